import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordUnit } from './look-alikes.ts';
import { WordFinder } from './words.ts';

function find(words: string[][], text: string): string[][] {
  const finder = WordFinder.of(words, wordUnit);
  return finder
    .find(text, new Uint8Array(text.length + 1))
    .map((hits) => hits.map(({ start, end }) => text.slice(start, end)));
}

const latin = WordFinder.of([['au']], wordUnit);

describe('WordFinder', () => {
  test('finds words that overlap or lie inside one another', () => {
    expect(find([['未納', '未納料金', '料金ガ']], '未納料金がある')).toEqual([
      ['未納', '未納料金', '料金が'],
    ]);
  });

  test('tells sets apart that share a word', () => {
    expect(find([['未納'], ['未納', '納']], '未納')).toEqual([['未納'], ['未納', '納']]);
  });

  test('follows the failure links of a long word that breaks off', () => {
    expect(find([['アアイ', 'アイウ']], 'アアアイウ')).toEqual([['アアイ', 'アイウ']]);
  });

  test('a template finds the words it stands for, each once', () => {
    expect(
      find([['[未納|滞納]料金[ガ|ノ|]アル', '未納料金ガアル']], '未納料金がある滞納料金ある'),
    ).toEqual([['未納料金がある', '滞納料金ある']]);
    expect(find([['[ア|アイ][イウ|ウ]', '[|イ]']], 'アイウ')).toEqual([['イ', 'アイウ']]);
  });

  test('a Latin word is not found inside another', () => {
    expect(find([['au']], 'because')).toEqual([[]]);
    const gaps = new Uint8Array(9);
    gaps[7] = 1;
    expect(WordFinder.of([['au']], wordUnit).find('becauseau', gaps)).toEqual([
      [{ start: 7, end: 9 }],
    ]);
    expect(find([['au']], 'のauを')).toEqual([['au']]);
  });

  test.each([
    ['zau', []],
    ['auz', []],
    ['aau', []],
    ['aua', []],
    ['z|au', ['au']],
    ['au|z', ['au']],
    ['1au2', ['au']],
    ['あauあ', ['au']],
    ['aあuauあ', []],
  ])('of %s, with gaps at the bars, it finds %j', (text, found) => {
    const pieces = text.split('|');
    const joined = pieces.join('');
    const gaps = new Uint8Array(joined.length + 1);
    if (pieces.length > 1) gaps[pieces[0]?.length ?? 0] = 1;
    const hits = latin.find(joined, gaps)[0]?.map(({ start, end }) => joined.slice(start, end));
    expect(hits).toEqual(found);
  });

  test('finds a word of other letters inside another', () => {
    expect(find([['納', '', '[|ア]']], '未納ア料')).toEqual([['納', 'ア']]);
  });

  test('knows 4,095 letters', () => {
    const word = (letters: number): string =>
      String.fromCharCode(...Array.from({ length: letters }, (_, at) => 0x4e00 + at));
    expect(find([[word(4095)]], word(4095))).toEqual([[word(4095)]]);
    expect(() => find([[word(4096)]], '')).toThrow('4096');
  });

  test('finds exactly what a plain search finds', () => {
    const word = fc.string({ unit: fc.constantFrom('ア', 'イ', 'ウ'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('ア', 'イ', 'ウ'), maxLength: 40 }),
        (words, text) => {
          const expected: string[] = [];
          for (const one of new Set(words)) {
            for (let index = text.indexOf(one); index >= 0; index = text.indexOf(one, index + 1))
              expected.push(`${index} ${one}`);
          }
          const finder = WordFinder.of([words], wordUnit);
          const found = finder
            .find(text, new Uint8Array(text.length))[0]
            ?.map(({ start, end }) => `${start} ${text.slice(start, end)}`);
          expect(found?.sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});

test('a finder of many words is made in steps of a few thousand prefixes', () => {
  const kana = Array.from({ length: 80 }, (_, index) => String.fromCharCode(0x30a1 + index));
  const words = kana.flatMap((one) => kana.map((two) => `${one}${two}${one}`));
  const steps = WordFinder.make([words], wordUnit);
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  // Some 6,500 words of three letters in 12,900 prefixes, made and then linked.
  expect(pauses).toBeGreaterThanOrEqual(4);
});
