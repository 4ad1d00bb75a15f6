import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { words } from '../i18n/index.ts';
import { analysePhone } from './index.ts';
import { allCountryCodes, countryCodeOf, worldParts } from './world.ts';

const { countryNames } = words('ja');

describe('country codes', () => {
  it('are those of libphonenumber, with two reserved ones', () => {
    const theirs = new Set<string>(getCountries().map((country) => getCountryCallingCode(country)));
    for (const service of ['800', '808', '870', '878', '881', '882', '883', '979'])
      theirs.add(service);
    // Reserved for the Vatican and for Kazakhstan: somebody may get them, so they are not impossible.
    for (const reserved of ['379', '997']) theirs.add(reserved);
    expect(allCountryCodes()).toEqual([...theirs].sort());
  });

  it('have names', () => {
    expect(Object.keys(countryNames).sort()).toEqual(allCountryCodes());
  });

  it('never begin with one another', () => {
    for (const code of allCountryCodes()) {
      expect(countryCodeOf(code)).toBe(code);
      for (let length = 1; length < code.length; length += 1) {
        expect(countryCodeOf(code.slice(0, length))).toBeUndefined();
      }
    }
  });
});

describe('numbers of the world', () => {
  it('have at most fifteen digits with their code, also where the country allows more', () => {
    // Nigeria: up to fourteen digits behind 234.
    expect(analysePhone(`+234${'8'.repeat(12)}`)?.kind).toBe('international');
    expect(analysePhone(`+234${'8'.repeat(13)}`)?.kind).toBe('impossible');
  });

  it('holds every example mobile number of libphonenumber possible', () => {
    let count = 0;
    for (const country of getCountries()) {
      const example = (examples as Readonly<Record<string, string>>)[country];
      if (example === undefined || country === 'JP') continue;
      const whole = `+${getCountryCallingCode(country)}${example}`;
      expect(parsePhoneNumberFromString(whole)?.isValid(), whole).toBe(true);
      expect(analysePhone(whole)?.kind, whole).toBe('international');
      count += 1;
    }
    expect(count).toBeGreaterThan(200);
  });

  it('cuts them into parts that read well', () => {
    const parts = (length: number): string => worldParts(length).join('-');
    expect([4, 7, 8, 9, 10, 11, 12].map(parts)).toEqual([
      '',
      '3-4',
      '4-4',
      '3-3-3',
      '3-3-4',
      '3-4-4',
      '3-3-3-3',
    ]);
  });
});
