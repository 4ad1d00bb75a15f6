import { describe, expect, it } from 'vitest';
import { digits, spans } from '../../tests/phones.ts';
import { parsePhone } from './index.ts';

const tenFrom = (code: number): string =>
  String.fromCodePoint(...Array.from({ length: 10 }, (_, digit) => code + digit));

describe('the ten digits', () => {
  it.each([
    '〇一二三四五六七八九',
    '零壱弐参肆伍陸漆捌玖',
    '零壹貳參肆伍陸柒捌玖',
    '⁰¹²³⁴⁵⁶⁷⁸⁹',
    '⓪①②③④⑤⑥⑦⑧⑨',
    '⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽',
    '⓿❶❷❸❹❺❻❼❽❾',
    '⓪➀➁➂➃➄➅➆➇➈',
    '⓿➊➋➌➍➎➏➐➑➒',
  ])('as %s', (ten) => expect(parsePhone(ten)?.digits).toBe('0123456789'));

  // Arabic, Persian, Devanagari, Thai, full-width, lowered, Adlam; mathematical ones and those of Myanmar
  // begin inside a longer run of digits.
  it.each([
    0x660, 0x6f0, 0x966, 0xe50, 0xff10, 0x2080, 0x1e950, 0x1d7ce, 0x1d7d8, 0x1d7f6, 0x116d0,
    0x116da,
  ])('from U+%i', (zero) => expect(parsePhone(tenFrom(zero))?.digits).toBe('0123456789'));
});

describe('marks drawn onto a digit', () => {
  it.each([
    ['\u03010120123456', '0120123456'],
    ['0\ufe0f\u20e33\ufe0f\u20e3-6709-0234 から', '0\ufe0f\u20e33\ufe0f\u20e3-6709-0234'],
    ['03-6709\u200d-0234', '03-6709\u200d-0234'],
    ['0\u200b3\u200b-\u200b6709-0234', '0\u200b3\u200b-\u200b6709-0234'],
    ['😀03-6709-0234😀', '03-6709-0234'],
    ['03-6709-0234\ud83d', '03-6709-0234'],
    ['\ud83d03-6709-0234', '03-6709-0234'],
  ])('%j holds %j', (text, expected) => expect(spans(text)).toEqual([expected]));

  it('belong to it: an amount behind them is one', () => {
    for (const mark of ['\u0301', '\u20e3', '\ufe0f\u20e3'])
      expect(spans(`0120123456${mark}円`)).toEqual([]);
  });

  it('no picture stands inside a number', () => expect(spans('03😀6709-0234')).toEqual([]));
});

describe('zeros in words', () => {
  it.each([
    ['ゼロ3-6709-0234', '0367090234'],
    ['ぜろ3-6709-0234', '0367090234'],
    ['まる3-6709-0234', '0367090234'],
    ['マル3-6709-0234', '0367090234'],
    ['れい3-6709-0234', '0367090234'],
    ['レイ3-6709-0234', '0367090234'],
    ['ｾﾞﾛ3-6709-0234', '0367090234'],
    ['ﾏﾙ3-6709-0234', '0367090234'],
    ['ﾚｲ3-6709-0234', '0367090234'],
    ['03-67ゼロ9-0234', '0367090234'],
    ['03-6709-023ゼロ', '0367090230'],
    ['03-6709-023ゼロ件', '0367090230'],
    ['03-6709-023まる', '0367090230'],
    ['ゼロ三の六七ゼロ九のゼロ二三四', '0367090234'],
    ['ゼロゼロ32069000', '0032069000'],
    ['ゼロ○-6709-0234', '0x67090234'],
    ['03-670九ゼロ234', '0367090234'],
  ])('%j holds %j', (text, ...expected) => expect(digits(text)).toEqual(expected));

  it.each([
    '03-6709-023ゼロです',
    'ゼロ 3-6709-0234',
    'ゼロ--3-6709-0234',
    'ゼロ-です',
    '03-六七ゼロ-0234',
    'ゼロx-6709-0234',
    'ゼロ-xxxx-xxxx',
    'ゼ3-6709-0234',
    'ゼロゼロ',
    '九ゼロ',
  ])('%j holds none', (text) => expect(digits(text)).toEqual([]));
});

describe('一 as a hyphen', () => {
  it.each([
    ['03一6709一0234', '0367090234'],
    ['03-6709一02**', '03670902xx'],
    ['xx一xxxx一xxxx', 'xxxxxxxxxx'],
    ['一一〇番', '110'],
    ['03-6709-023一', '0367090231'],
  ])('%j holds %j', (text, ...expected) => expect(digits(text)).toEqual(expected));

  it.each(['03-67一9-0234', '〇三一六七〇九'])('%j holds none', (text) =>
    expect(digits(text)).toEqual([]),
  );
});

