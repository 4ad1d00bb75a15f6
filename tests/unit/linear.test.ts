import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHAPES, textOf } from '../../scripts/bench/shapes.ts';
import { estimateMilliseconds } from '../../src/islands/checker/cost.ts';
import { thorough } from '../thorough.ts';
import { startCounting } from './work.ts';

const counter = startCounting((url) => /\/src\/(?:engine|phone)\//u.test(url));
// Only code that is loaded once counting has begun is counted.
const { readContent } = await import('../../src/integration/content.ts');
const { rulebookOf } = await import('../../src/integration/rulebook.ts');
const { createEngine, expandTemplate } = await import('../../src/engine/index.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = await readContent(root);
const { check } = createEngine(await rulebookOf(content, root));
// What is known of a character is kept: a text would take less work after another that holds the same ones.
check(Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join(''));

/** What a text repeats: piece after piece, which come again after `period` of them. */
interface Repeated {
  readonly at: (index: number) => string;
  readonly period: number;
}

/** Ten times the text may take so many times the work. */
const MOST = 12;

/** Blocks for each millisecond of the estimate, at most: quotations take the most, 49,000. */
const BLOCKS_A_MILLISECOND = 100_000;

const workOf = (text: string): number => counter.count(() => check(text));

/**
 * Work for ten times a text of at least `least` characters, in times of the work for the text. A step that
 * sets in where there is enough to read (a frame, phrases to show) lies between two lengths and not between
 * the next two; a step that takes more than linear time lies between all.
 */
function growthOf(repeated: Repeated, least: number): number {
  const growth = growthFrom(repeated, least);
  return growth <= MOST ? growth : Math.min(growth, growthFrom(repeated, least * 4));
}

function growthFrom({ at, period }: Repeated, least: number): number {
  let short = '';
  let pieces = 0;
  for (; short.length < least || pieces % period !== 0; pieces += 1) short += at(pieces);
  let long = short;
  for (let index = pieces; index < pieces * 10; index += 1) long += at(index);
  return workOf(long) / workOf(short);
}

const all = new Map<string, Repeated>();
for (const [name, shape] of Object.entries(SHAPES))
  all.set(name, { at: typeof shape === 'string' ? () => shape : shape, period: 1 });
const kinds = new Map(all);

/** Adds the first word of every template, in turn. */
const add = (name: string, templates: readonly string[], behind = '、'): void => {
  const words = templates.flatMap((template) => expandTemplate(template).find(Boolean) ?? []);
  if (words.length === 0) return;
  all.set(name, { at: (index) => words[index % words.length] + behind, period: words.length });
};
for (const [name, { words, except }] of Object.entries(content.lexicon.data))
  add(`lexicon ${name}`, [...words, ...except]);
for (const { id, data } of content.rules) {
  for (const [name, { words }] of Object.entries(data.detect)) add(`rule ${id} ${name}`, words);
}
for (const { id, data } of content.brands) {
  const { aliases, fakeOnlyAliases, ambiguousAliases, except, domains } = data;
  add(`brand ${id}`, [...aliases, ...fakeOnlyAliases, ...ambiguousAliases, ...except]);
  const hosts = domains.flatMap(({ domain }) => [domain, `https://www.${domain}/`]);
  add(`hosts of ${id}`, hosts, ' ');
}
const frames = JSON.parse(await readFile(`${root}content/corpus/frames.json`, 'utf8'));
add('frames', [...frames.boilerplate, ...frames.questions], '\n');

test.each([...Object.entries(SHAPES)])('the page estimates what %s cost', (_, shape) => {
  const text = textOf(shape, 3000);
  expect(workOf(text) / estimateMilliseconds(text)).toBeLessThan(BLOCKS_A_MILLISECOND);
});

test('a text takes the same work every time, whatever was read in between', () => {
  const texts = Object.values(SHAPES).map((shape) => textOf(shape, 2000));
  const before = texts.map(workOf);
  for (const shape of Object.values(SHAPES)) check(textOf(shape, 20_000));
  expect(texts.map(workOf)).toEqual(before);
});

describe('ten times the text takes at most twelve times the work', () => {
  test.each([...kinds])('of %s', (_, repeated) => {
    expect(growthOf(repeated, 2000)).toBeLessThanOrEqual(MOST);
  });

  test('of every name and word', { timeout: 120_000 }, () => {
    expect(all.size).toBeGreaterThan(300);
    // By day every sixth.
    const tried = [...all].filter((_, index) => thorough || index % 6 === 0);
    const growth = tried.map(([name, repeated]) => [name, growthOf(repeated, 600)] as const);
    expect(growth.filter(([, times]) => times > MOST)).toEqual([]);
  });

  test('of each kind beside any other', { timeout: 120_000 }, () => {
    const kind = fc.constantFrom(...kinds.keys());
    const any = fc.constantFrom(...all.keys());
    const joint = fc.constantFrom('', ' ', '\n', '。', '「', ')');
    fc.assert(
      fc.property(kind, any, joint, (first, second, between) => {
        const [a, b] = [all.get(first), all.get(second)] as [Repeated, Repeated];
        const at = (index: number): string => a.at(index) + between + b.at(index) + between;
        const pair = { at, period: Math.max(a.period, b.period) };
        expect(growthOf(pair, 1000)).toBeLessThanOrEqual(MOST);
      }),
      // The same pairs in every run, so that no change fails for a pair that it has nothing to do with; the
      // nightly run draws others.
      thorough ? { numRuns: 60 } : { numRuns: 20, seed: 1 },
    );
  });
});
