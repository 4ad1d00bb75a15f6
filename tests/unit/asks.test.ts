import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../src/search/index.ts';
import { goldenQuestions } from '../golden/golden.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

interface Asked {
  readonly file: string;
  readonly asks: readonly string[];
}

/** How pages and contacts are asked for, by the file that says it. */
function allAsks(): Asked[] {
  const read = (folder: string, cut: (text: string) => string): Asked[] =>
    readdirSync(join(content, folder)).map((file) => {
      const text = readFileSync(join(content, folder, file), 'utf8');
      const { asks = [] } = parse(cut(text)) as { asks?: string[] };
      return { file: `${folder}/${file}`, asks };
    });
  const { pages } = parse(readFileSync(join(content, 'search.yaml'), 'utf8')) as { pages: Asked[] };
  return [
    ...read('articles/ja', (text) => text.split(/^---$/m)[1] ?? ''),
    ...read('contacts', (text) => text),
    ...pages.map(({ asks }) => ({ file: 'search.yaml', asks })),
  ];
}

function trigrams(text: string): Set<string> {
  const folded = fold(text);
  return new Set(
    Array.from({ length: Math.max(1, folded.length - 2) }, (_, at) => folded.slice(at, at + 3)),
  );
}

/** Shared trigrams against all of both. */
function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((part) => other.has(part)).length;
  return shared / (one.size + other.size - shared);
}

test('some fifty pages and contacts tell how they are asked for', () => {
  expect(allAsks().filter(({ asks }) => asks.length >= 10).length).toBeGreaterThanOrEqual(50);
});

test('no page repeats a question that the search is measured with', () => {
  const questions = goldenQuestions().map(({ text }) => ({ text, parts: trigrams(text) }));
  const repeated = allAsks().flatMap(({ file, asks }) =>
    asks.flatMap((ask) => {
      const parts = trigrams(ask);
      const same = questions.filter((question) => jaccard(parts, question.parts) > 0.8);
      return same.map(({ text }) => `${file}: ${ask} = ${text}`);
    }),
  );
  expect(repeated).toEqual([]);
});
