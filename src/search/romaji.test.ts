import { expect, it } from 'vitest';
import { fromRomaji } from './romaji.ts';

it.each([
  ['denwa', 'でんわ'],
  ['shichatta', 'しちゃった'],
  ['kowai', 'こわい'],
  ['ryoukin', 'りょうきん'],
  ['namae', 'なまえ'],
  ['itta', 'いった'],
  ['matcha', 'まっちゃ'],
  ['kinnyuu', 'きんにゅう'],
  ["kin'yuu", 'きんゆう'],
  ['shimbun', 'しんぶん'],
  ['tsuuhou', 'つうほう'],
  ['zyuusyo', 'じゅうしょ'],
  ['fairu', 'ふぁいる'],
])('%s is %s', (word, kana) => {
  expect(fromRomaji(word)).toBe(kana);
});

it.each(['mta', 'akba', 'scam', 'number', 'weather', 'link', 'phone', 'asdfgh', 'what'])(
  '%s is no Japanese',
  (word) => {
    expect(fromRomaji(word)).toBeUndefined();
  },
);
