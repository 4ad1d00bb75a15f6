import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analysePhone,
  classifyPhone,
  findPhones,
  formatPhone,
  matchDigits,
  parsePhone,
} from './index.ts';
import { allAreaCodes } from './japan.ts';

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digitsOf = (length: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: length, maxLength: length }).map((list) => list.join(''));
const local = fc.integer({ min: 2, max: 9 }).map(String);

/** Domestic numbers as people have them. */
const domestic = fc.oneof(
  fc
    .tuple(fc.constantFrom(...allAreaCodes()), local, digitsOf(8))
    .map(([area, first, rest]) => (area + first + rest).slice(0, 10)),
  fc
    .tuple(
      fc.constantFrom('050', '060', '070', '080', '090'),
      fc.integer({ min: 1, max: 9 }),
      digitsOf(7),
    )
    .map(([prefix, first, rest]) => `${prefix}${first}${rest}`),
  fc.tuple(fc.constantFrom('0120', '0570'), digitsOf(6)).map((parts) => parts.join('')),
  digitsOf(7).map((rest) => `0800${rest}`),
);

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const kanji = (text: string): string =>
  text.replace(/\d/g, (value) => '〇一二三四五六七八九'[+value] ?? '');
const circled = (text: string): string =>
  text.replace(/\d/g, (value) => '⓪①②③④⑤⑥⑦⑧⑨'[+value] ?? '');
const keycaps = (text: string): string => text.replace(/\d/g, (value) => `${value}\ufe0f\u20e3`);

/** Ways to write a number that is given with hyphens. */
const writings: readonly ((hyphened: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('-', ''),
  (text) => text.replaceAll('-', ' '),
  (text) => text.replaceAll('-', '\u3000'),
  (text) => text.replaceAll('-', 'ー'),
  (text) => text.replaceAll('-', '−'),
  (text) => text.replaceAll('-', '.'),
  (text) => text.replaceAll('-', '・'),
  (text) => text.replace(/^(\d+)-(\d+)-/, '($1)$2-'),
  (text) => text.replace(/^(\d+)-(\d+)-/, '$1($2)'),
  (text) => text.replace(/^0/, '+81-'),
  (text) => text.replace(/^0/, '+81 (0)'),
  (text) => text.replace(/^0/, '010-81-'),
  (text) => text.replace(/^0/, '0081-'),
  (text) => text.replace(/-(\d+)$/, '-\n$1'),
  fullWidth,
  kanji,
  circled,
  keycaps,
  (text) => [...text].join('\u200b'),
  (text) => `TEL ${text}`,
];

describe('for all domestic numbers', () => {
  it('any writing gives the same digits', () => {
    fc.assert(
      fc.property(domestic, fc.constantFrom(...writings), (digits, write) => {
        const hyphened = formatPhone({ digits, international: false, hidden: 0 });
        expect(parsePhone(write(hyphened))?.digits).toBe(digits);
      }),
      { numRuns: 3000 },
    );
  });

  it('they are found in a sentence, where they stand', () => {
    fc.assert(
      fc.property(domestic, fc.constantFrom(...writings.slice(0, 20)), (digits, write) => {
        const written = write(formatPhone({ digits, international: false, hidden: 0 }));
        const text = `本日中に、${written} まで`;
        const [hit, ...others] = findPhones(text);
        expect(others).toEqual([]);
        expect(hit?.number.digits, text).toBe(digits);
        expect(text.slice(hit?.start, hit?.end)).toBe(written);
      }),
      { numRuns: 3000 },
    );
  });

  it('reading what is formatted gives the number back, also with masks', () => {
    fc.assert(
      fc.property(domestic, fc.array(fc.nat(9), { maxLength: 4 }), (digits, places) => {
        const shown = [...digits];
        for (const place of places) if (place > 3) shown[place] = 'x';
        const masked = shown.join('');
        const number = parsePhone(masked);
        expect(number?.digits).toBe(masked);
        if (number === undefined) return;
        expect(parsePhone(formatPhone(number))).toEqual(number);
      }),
      { numRuns: 2000 },
    );
  });

  it('a number of the plan is never impossible', () => {
    fc.assert(
      fc.property(domestic, (digits) => {
        expect(analysePhone(digits)?.kind).not.toMatch(/impossible|partial/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('for all numbers abroad', () => {
  it('reading what is formatted gives the number back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 11 }).chain(digitsOf),
        fc.constantFrom('1', '44', '886', '83'),
        (rest, code) => {
          const number = { digits: code + rest, international: true, hidden: 0 };
          expect(parsePhone(formatPhone(number))).toEqual(number);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const signs =
  '0123456789０１〇○一二ゼロまる×xX*※-ー－()（）+＋#＃ 　\n・._?？/O電話番号円2026年https://a.jp@TEL';
const wild = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((list) => list.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);

describe('for any text', () => {
  it('nothing throws, and what is found lies in the text in order', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const analysis = analysePhone(text);
        if (analysis !== undefined) expect(analysis.formatted).not.toBe('');
        let last = 0;
        for (const { start, end, number } of findPhones(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(number.digits).toMatch(/^[\dx]{3,}$/);
          expect(number.hidden).toBe(number.digits.split('x').length - 1);
          classifyPhone(number);
          last = end;
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('for all records and queries', () => {
  it('a match shares the digits', () => {
    const record = fc
      .array(fc.constantFrom(...'0123456789x'), { maxLength: 12 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(record, record, (one, other) => {
        const match = matchDigits(one, other);
        if (match === 'exact') expect(one).toBe(other);
        if (match === 'masked') expect(one.length).toBe(other.length);
        if (match === 'partial') expect(one).toContain(other);
      }),
      { numRuns: 3000 },
    );
  });
});
