import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFilter, writeFilter } from './filter.ts';
import { syntheticPages } from './synthetic.ts';

const texts = syntheticPages(300).map(({ text }) => text);
const filter = readFilter(writeFilter(texts, []), []);

it('never denies what a text has', () => {
  fc.assert(
    fc.property(
      fc.nat(texts.length - 1),
      fc.nat(60),
      fc.integer({ min: 1, max: 8 }),
      (text, from, length) => {
        expect(filter.mayHave((texts[text] as string).slice(from, from + length))).toBe(true);
      },
    ),
  );
  expect(readFilter(writeFilter(['ＳＭＳのアマゾン'], []), []).mayHave('smsのあまぞん')).toBe(true);
});

it('denies nearly all of what no text has', () => {
  const absent = Array.from({ length: 500 }, (_, at) =>
    String.fromCharCode(0x6a00 + at, 0x7b00 + at, 0x8c00 + at),
  );
  const taken = absent.filter((word) => filter.mayHave(word));
  expect(taken.length).toBeLessThan(15);
});

it('is small', () => {
  expect(writeFilter(texts, []).length).toBeLessThan(2 * texts.join('').length);
  expect(writeFilter([], [])).toBe('AA==');
});

it('holds no pair that what is loaded with it has', () => {
  expect(writeFilter(['アマゾンの未納'], ['あまぞん', 'ンの未納料金'])).toBe('AA==');
  expect(readFilter(writeFilter([], []), ['電話', '券']).mayHave('電話')).toBe(true);
  expect(readFilter(writeFilter([], []), ['電話', '券']).mayHave('話券')).toBe(false);
  const loaded = texts.slice(0, 200);
  const less = writeFilter(texts, loaded);
  expect(less.length).toBeLessThan(writeFilter(texts, []).length);
  const both = readFilter(less, loaded);
  for (const text of texts) expect(both.mayHave(text)).toBe(true);
});
