import { compileRule, expandTemplate, foldWord, kindOf } from '../engine/index.ts';
import type { Content, Entry, Fault } from './content.ts';
import { signbookOf } from './rulebook.ts';

/**
 * Checks that everything a content file points to exists.
 *
 * Astro's `reference()` only logs a dangling id and goes on, so that a reader would meet the hole.
 *
 * @returns Every fault, naming file, field, id and the nearest id that exists.
 */
export function checkReferences(content: Content): Fault[] {
  const faults: Fault[] = [];
  const kinds = {
    source: names(content.sources),
    article: names(content.articles),
    rule: names(content.rules),
    scheme: names(content.schemes),
    specimen: names(content.specimens),
    contact: names(content.contacts),
    brand: names(content.brands),
    lexicon: Object.keys(content.lexicon.data ?? {}),
  };
  const expect = (
    kind: keyof typeof kinds,
    entry: Entry<unknown>,
    field: string,
    id: string | undefined,
  ): void => {
    if (id === undefined || kinds[kind].includes(id)) return;
    const near = nearest(id, kinds[kind]);
    const hint = near === undefined ? '' : `。いちばん近いのは「${near}」です`;
    faults.push({
      file: entry.file,
      field,
      message: `${LABELS[kind]}「${id}」がありません${hint}`,
    });
  };
  const expectAll = (
    kind: keyof typeof kinds,
    entry: Entry<unknown>,
    field: string,
    ids: readonly string[],
  ): void => {
    for (const [index, id] of ids.entries()) expect(kind, entry, `${field}.${index}`, id);
  };

  for (const entry of content.rules) {
    expectAll('source', entry, 'sources', entry.data.sources);
    for (const [group, { lexicon, brand }] of Object.entries(entry.data.detect)) {
      expectAll('lexicon', entry, `detect.${group}.lexicon`, lexicon);
      if (Array.isArray(brand)) expectAll('brand', entry, `detect.${group}.brand`, brand);
    }
    if (!content.fixtures.some(({ id }) => id === entry.id)) {
      faults.push({
        file: entry.file,
        field: '',
        message: `となりに ${entry.id}.test.yaml（当たる例・当たらない例）が要ります`,
      });
    }
    if (entry.file.split('/').at(-2) !== entry.data.kind) {
      faults.push({
        file: entry.file,
        field: 'kind',
        message: `kind「${entry.data.kind}」とフォルダ名が違います`,
      });
    }
    if (kindOf(entry.id) !== entry.data.kind) {
      faults.push({
        file: entry.file,
        field: 'id',
        message: `id は「${entry.data.kind}-」で始まります`,
      });
    }
  }
  for (const [name, { sequences }] of Object.entries(content.lexicon.data)) {
    for (const [index, { of }] of sequences.entries()) {
      for (const set of of)
        expect('lexicon', content.lexicon, `${name}.sequences.${index}.of`, set);
    }
  }
  for (const entry of content.fixtures) expect('rule', entry, '', entry.id);
  for (const entry of content.schemes) {
    expectAll('source', entry, 'sources', entry.data.sources);
    expect('article', entry, 'article', entry.data.article);
    for (const [index, form] of entry.data.forms.entries()) {
      for (const [part, signs] of form.parts.entries())
        expectAll('rule', entry, `forms.${index}.parts.${part}`, signs);
      expectAll('rule', entry, `forms.${index}.without`, form.without);
    }
  }
  for (const entry of content.specimens)
    expectAll('scheme', entry, 'expected.schemes', entry.data.expected.schemes);
  for (const entry of content.numbers) {
    if (entry.data.kind === 'removed') continue;
    for (const [index, report] of entry.data.reports.entries())
      expect('source', entry, `reports.${index}.source`, report.source);
  }
  for (const entry of content.contacts) expect('source', entry, 'source', entry.data.source);
  for (const entry of content.brands) {
    for (const list of ['domains', 'senders', 'neverDoes', 'doesDo'] as const) {
      for (const [index, { source }] of entry.data[list].entries())
        expect('source', entry, `${list}.${index}.source`, source);
    }
  }
  for (const list of ['shorteners', 'dynamicDns', 'endings'] as const) {
    for (const [index, host] of (content.hosts.data?.[list] ?? []).entries()) {
      expectAll('source', content.hosts, `${list}.${index}.sources`, host.sources);
    }
  }
  for (const entry of content.articles) {
    expectAll('source', entry, 'sources', entry.data.sources);
    expect('article', entry, 'next', entry.data.next);
    expectAll('article', entry, 'related', entry.data.related);
    expect('contact', entry, 'call', entry.data.call);
    if (entry.file.includes('/ja/') && entry.data.asks === undefined) {
      faults.push({
        file: entry.file,
        field: 'asks',
        message:
          'このページを探す人の聞き方を、10〜25書きます（CONTRIBUTING の「Add an article」）',
      });
    }
    for (const [component, kind, attribute] of COMPONENTS) {
      for (const id of usesOf(entry.data.body, component, attribute))
        expect(kind, entry, `<${component}>`, id);
    }
    for (const [, list] of entry.data.body.matchAll(
      /<ContactList\b[^>]*?\sids=\{\[([^\]]*)\]\}/g,
    )) {
      const ids = Array.from(
        (list as string).matchAll(/["']([^"']+)["']/g),
        ([, id]) => id as string,
      );
      expectAll('contact', entry, '<ContactList>', ids);
    }
    const cited = usesOf(entry.data.body, 'Cite', 'source');
    for (const id of cited.filter((cite) => !entry.data.sources.includes(cite))) {
      faults.push({
        file: entry.file,
        field: 'sources',
        message: `本文の <Cite> の出典「${id}」が一覧にありません`,
      });
    }
    for (const id of entry.data.sources.filter((listed) => !cited.includes(listed))) {
      faults.push({
        file: entry.file,
        field: 'sources',
        message: `出典「${id}」が本文で使われていません`,
      });
    }
  }
  return faults.length > 0 ? faults : checkRules(content);
}

