import type { NumberDetail, NumberKind } from './types.ts';

/**
 * Country calling codes and the lengths of the numbers behind them.
 *
 * Sources: ITU-T list of assigned country codes (E.164, with the retired 871–874 and 888 left out);
 * lengths of national numbers as Google's libphonenumber metadata give them (checked in the tests).
 */

/** Assigned codes of three digits, by their first two: `21` + each digit. Codes of two digits follow. */
const THREE_DIGITS =
  '21:12368,22:012345678 9,23:0123456789,24:0123456789,25:012345678,26:0123456789,29:01789,' +
  '35:0123456789,37:0123456789,38:0123567 9,42:013,50:0123456789,59:0123456789,67:02345678 9,' +
  '68:01235678 9,69:012,80:08,85:02356,87:08,88:01236,96:012345678,97:01234567 9,99:2345678';
const TWO_DIGITS =
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 ' +
  '81 82 84 86 90 91 92 93 94 95 98';

const assigned = new Set(['1', '7', ...TWO_DIGITS.split(' ')]);
for (const entry of THREE_DIGITS.split(',')) {
  const [head = '', endings = ''] = entry.split(':');
  for (const ending of endings.replace(' ', '')) assigned.add(head + ending);
}

/** Codes that are no longer in use: 871–874 (old Inmarsat), 888 (disaster relief). */
const RETIRED = /^(?:87[1-4]|888)/;

/** Shortest and longest national number, and the codes with these lengths that are seen most often in Japan. */
const LENGTHS =
  '8-8:45 47 800 808 853,9-9:33 34 40 94 212 351 979,10-10:1 7 52 98,7-8:670,7-12:46,4-13:43,6-12:39,' +
  '8-9:32 36 51,8-10:20 60 64 95 353 855 856 880 976,8-11:57 65 852 886 977,8-12:86 971 972,8-13:63 66,' +
  '8-14:82 234,9-10:44 48 84 254 380 966,9-11:31 56,9-12:41 61 92 420,10-11:54 55,10-13:90 91';
const lengths = new Map<string, readonly number[]>();
for (const entry of LENGTHS.split(',')) {
  const [range = '', codes = ''] = entry.split(':');
  for (const code of codes.split(' ')) lengths.set(code, range.split('-').map(Number));
}

const SERVICES: Readonly<Record<string, NumberDetail>> = {
  '800': 'tollfree',
  '808': 'shared-cost',
  '870': 'satellite',
  '878': 'universal',
  '881': 'satellite',
  '882': 'network',
  '883': 'network',
  '979': 'premium',
};

/** Every assigned calling code, for tables and tests. */
export function allCountryCodes(): readonly string[] {
  return [...assigned].sort();
}

/** The assigned calling code that international digits begin with, if any. */
export function countryCodeOf(digits: string): string | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const code = digits.slice(0, length);
    if (assigned.has(code)) return code;
  }
  return undefined;
}

export interface WorldPlan {
  readonly kind: NumberKind;
  readonly detail?: NumberDetail;
  readonly countryCode?: string;
}

/** N11 codes (211 … 911) are services, and no part begins with 0 or 1. */
function northAmericanFault(national: string): NumberDetail | undefined {
  if (/^(?:[01]|\d11)/.test(national)) return 'nanp-area';
  if (/^[\dx]{3}[01]/.test(national)) return 'nanp-exchange';
  return undefined;
}

/** Classifies country code + number by the international numbering plan (ITU-T E.164, at most 15 digits). */
export function classifyInternational(digits: string): WorldPlan {
  const countryCode = countryCodeOf(digits);
  if (countryCode === undefined) {
    const detail = RETIRED.test(digits) ? 'country-retired' : 'country-unassigned';
    if (/x/.test(digits.slice(0, 3))) return { kind: 'partial', detail: 'hidden' };
    if (digits.length < 3) return { kind: 'partial', detail: 'short' };
    return { kind: digits.length < 7 ? 'partial' : 'impossible', detail };
  }
  const national = digits.slice(countryCode.length);
  // For other codes only the limits of E.164 apply: seven to fifteen digits in all.
  const [shortest = 0, longest = 0] = lengths.get(countryCode) ?? [7 - countryCode.length, 15];
  const known = national.replaceAll('x', '').length;
  if (known > longest || known + countryCode.length > 15) {
    return { kind: 'impossible', detail: 'length', countryCode };
  }
  if (known === national.length && known < shortest) {
    return { kind: 'partial', detail: 'short', countryCode };
  }
  if (countryCode === '1') {
    const detail = northAmericanFault(national);
    if (detail !== undefined) return { kind: 'impossible', detail, countryCode };
    if (/^8(?:00|33|44|55|66|77|88)/.test(national)) {
      return { kind: 'international', detail: 'tollfree', countryCode };
    }
    if (national.startsWith('900'))
      return { kind: 'international', detail: 'premium', countryCode };
  }
  const detail = SERVICES[countryCode];
  return detail === undefined
    ? { kind: 'international', countryCode }
    : { kind: 'international', detail, countryCode };
}

/** Lengths of the parts of a national number, for hyphens: threes, then fours (3-3-4, 4-4, 3-4-4). */
export function worldParts(length: number): readonly number[] {
  const fours = length % 3;
  return length < 6
    ? []
    : [...Array(Math.floor(length / 3) - fours).fill(3), ...Array(fours).fill(4)];
}
