import type { Engine, Thing } from './peers.ts';

/** Titles before ways of asking before texts, for every engine that can weigh fields. */
const WEIGHTS = { title: 3, asks: 2, text: 1 };
const FIELDS = ['title', 'asks', 'text'] as const;

/** The libraries are installed apart and have no types here. */
// biome-ignore lint/suspicious/noExplicitAny: what the libraries export is theirs
const load = async (name: string): Promise<any> => import(name);

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const words = (text: string): string[] =>
  Array.from(segmenter.segment(text.normalize('NFKC').toLowerCase()))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
const bigrams = (text: string): string[] => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return Array.from({ length: Math.max(1, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
};

/** Each library as its documentation recommends it for Japanese, and in the settings that did best. */
export async function engines(things: readonly Thing[]): Promise<Record<string, Engine>> {
  return {
    'MiniSearch, segments, fuzzy': await miniSearch(things, words, { fuzzy: 0.2, prefix: true }),
    'MiniSearch, bigrams': await miniSearch(things, bigrams, {}),
    'FlexSearch, CJK': await flexSearch(things),
    'Fuse.js': await fuse(things),
    'Orama, Japanese': await orama(things),
  };
}

async function miniSearch(
  things: readonly Thing[],
  tokenize: (text: string) => string[],
  options: object,
): Promise<Engine> {
  const { default: MiniSearch } = await load('minisearch');
  const index = new MiniSearch({
    fields: FIELDS,
    tokenize,
    searchOptions: { boost: WEIGHTS, ...options },
  });
  index.addAll(things);
  return (question) => index.search(question).map(({ id }: Thing) => id);
}

async function flexSearch(things: readonly Thing[]): Promise<Engine> {
  const { Document, Charset } = await load('flexsearch');
  const index = new Document({
    document: { id: 'id', index: FIELDS },
    encoder: Charset.CJK,
    tokenize: 'forward',
  });
  for (const thing of things) index.add(thing);
  return (question) => {
    const scores = new Map<string, number>();
    for (const { field, result } of index.search(question, { suggest: true })) {
      for (const [place, id] of result.entries()) {
        const weight = WEIGHTS[field as keyof typeof WEIGHTS] / (place + 1);
        scores.set(id, (scores.get(id) ?? 0) + weight);
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  };
}

async function fuse(things: readonly Thing[]): Promise<Engine> {
  const { default: Fuse } = await load('fuse.js');
  const keys = FIELDS.map((name) => ({ name, weight: WEIGHTS[name] }));
  const index = new Fuse(things, { keys, ignoreLocation: true, includeScore: true });
  return (question) => index.search(question).map(({ item }: { item: Thing }) => item.id);
}

async function orama(things: readonly Thing[]): Promise<Engine> {
  const { create, insertMultiple, search } = await load('@orama/orama');
  const { createTokenizer } = await load('@orama/tokenizers/japanese');
  const database = create({
    schema: { id: 'string', title: 'string', asks: 'string', text: 'string' },
    components: { tokenizer: await createTokenizer({ language: 'japanese', stemming: false }) },
  });
  await insertMultiple(database, things);
  return async (question) => {
    const { hits } = await search(database, {
      term: question,
      properties: FIELDS,
      boost: WEIGHTS,
      limit: 20,
    });
    return hits.map(({ document }: { document: Thing }) => document.id);
  };
}
