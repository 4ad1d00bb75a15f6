import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';

const read = (text: string) => {
  const query = readQuery(text);
  if (query.kind !== 'search') return query.kind;
  return { words: query.words, forms: query.number?.forms };
};

describe('empty and messages', () => {
  it.each(['', ' ', '\n', '　'])('%j is empty', (text) => {
    expect(readQuery(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    '未納料金が発生しています。\n本日中にご連絡ください。',
    'あ'.repeat(41),
    '𠮷'.repeat(41),
    'https://amazon.co.jp.example.com/a',
    'ｈｔｔｐｓ：／／example.com',
    'www.example.com',
    'http://example.com',
  ])('%j is a message', (text) => {
    expect(readQuery(` ${text} `)).toEqual({ kind: 'message', text });
  });

  it.each(['あ'.repeat(40), '𠮷'.repeat(40), '未納料金\n', '03-6709-\n0234'])(
    '%j is none',
    (text) => {
      expect(readQuery(text).kind).toBe('search');
    },
  );
});

describe('numbers in any writing', () => {
  it.each([
    ['0367090234', '0367090234'],
    ['03-6709-0234', '0367090234'],
    ['０３６７０９０２３４', '0367090234'],
    ['03 6709 0234', '0367090234'],
    ['(03)6709-0234', '0367090234'],
    ['03ー6709ー0234', '0367090234'],
    ['+81 3 6709 0234', '0367090234'],
    ['+81-3-6709-0234', '0367090234'],
    ['0081-3-6709-0234', '0367090234'],
    ['81 3 6709 0234', '0367090234'],
    ['〇三六七〇九〇二三四', '0367090234'],
    ['電話：03-6709-0234', '0367090234'],
    ['03-6709-02**', '03670902xx'],
    ['03-6709-02××', '03670902xx'],
    ['+1 844-705-2456', '18447052456'],
    ['18447052456', '18447052456'],
    ['010-1-844-705-2456', '18447052456'],
    ['0367', '0367'],
    ['234', '234'],
    ['188', '188'],
  ])('%s asks for %s and for no words', (text, digits) => {
    const query = read(text);
    expect(query).toMatchObject({ words: [] });
    expect(typeof query === 'string' ? undefined : query.forms?.[0]).toBe(digits);
  });

  it('also tries the digits as they are typed', () => {
    expect(read('+81 3 6709 0234')).toEqual({ words: [], forms: ['0367090234', '81367090234'] });
    expect(read('0367090234')).toEqual({ words: [], forms: ['0367090234'] });
    expect(read('〇三六七〇九〇二三四')).toEqual({ words: [], forms: ['0367090234'] });
  });

  it('knows that #9110 is a contact and no number that calls', () => {
    const query = readQuery('#9110');
    expect(query).toMatchObject({ number: { forms: [] }, words: [] });
    expect(query.kind === 'search' && query.number?.analysis.formatted).toBe('#9110');
  });
});

describe('words', () => {
  it.each([
    ['未納料金', ['未納料金']],
    ['アマゾン　未納', ['アマゾン', '未納']],
    ['ギフト券、番号', ['ギフト券', '番号']],
    ['ｱﾏｿﾞﾝ', ['アマゾン']],
    ['2025年', ['2025年']],
    ['100万円', ['100万円']],
    ['24時間', ['24時間']],
    ['2018-06-29', ['2018-06-29']],
    ['￥300000', ['¥300000']],
    ['￥ 300000', ['300000']],
    ['abc123', ['abc123']],
    ['03', ['03']],
    ['!?', []],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual({ words, forms: undefined });
  });
});

describe('words and a number', () => {
  it.each([
    ['アマゾン 0367', ['アマゾン'], '0367'],
    ['アマゾン 03 6709 0234', ['アマゾン'], '0367090234'],
    ['0120-123-456 ドコモ', ['ドコモ'], '0120123456'],
    ['188に電話', ['電話'], '188'],
    ['188番', [], '188'],
    ['0367090234から電話', ['電話'], '0367090234'],
    ['楽天+18118030110', ['楽天'], '18118030110'],
    ['amazon 0367', ['amazon'], '0367'],
    ['0367 amazon', ['amazon'], '0367'],
    ['¥の0367', ['¥の'], '0367'],
  ])('%s', (text, words, digits) => {
    const query = read(text) as { words: string[]; forms: string[] };
    expect(query.words).toEqual(words);
    expect(query.forms[0]).toBe(digits);
  });
});

it('takes any string, the same for the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(readQuery(text)).toEqual(readQuery(text));
    }),
  );
  expect(readQuery('9'.repeat(1_000_000)).kind).toBe('message');
});