/** Makes every rule and set of words ready to run, which finds conditions and brackets that do not fit. */
function checkRules(content: Content): Fault[] {
  const faults: Fault[] = [];
  const attempt = (file: string, field: string, make: () => unknown): void => {
    try {
      make();
    } catch (error) {
      faults.push({ file, field, message: (error as Error).message });
    }
  };
  for (const [name, { words, except }] of Object.entries(content.lexicon.data)) {
    for (const word of [...words, ...except]) {
      attempt(content.lexicon.file, name, () => checkWord(word));
    }
  }
  const { rules } = signbookOf(content);
  for (const { file, id, data } of content.rules) {
    const spec = rules.find((rule) => rule.id === id);
    if (spec) attempt(file, 'condition', () => compileRule(spec));
    for (const [group, { words }] of Object.entries(data.detect)) {
      for (const word of words) attempt(file, `detect.${group}.words`, () => checkWord(word));
    }
  }
  return faults;
}

/** A word of which fewer folded characters are left is found in words that mean something else. */
const SHORTEST_WORD = 2;

/**
 * Refuses a word of which the folding leaves too little: 一 and signs are passed over, so 一番 is 番.
 *
 * @throws {Error} In Japanese, for the editor.
 */
function checkWord(template: string): void {
  const pieces = template
    .split(/[[\]|]/u)
    .filter((piece) => piece !== '' && foldWord(piece) === '');
  if (pieces.length > 0 && template.includes('[')) {
    throw new Error(`「${template}」の「${pieces[0]}」は読み飛ばす字で、無いのと同じです`);
  }
  for (const word of expandTemplate(template)) {
    const folded = foldWord(word);
    if (folded.length < Math.min(SHORTEST_WORD, [...word].length)) {
      throw new Error(`「${word}」は、読み飛ばす字を除くと「${folded}」だけになり、短すぎます`);
    }
  }
}

const LABELS = {
  source: '出典',
  article: '記事',
  rule: '印（ルール）',
  scheme: '手口',
  specimen: '例文',
  contact: '相談先',
  brand: '名乗り（ブランド）',
  lexicon: '言葉の組',
} as const;

/** Article components that name content by id, with the attribute that holds it. */
const COMPONENTS = [
  ['Cite', 'source', 'source'],
  ['Specimen', 'specimen', 'id'],
  ['Contact', 'contact', 'id'],
  ['NextStep', 'article', 'article'],
] as const;

function usesOf(body: string, component: string, attribute: string): string[] {
  const tag = new RegExp(`<${component}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g');
  return [...new Set(Array.from(body.matchAll(tag), (match) => match[1] as string))];
}

function names(entries: readonly Entry<unknown>[]): string[] {
  return entries.map(({ id }) => id);
}

/** The candidate with the fewest edits from `id`, unless it shares next to nothing with it. */
export function nearest(id: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(id.length * 0.6) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(id, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] as number) + 1,
          (current[column - 1] as number) + 1,
          (previous[column - 1] as number) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[other.length] as number;
}
