import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analysePhone,
  classifyPhone,
  findPhones,
  formatPhone,
  type NumberKind,
  parsePhone,
} from './index.ts';
import { allAreaCodes } from './japan.ts';

/** What people put between the parts of a number. */
const SEPARATORS = [
  '-',
  '‐',
  '–',
  '−',
  'ー',
  '~',
  '.',
  '・',
  '/',
  '_',
  ' ',
  '\u3000',
  '➖',
  '⁻',
] as const;
/** What parts lists, amounts and tables as well; one of them parts a whole number. */
const LIST_SIGNS = ['|', '｜', '│', ':', '：', ',', '，', '、'] as const;
/** Zeros of other scripts: Arabic, Persian, Devanagari, Bengali, Thai, mathematical, of Adlam. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7f6, 0x1e950];

const digits = (length: number, from = 0): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map(([first = 0, ...rest]) => [Math.max(first, from), ...rest].join(''));
const joined = (...pieces: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...pieces).map((list) => list.join(''));
const prefixed = (prefixes: readonly string[], rest: fc.Arbitrary<string>) =>
  joined(fc.constantFrom(...prefixes), rest);

/** Numbers by kind as the plan has them, hyphened as the plan does. */
const fixed = prefixed(allAreaCodes(), digits(8, 2)).map((number) => number.slice(0, 10));
const domestic: Readonly<Record<string, fc.Arbitrary<string>>> = {
  fixed,
  mobile: prefixed(['060', '070', '080', '090'], digits(8, 1)),
  ip: prefixed(['050'], digits(8, 1)),
  tollfree: fc.oneof(prefixed(['0120'], digits(6, 1)), prefixed(['0800'], digits(7, 1))),
  navi: prefixed(['0570'], digits(6, 1)),
  special: prefixed(['0204'], digits(7)),
};
const hyphened = (number: string): string =>
  formatPhone({ digits: number, international: false, hidden: 0 });
const abroad = joined(
  fc.constantFrom('+1-'),
  fc.constantFrom('212', '415', '844', '647'),
  fc.constant('-'),
  digits(3, 2),
  fc.constant('-'),
  digits(4),
).filter((number) => classifyOf(number) === 'international');

function classifyOf(text: string): NumberKind | undefined {
  return analysePhone(text)?.kind;
}

/** Writes one separator after another for the hyphens. */
function separated(number: string, separators: readonly string[]): string {
  let next = 0;
  return number.replace(/-/g, () => separators[next++ % separators.length] as string);
}
const separators = fc.array(fc.constantFrom(...SEPARATORS), { minLength: 3, maxLength: 3 });
const around = fc.constantFrom(
  ['', ''],
  ['本日中に、', 'までご連絡'],
  ['TEL:', ''],
  ['窓口', '\n'],
  ['(', ')'],
) as fc.Arbitrary<[string, string]>;

/** Looks for one number in a text and expects to find it whole, where it stands. */
function expectFound(before: string, written: string, behind: string, expected: string): void {
  const text = before + written + behind;
  const [hit, ...others] = findPhones(text);
  expect(others, text).toEqual([]);
  expect(hit?.number.digits, text).toBe(expected);
  expect(text.slice(hit?.start, hit?.end), text).toBe(written);
}

