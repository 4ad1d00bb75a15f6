import { describe, expect, it } from 'vitest';
import { createSpeller } from './suggest.ts';

/** What is meant by a word where the pages have these, the commonest first; the same in any order of theirs. */
function meant(typed: string, words: readonly string[]): string | undefined {
  const spell = (known: readonly string[]) => createSpeller(() => known).respell([typed]);
  const spelled = spell(words)?.join(' ');
  expect(spell([...words].reverse())?.join(' ')).toBe(spelled);
  return spelled;
}

describe('a word that sounds the same', () => {
  it.each([
    ['the same but for the kind of kana', 'さーばー', ['サーバ', 'サーバー'], 'サーバー'],
    ['all of a word of two letters', 'サバ', ['サーバー'], 'サーバー'],
    ['two letters of a longer word are not enough', 'ギフ', ['ギフト'], undefined],
    ['three letters of a longer word are', 'マゾン', ['アマゾン'], 'アマゾン'],
    [
      'of several the shortest',
      'マーケテイ',
      ['アマゾンマーケティング', 'マーケティング'],
      'マーケティング',
    ],
    ['a letter alone is nothing', 'カ', ['カー'], undefined],
  ])('%s', (_, typed, words, word) => {
    expect(meant(typed, words)).toBe(word);
  });

  it('is the commonest of those as long', () => {
    const { respell } = createSpeller(() => ['ギフトカ', 'ギフトコ']);
    expect(respell(['ギフト'])).toEqual(['ギフトカ']);
  });
});

describe('a word with particles behind it', () => {
  it.each([
    ['one', 'コンビニで', ['コンビニ'], 'コンビニ'],
    ['several', 'コンビニからの', ['コンビニ'], 'コンビニ'],
    ['the longest word', 'コンビニからの', ['コンビ', 'コンビニ'], 'コンビニ'],
    ['a word of three letters', 'ギフトからも', ['ギフト'], 'ギフト'],
    ['none of two', 'ギフからも', ['ギフ'], undefined],
    ['without its long vowel', 'マケティングからの', ['マーケティング'], 'マーケティング'],
    ['no katakana behind it', 'コンビニカード', ['コンビニ'], undefined],
  ])('%s', (_, typed, words, word) => {
    expect(meant(typed, words)).toBe(word);
  });
});

describe('a word with wrong letters', () => {
  it.each([
    ['one of four letters', 'gifd', ['gift'], 'gift'],
    ['none of three', 'smz', ['sms'], undefined],
    ['two of six are too many', 'amasom', ['amazon'], undefined],
    ['two of seven', 'telekon', ['telecom'], 'telecom'],
    ['three of seven are too many', 'talekon', ['telecom'], undefined],
    ['at the beginning of a longer word', 'amqzo', ['amazonshop'], 'amazonshop'],
    ['five letters inside a longer word', 'amqzo', ['superamazon'], undefined],
    ['six letters inside a longer word', 'amqzon', ['superamazon'], 'superamazon'],
    ['the nearest', 'telecon', ['telefan', 'telecom'], 'telecom'],
    ['the nearest, though it is longer', 'telecomx', ['teleco', 'telecomz'], 'telecomz'],
    ['of those as near the shortest', 'amazom', ['amazonprime', 'amazon'], 'amazon'],
    ['a word as short as may be', 'amazon', ['amazo'], 'amazo'],
  ])('%s', (_, typed, words, word) => {
    expect(meant(typed, words)).toBe(word);
  });

  it('is the commonest of those as near and as long', () => {
    const { respell } = createSpeller(() => ['telefon', 'telecom']);
    expect(respell(['telecon'])).toEqual(['telefon']);
  });
});

describe('words typed without spaces', () => {
  const WORDS = ['コンビニ', '裁判所', 'amazon', '電話'];

  it.each([
    ['are parted where one has a slip', 'コンヒニ裁判所', 'コンビニ 裁判所'],
    ['stay as they are where none has', '裁判所コンビニ', undefined],
    ['stay as they are where none is known', '天気予報weather', undefined],
    ['keep what is not known', 'コンヒニ天気', 'コンビニ 天気'],
    ['lose the particles between them', 'amaznからsms', 'amazon sms'],
    ['keep longer kana', 'amaznどうして', 'amazon どうして'],
    ['keep katakana', 'amaznカ', 'amazon カ'],
  ])('%s', (_, typed, spelled) => {
    expect(meant(typed, WORDS)).toBe(spelled);
  });

  it('are looked at one by one', () => {
    const { respell } = createSpeller(() => WORDS);
    expect(respell(['コンヒニ', '天気'])).toEqual(['コンビニ', '天気']);
    expect(respell(['天気', 'weather'])).toBeUndefined();
  });
});

describe('other kana between kanji', () => {
  it.each([
    ['振込', ['振り込み', '振込み', '振り込み詐欺'], ['振り込み', '振込み']],
    ['振込み', ['振り込み', '振込み'], ['振り込み']],
    ['込', ['込み'], []],
    ['ATM払う', ['ATM払い'], []],
    ['払ATM', ['払いATM'], []],
    ['払いもの', ['払い'], []],
  ])('%s in %j: %j', (word, words, others) => {
    expect(createSpeller(() => words).otherKana(word)).toEqual(others);
  });
});
