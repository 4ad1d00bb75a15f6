import { describe, expect, it } from 'vitest';
import { createReader } from './meaning.ts';

/** Which of the concepts a text says, by their first wordings, and what is left. */
function read(concepts: readonly string[][], text: string, ignored: readonly string[] = []) {
  const reader = createReader({ concepts, ignored });
  const { concepts: said, rest } = reader.read(reader.fold(text));
  return { said: [...said.keys()].map((at) => concepts[at]?.[0]), rest };
}

describe('wordings', () => {
  it.each<[string, string[][], string, string[]]>([
    [
      'the longest at a place',
      [['差し'], ['差し押さえ'], ['差し押']],
      '差し押さえ',
      ['差し押さえ'],
    ],
    ['a shorter one where the rest differs', [['差し押さえ'], ['差し']], '差し入れ', ['差し']],
    ['one character before nothing longer', [['金'], ['金利']], '金と金利', ['金', '金利']],
    [
      'of several concepts',
      [
        ['券', '札'],
        ['紙', '札'],
      ],
      '札',
      ['券', '紙'],
    ],
    ['without the signs around them', [['（電話）']], '電話', ['（電話）']],
    ['without a long vowel', [['マーケティング']], 'マケティング', ['マーケティング']],
    ['four characters without it', [['サポート']], 'さぽと', []],
    ['five characters without it', [['サポートデ']], 'さぽとで', ['サポートデ']],
    ['of signs alone', [['、'], ['電話']], '電話、電話', ['電話']],
  ])('%s', (_, concepts, text, said) => {
    expect(read(concepts, text).said).toEqual(said);
  });

  it('that say nothing end what is left', () => {
    expect(read([['電話']], '予報ですか雨', ['ですか'])).toEqual({
      said: [],
      rest: ['予報', '雨'],
    });
    expect(read([['電話']], '予報ですか雨').rest).toEqual(['予報', 'ですか', '雨']);
  });

  it('that say nothing may hold one that says something', () => {
    expect(read([['話']], '電話を話す', ['電話'])).toMatchObject({ said: ['話'] });
  });
});

describe('Latin wordings count whole', () => {
  it.each([
    ['au', 'auの話', true],
    ['au', 'のau', true],
    ['au', 'a、au、b', true],
    ['au', 'auction', false],
    ['au', 'beau', false],
    ['au', 'au2', false],
    ['au', '2au', false],
    ['のau', 'xのau', true],
    ['auの', 'auのx', true],
    ['話', 'x話x', true],
  ])('%s in %s: %j', (wording, text, said) => {
    expect(read([[wording]], text).said).toEqual(said ? [wording] : []);
  });
});

describe('Japanese in Latin letters', () => {
  const { fold } = createReader({
    concepts: [['same'], ['さめ'], ['でんわ'], ['しゃわ']],
    ignored: ['です'],
  });

  it.each([
    ['denwa', 'でんわ', 'says something in kana'],
    ['syawa', 'しやわ', 'small kana are large'],
    ['same', 'same', 'says something as it is'],
    ['kasa', 'kasa', 'says nothing in kana'],
    ['scam', 'scam', 'has no syllables'],
  ])('%s is %s: it %s', (word, kana) => {
    expect(fold(word)).toBe(kana);
  });
});
