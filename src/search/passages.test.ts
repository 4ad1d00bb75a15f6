import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';
import { excerpt, findDigits, findWords, likeness, matchNumber, matchText } from './verify.ts';

const page = { plainTitle: plain('電話してしまった'), plainText: plain('コンビニのギフト券') };

describe('words that a page has', () => {
  it.each<[string, string[][], string | undefined]>([
    ['signs around a word do not count', [['（ギフト券）']], 'text'],
    ['one of the spellings is enough', [['電話する', '電話して']], 'title'],
    ['all are in the title', [['電話'], ['しまった']], 'title'],
    ['only some are in the title', [['電話'], ['ギフト券']], 'text'],
    ['none but signs', [['！']], undefined],
    ['signs beside a word', [['ギフト券'], ['！']], undefined],
  ])('%s', (_, words, match) => {
    expect(matchText(page, words)).toBe(match);
  });

  it.each([
    ['signs around a word do not count', ['（ギフト券）'], 1],
    ['one of two words', ['電話', '裁判'], 1 / 2],
    ['a character alone', ['券'], 1],
    ['signs alone', ['！'], 0],
    ['nothing', [], 0],
  ])('are likeness: %s', (_, words, part) => {
    expect(likeness(page, words)).toBe(part);
  });
});

describe('numbers with many hidden digits', () => {
  it.each([
    ['two runs of three and four', '09012341234', '090xxxx1234', 'partial'],
    ['three runs of three', '123412341234', '123x123x123x', 'partial'],
    ['one run of seven', '09012341234', 'xxxx2341234', 'partial'],
    ['two runs of three, which are an exchange', '09012341234', '090xxxxx234', undefined],
    ['shorter runs', '09012341234', '09x12x41x34', undefined],
    ['shorter runs beside two of three', '09012341234', '090x2x4x234', undefined],
    ['another known digit', '09012341234', '090xxxx1235', undefined],
    ['a longer record', '090123412345', '090xxxx1234', undefined],
    ['a shorter record', '0901234123', '090xxxx1234', undefined],
    ['a record that hides the same', '090xxxx1234', '090xxxx1234', 'partial'],
  ])('%s', (_, record, query, match) => {
    expect(matchNumber(record, [query])).toBe(match);
  });

  it('answer as well as any reading does, in any order', () => {
    expect(matchNumber('0367090234', ['0367090234', '670902'])).toBe('exact');
    expect(matchNumber('0367090234', ['670902', '03670902xx'])).toBe('masked');
    expect(matchNumber('0367090234', [])).toBeUndefined();
  });
});

it.each([
  ['03--6709-02', '6709', [0, 11]],
  ['1980年、03-6709', '036709', [6, 13]],
  ['1980年', '1988', undefined],
])('in %j, %s stands at %j', (text, digits, span) => {
  expect(findDigits(text, digits)).toEqual(span);
});

describe('where words stand', () => {
  const shown = (content: string, ...words: string[]) =>
    findWords(content, words).map(([start, end]) => [start, content.slice(start, end)]);

  it.each<[string, string, string[], [number, string][]]>([
    ['a word in one piece', '買い物', ['買い物'], [[0, '買い物']]],
    [
      'in the order of the text',
      '券の番号',
      ['番号', '券'],
      [
        [0, '券'],
        [2, '番号'],
      ],
    ],
    ['signs alone nowhere', 'ギフト券', ['！'], []],
    ['a word that begins with kana, behind Latin', 'xのsms', ['のsms'], [[1, 'のsms']]],
    ['a word that begins with kana, behind a figure', '3の25', ['の25'], [[1, 'の25']]],
    ['a word at the very beginning', 'sms', ['sms'], [[0, 'sms']]],
  ])('%s', (_, content, words, found) => {
    expect(shown(content, ...words)).toEqual(found);
  });

  it.each<[string, string, string, string[]]>([
    ['kanji', '未納料金アマゾン', 'アマゾンの未納料金', ['アマゾン', '未納料金']],
    ['Latin', '券SMS', 'SMSと券', ['SMS', '券']],
    ['figures', '券2025', '2025と券', ['2025', '券']],
    ['four kana', '券あいことば', 'あいことばと券', ['あいことば', '券']],
    ['three kana are none', '券あいさ', 'あいさと券', ['券']],
    ['one katakana is none', '券ア', 'アと券', ['券']],
    ['kanji apart are none', '料金SMS', '料と金とSMS', ['SMS']],
    ['letters apart are none', '券sms', 'sとmとsと券', ['券']],
    ['digits apart are none', '券25', '2と5と券', ['券']],
    ['signs are none', '券→店', '→と券と店', ['券', '店']],
  ])('the parts of a word that stand apart: %s', (_, word, content, found) => {
    expect(shown(content, word).map(([, text]) => text)).toEqual(found);
  });
});

describe('an excerpt', () => {
  const written = (content: string, ...spans: [number, number][]) =>
    excerpt(content, spans).map(({ text, hit }) => (hit ? `[${text}]` : text));
  const LONG = 'あいうえおかきくけこ'.repeat(20);

  it.each<[string, string, [number, number][], string[]]>([
    ['a short text whole', 'ギフト券の番号', [[3, 4]], ['ギフト', '[券]', 'の番号']],
    [
      'a hit at either end',
      'ギフト券',
      [
        [0, 1],
        [3, 4],
      ],
      ['[ギ]', 'フト', '[券]'],
    ],
    [
      'hits side by side',
      'ギフト券',
      [
        [0, 3],
        [3, 4],
      ],
      ['[ギフト]', '[券]'],
    ],
    [
      'hits that overlap once',
      'ギフト券',
      [
        [0, 2],
        [1, 3],
      ],
      ['[ギフ]', 'ト券'],
    ],
    ['ninety characters', LONG.slice(0, 90), [], [LONG.slice(0, 90)]],
    ['no more than ninety', LONG, [], [LONG.slice(0, 90), '…']],
    [
      'a hit at the end whole',
      LONG,
      [
        [0, 1],
        [89, 92],
      ],
      ['[あ]', LONG.slice(1, 89), '[こあい]', '…'],
    ],
    [
      'a hit up to the end',
      LONG,
      [
        [0, 1],
        [88, 90],
      ],
      ['[あ]', LONG.slice(1, 88), '[けこ]', '…'],
    ],
    [
      'no hit behind the end',
      LONG,
      [
        [0, 1],
        [90, 91],
      ],
      ['[あ]', LONG.slice(1, 90), '…'],
    ],
    ['all before a hit that is near', '短い。次の券', [[5, 6]], ['短い。次の', '[券]']],
    [
      'the last 24 characters before a hit that is far',
      LONG.slice(0, 51),
      [[50, 51]],
      ['…', LONG.slice(26, 50), '[あ]'],
    ],
    ['the sentence of a hit', `${LONG}。次の券`, [[203, 204]], ['…', '次の', '[券]']],
    [
      'no space in front of the sentence',
      `${LONG}。 \u3000次の券`,
      [[205, 206]],
      ['…', '次の', '[券]'],
    ],
    ['the item of a hit', `${LONG}\n次の券`, [[203, 204]], ['…', '次の', '[券]']],
  ])('shows %s', (_, content, spans, parts) => {
    expect(written(content, ...spans)).toEqual(parts);
  });
});