describe('with any separators, also mixed, a number is found whole', () => {
  it.each(Object.entries(domestic))('%s', (kind, number) => {
    fc.assert(
      fc.property(number, separators, around, (plain, signs, [before, behind]) => {
        const written = separated(hyphened(plain), signs);
        expectFound(before, written, behind, plain);
        expect(classifyOf(written), written).toBe(kind);
      }),
      { numRuns: 500 },
    );
  });

  it('abroad', () => {
    fc.assert(
      fc.property(abroad, separators, around, (number, signs, [before, behind]) => {
        expectFound(before, separated(number, signs), behind, number.replace(/[+-]/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('with its last digits hidden', () => {
    const hidden = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...'*×x●'));
    const masked = fc.oneof(fixed, domestic.mobile as fc.Arbitrary<string>);
    fc.assert(
      fc.property(masked, separators, hidden, (plain, signs, [count, mask]) => {
        const kept = hyphened(plain).slice(0, -count);
        const written = separated(kept, signs) + mask.repeat(count);
        expectFound('本日中に', written, 'までご連絡', plain.slice(0, -count) + 'x'.repeat(count));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['03-(1234)-5678', '0312345678'],
    ['03-(6709)-02**', '03670902xx'],
    ['(03)-6709-0234', '0367090234'],
    ['03 (6709) 0234', '0367090234'],
    ['020-4123-4567', '02041234567'],
  ])('%s', (written, expected) => expectFound('電話は', written, 'です', expected));
});

describe('what parts lists as well', () => {
  const sign = fc.constantFrom(...LIST_SIGNS);
  const any = fc.oneof(fixed, domestic.mobile as fc.Arbitrary<string>);

  it('parts a number where it parts all of it as the plan does', () => {
    fc.assert(
      fc.property(any, sign, around, (plain, one, [before, behind]) => {
        const written = separated(hyphened(plain), [one]);
        expectFound(before, written, behind, plain);
        expect(classifyOf(written), written).toBe(classifyOf(plain));
      }),
      { numRuns: 500 },
    );
  });

  it('parts none with a space beside it, with another sign, or anywhere else', () => {
    fc.assert(
      fc.property(any, sign, (plain, one) => {
        const [area = '', ...rest] = hyphened(plain).split('-');
        for (const written of [
          [area, ...rest].join(`${one} `),
          [area + rest[0]?.slice(0, 1), rest[0]?.slice(1), rest[1]].join(one),
          `${area}${one}${rest.join('-')}`,
        ])
          expect(findPhones(`予定は${written}です`), written).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '1,234,567円',
    '0,120,333',
    '10:30、11:45、12:00',
    '03:67:09',
    '2026|11|26',
    '03、04、05',
    '0120,333,444円',
  ])('%s is no number', (text) => expect(findPhones(text)).toEqual([]));
});

it('digits of any script are digits', () => {
  const scripts = fc.constantFrom(...ZEROS);
  fc.assert(
    fc.property(fc.oneof(...Object.values(domestic)), scripts, around, (plain, zero, [a, b]) => {
      const written = hyphened(plain).replace(/\d/g, (digit) =>
        String.fromCodePoint(zero + Number(digit)),
      );
      expectFound(a, written, b, plain);
      expect(parsePhone(written)?.digits).toBe(plain);
    }),
    { numRuns: 500 },
  );
});

describe('letters drawn like digits', () => {
  const LOOKS: Readonly<Record<string, string>> = {
    '0': 'OoОоΟοՕ',
    '1': 'lIІіӀι',
    '3': 'ЗзƷʒ',
    '4': 'Чч',
    '6': 'Бб',
  };

  it('are read as these inside a number', () => {
    const place = fc.tuple(fc.nat(), fc.nat());
    fc.assert(
      fc.property(fixed, place, (plain, [where, which]) => {
        const number = hyphened(plain);
        // A part that is an O alone hides a digit.
        const places = [...number.slice(0, -1)].flatMap((sign, at) =>
          sign in LOOKS && !/-0-/.test(number.slice(at - 1, at + 2)) ? [at] : [],
        );
        fc.pre(places.length > 0);
        const at = places[where % places.length] as number;
        const letters = LOOKS[number.charAt(at)] as string;
        const letter = letters.charAt(which % letters.length);
        const written = number.slice(0, at) + letter + number.slice(at + 1);
        expectFound('本日中に', written, 'までご連絡', plain);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '商品 l23-4567 を',
    'iPhone 15l と 16i',
    'Зима 2026',
    '型番 0l2345-6789',
    '会員 0З67090234',
    'l-2-3-4',
    '0I-23-l5',
    'Ч-1234-5678',
    '3lの水を5l',
    '03-67091-02З4',
    '03-OOOO-5l72',
  ])('make no number of anything else: %s', (text) => expect(findPhones(text)).toEqual([]));

  it('leave a number alone that a word follows', () => {
    for (const behind of ['l', 'i', 'lll', ' l', 'it', 'オ'])
      expect(findPhones(`03-6709-0234${behind}`)[0]?.number.digits, behind).toBe('0367090234');
  });
});

describe('behind an area code that nobody has', () => {
  it.each(['08-1234-5678', '01-1234-1234', '(01)1234-1234', '08-1234-56**', '05-2345-6789'])(
    '%s is found, and impossible',
    (written) => {
      const [hit] = findPhones(`至急 ${written} へ`);
      expect(hit && classifyPhone(hit.number)).toMatchObject({
        kind: 'impossible',
      });
    },
  );

  it('the number is shown as it was written, and its digits are those of no other area', () => {
    expect(analysePhone('01-1234-1234')).toMatchObject({
      kind: 'impossible',
      detail: 'area',
      formatted: '01-1234-1234',
    });
    expect(analysePhone('02-2345-6789')?.kind).toBe('fixed');
    expect(analysePhone('011-234-1234')).toMatchObject({ kind: 'fixed', areaCode: '011' });
    expect(analysePhone('0112341234')).toMatchObject({ kind: 'fixed', areaCode: '011' });
  });

  it('no order number is taken for one', () => {
    for (const text of [
      '注文番号 08-1234-5678',
      '受付番号:01-1234-1234',
      '08/1234/5678',
      '08.1234.5678',
    ])
      expect(findPhones(text), text).toEqual([]);
  });
});

describe('honest digits are no number, whatever parts them', () => {
  const number = (min: number, max: number, width = 2): fc.Arbitrary<string> =>
    fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));
  const year = number(1990, 2035, 4);
  const month = number(1, 12);
  const day = number(1, 31);
  const part = fc.constant('-');
  const honest: Readonly<Record<string, fc.Arbitrary<string>>> = {
    'year, month, day': joined(year, part, month, part, day),
    'day, month, year': joined(day, part, month, part, year),
    'short dates': joined(number(20, 35), part, month, part, day),
    'date and time': joined(
      year,
      part,
      month,
      part,
      day,
      fc.constant(' 1'),
      number(0, 9, 1),
      fc.constant(':30'),
    ),
    amounts: joined(
      digits(1, 1),
      fc.constant(','),
      digits(3),
      fc.constant(','),
      digits(3),
      fc.constant('円'),
    ),
    'parcel numbers': joined(digits(4), part, digits(4), part, digits(4)).filter(
      (text) => !/^0(?:120|800|570)/.test(text),
    ),
    cards: joined(digits(4, 1), part, digits(4), part, digits(4), part, digits(4)),
    'postal codes': joined(fc.constant('〒'), digits(3), part, digits(4)),
    'order numbers': joined(digits(3, 2), part, digits(7), part, digits(7)),
    'named order numbers': joined(fc.constant('注文番号 0'), digits(9)),
  };
  it.each(Object.entries(honest))('%s', (_, written) => {
    fc.assert(
      fc.property(written, separators, (hyphen, signs) => {
        const text = `お知らせ ${separated(hyphen, signs)} です`;
        expect(findPhones(text), text).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is found lies on whole graphemes', () => {
  const drawn = fc.constantFrom(
    '\u0301',
    '\u20e3',
    '\ufe0f',
    '\ufe0e',
    '\u200d',
    '\u200c',
    '🏽',
    '\u3099',
    '\uff9e',
    '\u{e0067}',
    '\u0600',
    '\u0e33',
    '\r\n',
    '🇯🇵',
    '👨‍👩‍👧',
    '\u0903',
    '\u1160',
    'あ',
    ' ',
  );
  const text = fc.array(
    fc.oneof(
      drawn,
      fc.constantFrom('03-6709-0234', '090', '-', '(', ')', '+81', '3', '0', '**', '×'),
    ),
    { maxLength: 30 },
  );
  it('with anything drawn onto its characters', () => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
    let found = 0;
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const borders = new Set(Array.from(segmenter.segment(whole), ({ index }) => index));
        borders.add(whole.length);
        let last = 0;
        for (const { start, end } of findPhones(whole)) {
          found += 1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect([borders.has(start), borders.has(end)], JSON.stringify(whole)).toEqual([
            true,
            true,
          ]);
          last = end;
        }
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
