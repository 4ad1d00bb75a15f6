import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';
import { excerpt, findDigits, findWords, likeness, matchNumber, matchText } from './verify.ts';

const text =
  'コンビニでアマゾンギフト券を買わされる。番号は 03-6709-02** です。Amazonの名前。2025年の統計。SMSが届く。';
const page = { plainTitle: plain('電話してしまった'), plainText: plain(text) };

describe('words', () => {
  it.each([
    ['電話して', 'title'],
    ['ギフト券', 'text'],
    ['ｷﾞﾌﾄ券', 'text'],
    ['ぎふと', 'text'],
    ['ン', 'text'],
    ['amazon', 'text'],
    ['ama', 'text'],
    ['2025', 'text'],
    ['SMS', 'text'],
  ])('%s: %s', (word, match) => {
    expect(matchText(page, [[word]])).toBe(match);
  });

  it.each(['zon', '025', 'ギフト券の番号', 'プリペイド', 'フリヘイト', 'コンピニ', '詐欺', ''])(
    '%j is not there',
    (word) => {
      expect(matchText(page, [[word]])).toBeUndefined();
    },
  );

  it('needs all of them', () => {
    expect(matchText(page, [['コンビニ'], ['SMS']])).toBe('text');
    expect(matchText(page, [['コンビニ'], ['裁判所']])).toBeUndefined();
    expect(matchText(page, [])).toBeUndefined();
  });

  it('takes any spelling of a word', () => {
    expect(matchText(page, [['ギフト札', 'ギフト券']])).toBe('text');
  });

  it('measures likeness by pairs of characters', () => {
    expect(likeness(page, ['ギフト券'])).toBe(1);
    expect(likeness(page, ['ギフト兼'])).toBeCloseTo(2 / 3);
    expect(likeness(page, ['裁判所'])).toBe(0);
  });
});

describe('numbers', () => {
  it.each([
    ['0367090234', '0367090234', 'exact'],
    ['03670902xx', '0367090234', 'masked'],
    ['03670902xx', '03670902xx', 'masked'],
    ['0367090234', '03670902xx', 'masked'],
    ['0367090234', '709023', 'partial'],
    ['03670902xx', '6709', 'partial'],
    ['09012341234', '090xxxx1234', 'partial'],
    ['18447052456', '8447052456', 'partial'],
  ])('%s answers %s: %s', (record, query, match) => {
    expect(matchNumber(record, [query])).toBe(match);
  });

  it.each([
    ['0367090234', '0902345678'],
    ['0367090234', '0367090235'],
    ['03670902xx', '0367090334'],
    ['0367091234', '036709xxxx'],
    ['0367090234', '03xxxxxxxx'],
    ['03670902xx', '67090234'],
    ['0367090234', '02'],
  ])('%s does not answer %s', (record, query) => {
    expect(matchNumber(record, [query])).toBeUndefined();
  });

  it('takes the best of several readings', () => {
    expect(matchNumber('0367090234', ['81367090234', '0367090234'])).toBe('exact');
  });

  it('finds digits in a text from the beginning of a figure', () => {
    expect(findDigits('電話は０３－６７０９－０２３４です', '0367090234')).toEqual([3, 15]);
    expect(findDigits('188（いやや）', '188')).toEqual([0, 3]);
    expect(findDigits('03-6709-02**', '6709')).toEqual([0, 10]);
    expect(findDigits('03-6709-02**', '709')).toBeUndefined();
    expect(findDigits('第3条、67。09', '3670')).toBeUndefined();
  });
});

describe('where words stand', () => {
  const shown = (content: string, word: string) =>
    findWords(content, [word]).map(([start, end]) => [start, content.slice(start, end)]);

  it('is not in the middle of a Latin word or a figure', () => {
    expect(shown('amazonのzon', 'zon')).toEqual([[7, 'zon']]);
    expect(shown('2025年と25年', '25')).toEqual([[6, '25']]);
    expect(shown('amazon', 'zon')).toEqual([]);
  });

  it('is behind a space or sign, and in the middle of Japanese', () => {
    expect(shown('e-mail', 'mail')).toEqual([[2, 'mail']]);
    expect(shown('my mail', 'mail')).toEqual([[3, 'mail']]);
    expect(shown('偽SMS', 'SMS')).toEqual([[1, 'SMS']]);
    expect(shown('東京都庁', '京都')).toEqual([[1, '京都']]);
  });
});

describe('excerpt', () => {
  it('begins with the sentence of the first hit and marks the hits', () => {
    const parts = excerpt(text, findWords(text, ['統計', 'SMS']));
    expect(parts[0]).toEqual({ text: '…', hit: false });
    expect(parts[1]).toEqual({ text: '2025年の', hit: false });
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['統計', 'SMS']);
  });

  it('shows the beginning of a page whose title alone has the words', () => {
    expect(excerpt(text, findWords(text, ['電話して']))[0]?.text).toMatch(/^コンビニで/);
  });

  it('marks the reader’s own characters whole', () => {
    const other = 'ｷﾞﾌﾄ券の番号';
    expect(excerpt(other, findWords(other, ['ギフト']))[0]).toEqual({
      text: 'ｷﾞﾌﾄ',
      hit: true,
    });
  });
});
