import { describe, expect, it } from 'vitest';
import { createReader, packMeanings, unpackMeanings } from './meaning.ts';

const CONCEPTS = {
  pay: ['払', 'はらっ', 'paid'],
  money: ['お金', '金', '料金'],
  offer: ['差'],
  seizure: ['差し押さえ'],
  tap: ['押', 'タップ'],
  card: ['カード'],
  au: ['au'],
  marketing: ['マーケティング'],
};
it('comes back from the text that it is sent as', () => {
  const meanings = { concepts: [['払', '振込'], ['call back']], ignored: ['です', 'どうすれば'] };
  expect(unpackMeanings(packMeanings(meanings))).toEqual(meanings);
});

const names = Object.keys(CONCEPTS);
const reader = createReader({
  concepts: Object.values(CONCEPTS),
  ignored: ['どうすれば', 'いい', 'かどうか', 'しまった'],
});
const read = (text: string) => {
  const { concepts, rest } = reader.read(reader.fold(text));
  return { concepts: [...concepts.keys()].map((at) => names[at]), rest };
};

describe('a text is read by what it says', () => {
  it.each([
    ['お金を払ってしまった', ['money', 'pay']],
    ['おかねはらった', ['pay']],
    ['I paid', ['pay']],
    ['harattane', ['pay']],
    ['ﾀｯﾌﾟした', ['tap']],
    ['まーけてぃんぐ', ['marketing']],
    ['マケティング', ['marketing']],
    ['auの料金', ['au', 'money']],
  ])('%s', (text, concepts) => {
    expect(read(text).concepts).toEqual(concepts);
  });

  it('by the longest wording at each place', () => {
    expect(read('差し押さえの料金').concepts).toEqual(['seizure', 'money']);
  });

  it('and a short word keeps its long vowel', () => {
    expect(read('届くかどうか').concepts).toEqual([]);
    expect(read('角かど').concepts).toEqual([]);
  });

  it('and Latin words count whole', () => {
    expect(read('auction').concepts).toEqual([]);
  });

  it('counts how often', () => {
    expect([...reader.read('払う 払う').concepts.values()]).toEqual([2]);
  });
});

describe('what nothing explains stays', () => {
  it.each([
    ['天気予報はどうすればいい', ['天気予報']],
    ['ざざざざ', ['ざざざざ']],
    ['pizzaを', ['pizza']],
    ['お金を', []],
    ['2025年', ['2025', '年']],
  ])('%s: %j', (text, rest) => {
    expect(read(text).rest).toEqual(rest);
  });
});
