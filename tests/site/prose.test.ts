import { fileURLToPath } from 'node:url';
import { createLinter, loadTextlintrc } from 'textlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { type Block, blocksOf } from './rendered-text.ts';
import { type Element, hasClass, pages, textOf } from './site.ts';

/** The rules of the linter are of Japanese; other languages have none. */
const { checker, summary, search, site } = words('ja');

/**
 * The words of the site, as rendered: advice lives inside components, where a look at the MDX files
 * would miss it. Rules and their reasons: `.textlintrc.yml`; one wording for one thing: `tests/prose/terms.yml`.
 */

interface Document {
  readonly name: string;
  readonly blocks: readonly Block[];
}

function mainOf(elements: readonly Element[]): Element {
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('a page without <main>');
  return main;
}

const rendered: readonly Document[] = pages.map(({ file, elements }) => ({
  name: file,
  blocks: blocksOf(mainOf(elements)),
}));

/** What a sentence of the interface is filled with, so that it reads as one. */
const FILLING = ['アマゾン', 'アマゾン', 'アマゾン', 'アマゾン'] as const;

/** A `phrase` is what the other side says, which the reader only recognises; `marks` stand between sentences. */
const NO_SENTENCES: ReadonlySet<string> = new Set(['phrase', 'marks']);

/** Every sentence below an interface text; those made by functions are filled. */
function* sentencesOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') {
    try {
      yield* sentencesOf((value as (...args: readonly unknown[]) => unknown)(...FILLING));
    } catch {
      // Takes a record; its sentence is read on the pages that show it.
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      if (!NO_SENTENCES.has(key)) yield* sentencesOf(part);
  }
}

const spoken: readonly Document[] = Object.entries({ checker, summary, search, site }).map(
  ([name, texts]) => ({
    name: `src/i18n/ja: ${name}`,
    blocks: [...sentencesOf(texts)].flatMap((text) =>
      text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ tag: 'p', text: line })),
    ),
  }),
);

/**
 * A number's page says in one sentence who recorded what, and that it means nothing about whoever
 * has the number now: cut in two, the first half alone could be quoted. Names in it make it long.
 */
const INSEPARABLE = /いまこの番号を使う人が詐欺に関わるという意味ではありません。/;

/** Set phrases in which 「が」 returns unnoticed: 「…が伝わることがあります」. */
const SET_PHRASE = /(?:こと|場合|可能性|おそれ)$/;

function isExcused(rule: string, text: string, index: number): boolean {
  if (rule === 'sentence-length') return INSEPARABLE.test(text);
  return rule === 'no-doubled-joshi' && text[index] === 'が'
    ? SET_PHRASE.test(text.slice(0, index))
    : false;
}

/** By document: the rule, what it says, and the text it says it of. */
const faults = new Map<string, string[]>();

beforeAll(async () => {
  const linter = createLinter({
    descriptor: await loadTextlintrc({
      configFilePath: fileURLToPath(new URL('../../.textlintrc.yml', import.meta.url)),
    }),
  });
  // A text that many pages share is read once, and told with the first of them.
  const seen = new Set<string>();
  for (const { name, blocks } of [...rendered, ...spoken]) {
    const fresh = blocks.filter(({ text }) => !seen.has(text) && seen.add(text));
    const { messages } = await linter.lintText(
      fresh.map(({ text }) => text).join('\n\n'),
      'page.txt',
    );
    const found = messages.flatMap(({ ruleId, message, loc }) => {
      const rule = ruleId.replace(/^.*\//, '');
      const text = fresh[(loc.start.line - 1) / 2]?.text ?? '';
      return isExcused(rule, text, loc.start.column - 1)
        ? []
        : `${rule}: ${message.replace(/\n[\s\S]*/, '')} — ${text}`;
    });
    faults.set(name, found);
  }
});

describe('the words follow the rules', () => {
  test.each([...rendered, ...spoken])('$name', ({ name }) => {
    expect(faults.get(name)).toEqual([]);
  });
});

describe('paragraphs are whole sentences', () => {
  const ENDS = /[。？」）：]$/;
  test.each(rendered)('$name', ({ blocks }) => {
    const cut = blocks.filter(
      ({ tag, text }) => tag === 'p' && text.includes('。') && !ENDS.test(text),
    );
    expect(cut.map(({ text }) => text)).toEqual([]);
  });
});

/** Japanese numbers in any grouping, the hotlines, and foreign ones; no dates, sums or years. */
const NUMBER =
  /(?<![\d,.])(?:0\d{1,4}[-‐‑–−ー(（ ]\d{1,4}[-‐‑–−ー)） ]\d{3,4}|0\d{9,10}|\+\d[\d -]{7,}|[#＃]9110|188|１８８|110|１１０|119)(?![\d,.%％件円年万])/;

/** Parts that show numbers because that is what they are for. */
function showsNumbers(element: Element): boolean {
  return ['contact', 'phone-number', 'message', 'sources', 'no-break'].some((name) =>
    hasClass(element, name),
  );
}

/** Said by fixed wording: the ending of a verdict, and how to reach the police at once. */
const FIXED = /おどされているときは110(?:。|番に電話してください。)/g;

/** Pages that are about numbers as such. */
const ABOUT_NUMBERS = /^(?:numbers|rules)\//;

describe('no number to call is typed into prose', () => {
  test.each(pages.filter(({ file }) => !ABOUT_NUMBERS.test(file)))('$file', ({ elements }) => {
    const text = textOf(mainOf(elements), showsNumbers).replace(FIXED, '');
    expect(text.match(new RegExp(`.{0,20}${NUMBER.source}.{0,10}`))?.[0]).toBeUndefined();
  });
});

describe('the tests themselves', () => {
  test.each([
    '03-6709-0234に電話する',
    '0120（123）456へ',
    '0367090234',
    '188に電話',
    '#9110へ',
    '110番',
    '+1 833 123 4567',
  ])('%s is a number', (text) => expect(text).toMatch(NUMBER));

  test.each(['2018年6月', '1,811件', '28万4千円', '19,038件', '0.5', '050で始まる番号', '110円'])(
    '%s is none',
    (text) => expect(text).not.toMatch(NUMBER),
  );

  test('a page has words to read', () => {
    const count = (name: string): number =>
      rendered.find((page) => page.name === name)?.blocks.length ?? 0;
    expect(count('called/index.html')).toBeGreaterThan(25);
    expect(count('index.html')).toBeGreaterThan(25);
  });
});
