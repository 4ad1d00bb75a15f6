import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  asksOf,
  createPageFinder,
  type PageIndex,
  type SearchHeads,
  type SearchTexts,
} from '../../../src/search/index.ts';
import { answer, type Figures, goldenQuestions, measure } from '../../../tests/golden/golden.ts';
import { installedApart } from '../../installed-apart.ts';
import { type Part, root, short } from '../part.ts';

/** A page or contact as any engine gets it: the same texts for all. */
export interface Thing {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly text: string;
}

/** @returns Ids, best first. */
export type Engine = (question: string) => readonly string[] | Promise<readonly string[]>;

interface Measured extends Figures {
  readonly engine: string;
  readonly asks: boolean;
  readonly milliseconds: number;
}

/**
 * Our search beside other libraries: the same pages and contacts, the same golden questions, with and
 * without the ways people ask. The others are installed apart, see `package.json` here.
 */
export const peers: Part = {
  name: 'peers',
  async measure() {
    installedApart('scripts/bench/peers');
    const { engines } = await import('./engines.ts');
    const questions = goldenQuestions().filter(
      ({ first }) => !first.some((thing) => thing.startsWith('number:')),
    );
    const measured: Measured[] = [];
    for (const asks of [true, false]) {
      const { heads, texts } = readSearch(asks);
      const things = thingsOf(heads, texts);
      const all = { 'this site': ours(heads, texts), ...(await engines(things)) };
      for (const [engine, search] of Object.entries(all)) {
        const times: number[] = [];
        const figures = await measure(questions, async (text) => {
          const began = performance.now();
          const found = await search(text);
          times.push(performance.now() - began);
          return found;
        });
        times.sort((a, b) => a - b);
        measured.push({ engine, asks, ...figures, milliseconds: times[times.length >> 1] ?? 0 });
      }
    }
    return {
      json: measured,
      tables: [
        {
          title: `search beside others: ${questions.length} golden questions`,
          head: [
            'engine',
            'given asks',
            'first %',
            'in three %',
            'nothing %',
            'absent found',
            'ms median',
          ],
          named: 2,
          body: measured.map((one) => [
            one.engine,
            one.asks ? 'yes' : 'no',
            short(one.first * 100),
            short(one.firstThree * 100),
            short(one.nothing * 100),
            `${one.absent.found} of ${one.absent.questions}`,
            short(one.milliseconds),
          ]),
        },
      ],
    };
  },
};

function readSearch(asks: boolean): { heads: SearchHeads; texts: SearchTexts } {
  const folder = join(root, 'dist/search');
  if (!existsSync(folder)) throw new Error('dist/ is missing: run `npm run build` first');
  const read = (kind: string) => {
    const name = readdirSync(folder).find((file) => file.startsWith(`${kind}-ja.`));
    return JSON.parse(readFileSync(join(folder, name ?? ''), 'utf8'));
  };
  const heads = read('heads') as SearchHeads;
  if (asks) return { heads, texts: read('texts') };
  const pages = heads.pages?.map((page) => ({ ...page, asks: '' }));
  const contacts = heads.contacts.map((contact) => ({ ...contact, asks: '' }));
  return { heads: { ...heads, pages, contacts }, texts: read('texts') };
}

const thingsOf = ({ pages = [], contacts }: SearchHeads, texts: SearchTexts): Thing[] => [
  ...pages.map(({ path, title, asks }, at) => ({
    id: path,
    title,
    asks: asksOf(asks).join('\n'),
    text: texts[at]?.text ?? '',
  })),
  ...contacts.map(({ id, name, purpose, asks }) => ({
    id: `contact:${id}`,
    title: name,
    asks: asksOf(asks).join('\n'),
    text: purpose,
  })),
];

function ours(heads: SearchHeads, texts: SearchTexts): Engine {
  const noIndex: PageIndex = {
    candidates: () => Promise.reject(new Error('not needed')),
    order: async () => undefined,
    warmUp: () => undefined,
  };
  const finder = createPageFinder({ heads: async () => heads, texts: async () => texts }, noIndex);
  return async (question) => {
    const { lead, hits, more, contacts, contactsFirst } = await answer(
      finder,
      question.split(/\s+/),
    );
    const pages = [...(lead ? [lead] : []), ...hits].map(({ path }) => path);
    const people = contacts.map(({ id }) => `contact:${id}`);
    const below = more.map(({ path }) => path);
    return [...(contactsFirst ? [...people, ...pages] : [...pages, ...people]), ...below];
  };
}