// Two to six of the same; one is a stop or a question, more are a line.
describe('signs that are hidden digits in a row', () => {
  it.each([
    ['03-6709-02..', '03670902xx'],
    ['03-6709-02??', '03670902xx'],
    ['03-6709-____', '036709xxxx'],
    ['03-6709-####', '036709xxxx'],
    ['03-6709-....', '036709xxxx'],
    ['03-......-0234', '03xxxxxx0234'],
    ['03..6709-0234', '03xx67090234'],
    ['03-6709-??34', '036709xx34'],
    ['03-6709-・・・・', '036709xxxx'],
    ['03-6709-0234......', '0367090234'],
  ])('%j holds %j', (text, ...expected) => expect(digits(text)).toEqual(expected));

  it.each([
    '03-6709-02.',
    '03-6709-02?',
    '03-.......-0234',
    '03-6709-?234',
    '..-6709-0234',
    '03-6709-02??????',
    '03-6709-02???????',
    '03-6709-02#',
  ])('%j holds none', (text) => expect(digits(text)).toEqual([]));
});

// Three at most, with a digit beside them or on either side; a word is none.
describe('letters among digits', () => {
  it.each([
    ['03-6709-lll2', '0367091112'],
    ['0120-44l-113', '0120441113'],
    ['0467-ll-2345', '0467112345'],
    ['0467 (ll) 2345', '0467112345'],
    ['0467 -ll- 2345', '0467112345'],
    ['03-6709-023З', '0367090233'],
    ['03-6709-O234', '0367090234'],
    ['O3-6709-0234', '0367090234'],
    ['o9O-1234-5678', '09012345678'],
    ['03-67оо-0234', '0367000234'],
    ['03-6709-l234 ', '0367091234'],
    ['03-l709-0234', '0317090234'],
    ['0l20-444-113', '0120444113'],
    ['0I20-444-113', '0120444113'],
    ['03-Ч709-0234', '0347090234'],
    ['03-б709-0234', '0367090234'],
    ['03-670Ӏ-0234', '0367010234'],
    ['03-6709-02xX', '03670902xx'],
  ])('%j holds %j', (text, ...expected) => expect(digits(text)).toEqual(expected));

  it.each([
    '03-6709-llll',
    '0467  - ll-2345',
    '03-6709-023l',
    '03-67a9-0234',
    '03-67lb-0234',
    'l-l-l',
    '03-67l/0234',
    '03-67l+0234',
    '03-6709-02Ч',
    '03-6709-02xa',
    '03-6709-xlx2',
    '03-67Wl-0234',
  ])('%j holds none', (text) => expect(digits(text)).toEqual([]));
});

// Among kanji a circle is a zero, and in front of digits; elsewhere it hides one.
describe('circles are zeros or hidden digits', () => {
  it.each([
    ['〇三-6709-〇〇〇〇', '036709xxxx'],
    ['〇三-六七〇九-○○○○', '0367090000'],
    ['〇三-六七〇九-二三○○', '0367092300'],
    ['○三-六七〇九-〇二三四', '0367090234'],
    ['○90-1234-5678', '09012345678'],
    ['○9○-1234-5678', '09012345678'],
    ['03-○709-0234', '03x7090234'],
    ['03-6709-○○○○', '036709xxxx'],
    ['o3-6709-0234', '0367090234'],
    ['03-67o9-0234', '0367090234'],
    ['03-67oo-o234', '0367000234'],
    ['03-六七〇九-○二三四', '0367090234'],
    ['〇三-6709-○234', '036709x234'],
  ])('%j holds %j', (text, ...expected) => expect(digits(text)).toEqual(expected));

  it.each(['○○三-六七〇九', '1○9', '○-6709-0234', '○x-6709-0234', '三-○-四五'])(
    '%j holds none',
    (text) => expect(digits(text)).toEqual([]),
  );
});

describe('wide gaps', () => {
  it.each([['03-6709-0234         1', '03-6709-0234']])('%j holds %j', (text, ...expected) =>
    expect(spans(text)).toEqual(expected),
  );

  it.each([
    '03        6709-0234',
    '03         6709-0234',
    '03- - - - 6709-0234',
    '1111111111111111111111111111111111111111',
  ])('%j holds none', (text) => expect(spans(text)).toEqual([]));
});
