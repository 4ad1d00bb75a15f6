import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { words } from '../i18n/index.ts';
import { analysePhone } from './index.ts';
import { allAreaCodes, areaCodeOf } from './japan.ts';

const { areaNames } = words('ja');

/**
 * Where libphonenumber has no line in use: it guesses the hyphens from patterns, we keep the longer area
 * code or say that there is none. None of these exchanges is assigned (総務省, as of 2025-08).
 */
const UNUSED_EXCHANGES =
  /^0(?:25999|2917|4759|4799|5989|8379|8389|851[^24]|86(?:5[389]|99[01])|94[15]|[134]0)/;

describe('hyphens and kinds, against libphonenumber', () => {
  it('agrees on the exchanges of every area code', () => {
    let compared = 0;
    const differing: string[] = [];
    // Every third prefix: all endings come up, in a third of the time.
    for (let prefix = 0; prefix < 100_000; prefix += 3) {
      const digits = `0${String(prefix).padStart(5, '0')}0123`;
      const theirs = parsePhoneNumberFromString(digits, 'JP');
      if (theirs?.getType() !== 'FIXED_LINE' || UNUSED_EXCHANGES.test(digits)) continue;
      const ours = analysePhone(digits);
      // A local part that begins with 0 or 1 is in no plan; how it is cut does not matter.
      if (ours?.detail === 'exchange') continue;
      compared += 1;
      if (ours?.kind !== 'fixed' || ours.formatted !== theirs.formatNational())
        differing.push(digits);
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(15_000);
  });

  it.each([
    ['mobile', 'MOBILE', ['070', '080', '090'], 8],
    ['ip', 'VOIP', ['050'], 8],
    ['tollfree', 'TOLL_FREE', ['0120'], 6],
    ['tollfree', 'TOLL_FREE', ['0800'], 7],
    ['navi', 'UAN', ['0570'], 6],
    ['special', 'PREMIUM_RATE', ['0990'], 6],
  ] as const)('agrees on %s', (kind, type, prefixes, length) => {
    for (const prefix of prefixes) {
      for (let step = 0; step < 500; step += 1) {
        const rest = String((step * 7919 + 10 ** (length - 1)) % 10 ** length).padStart(
          length,
          '1',
        );
        const digits = prefix + rest;
        const theirs = parsePhoneNumberFromString(digits, 'JP');
        const ours = analysePhone(digits);
        if (theirs?.getType() !== type) {
          expect(ours?.detail, digits).toBe('leading-zero');
          continue;
        }
        expect(ours?.kind, digits).toBe(kind);
        expect(ours?.formatted).toBe(theirs.formatNational());
      }
    }
  });

  it('differs where it should', () => {
    // 060 has been a mobile prefix since 2026-07; libphonenumber takes it for a personal number.
    expect(analysePhone('06012345678')).toMatchObject({
      kind: 'mobile',
      formatted: '060-1234-5678',
    });
    for (const input of ['188', '#9110', '03-6709-02**', '0032069000']) {
      expect(parsePhoneNumberFromString(input, 'JP')?.isValid() ?? false).toBe(false);
      expect(analysePhone(input)?.kind).not.toMatch(/impossible|partial/);
    }
  });
});

describe('area codes', () => {
  it('are those of libphonenumber and have names', () => {
    const theirs = new Set<string>();
    for (let prefix = 0; prefix < 10_000; prefix += 1) {
      const digits = `0${String(prefix).padStart(4, '0')}22345`;
      if (UNUSED_EXCHANGES.test(digits)) continue;
      const number = parsePhoneNumberFromString(digits, 'JP');
      if (number?.getType() === 'FIXED_LINE')
        theirs.add(number.formatNational().split('-')[0] ?? '');
    }
    expect(allAreaCodes()).toEqual([...theirs].sort());
    expect(Object.keys(areaNames).sort()).toEqual(allAreaCodes());
  });

  it('are found in a part of a number', () => {
    expect(areaCodeOf('03')).toBe('03');
    expect(areaCodeOf('0467')).toBe('0467');
    expect(areaCodeOf('04672')).toBe('0467');
    expect(areaCodeOf('01267')).toBe('01267');
    expect(areaCodeOf('0141234567')).toBeUndefined();
    expect(areaCodeOf('0')).toBeUndefined();
  });
});
