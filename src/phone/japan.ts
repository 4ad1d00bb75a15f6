import type { NumberDetail, NumberKind, SpecialDetail } from './types.ts';

/**
 * The Japanese numbering plan: area codes and the services behind 0A0, 0AB0, 00XY and 1XY.
 *
 * Sources: 総務省「市外局番の一覧」「電気通信番号指定状況」 (as of 2025-08) for area codes and the exchanges
 * in use; 総務省「電話番号に関するQ&A」 for the structure (local numbers begin with 2 to 9); 総務省 2024-12-20
 * for 060-1 to 060-9.
 */

/**
 * Area codes by their first three digits. `:` and the endings that make a four-digit code; an ending of
 * two makes a five-digit code; `.` stands for the three digits themselves.
 */
const AREA_TABLE =
  '011:.,012:3 4 5 6 67,013:3 4 5 6 7 8 9 72 74 77 92 97 98,014:2 3 4 5 6 56 57 66,' +
  '015:. 2 3 4 5 6 7 8 47 58 64 86 87,016:2 3 4 5 6 7 32 34 35 48 54 55 56 58,' +
  '017:. 2 3 4 5 6 8 9,018:. 2 3 4 5 6 7,019:. 1 2 3 4 5 7 8,022:. 0 3 4 5 6 8 9,' +
  '023:. 3 4 5 7 8,024:. 0 1 2 3 4 6 7 8,025:. 0 4 5 6 7 8 9,026:. 0 1 3 4 5 6 7 8 9,' +
  '027:. 0 4 6 7 8 9,028:. 0 2 3 4 5 7 8 9,029:. 1 3 4 5 6 7 9,042:. 2 8,043:. 6 8 9,044:.,045:.,' +
  '046:. 0 3 5 6 7,047:. 0 5 6 8 9,048:. 0,049:. 3 4 5 92 94 96 98,052:.,053:. 1 2 3 6 7 8 9,' +
  '054:. 4 5 7 8,055:. 0 1 3 4 5 6 7 8,056:1 2 3 4 5 6 7 8 9,057:2 3 4 5 6 7 8 69,' +
  '058:. 1 4 5 6 7,059:. 4 5 6 7 8 9 79,072:. 1 5,073:. 5 6 7 8 9,074:0 2 3 4 5 6 7 8 9 68,075:.,' +
  '076:. 1 3 5 6 7 8,077:. 0 1 2 3 4 6 8 9,078:.,079:. 0 1 4 5 6 7 8 9,082:. 0 3 4 6 7 9,' +
  '083:. 3 4 5 6 7 8 87 88 96,084:. 5 6 7 8 77,085:2 3 4 5 6 7 8 9 12 14,086:. 3 5 6 7 8 9,' +
  '087:. 5 7 9,088:. 0 3 4 5 7 9,089:. 2 3 4 5 6 7 8,092:. 0,093:. 0,094:0 2 3 4 6 7 8 9,' +
  '095:. 0 2 4 5 6 7 9,096:. 4 5 6 7 8 9,097:. 2 3 4 7 8 9,098:. 0 2 3 4 5 6 7 02,' +
  '099:. 3 4 5 6 7 12 13 69';

/**
 * Exchanges behind a longer area code that belong to the shorter one it begins with: 0154-81 is written
 * 015-481. Read off the exchanges in use; where none is in use the longer code stays.
 */
const EXCHANGES_OF_SHORTER: Readonly<Record<string, string>> = {
  '0154': '[178]',
  '0155': '[17]',
  '0223': '[04-9]',
  '0255': '[0-69]',
  '0256': '0',
  '0257': '[015-9]',
  '0258': '0',
  '0264': '[06-9]',
  '0278': '[089]',
  '0283': '[034]',
  '0289': '[02-5]',
  '0293': '[05-9]',
  '0422': '0',
  '0428': '[014-6]',
  '0539': '[2-58]|6[4-9]|7[0-35689]',
  '05979': '[78]',
  '0599': '9',
  '0794': '[02-59]',
  '0795': '[0569]',
  '0796': '[067]',
  '0824': '[0239]',
  '0829': '0|2[1-9]|4[1-3]|[69]',
  '0836': '0',
  '0837': '6[6-8]|[78]',
  '08396': '[036]',
  '0863': '6[2-57-9]',
  '0865': '2|5[23]',
  '0866': '0|9[178]',
  '0867': '2[2-468]|3[78]',
  '0868': '[09]',
  '0869': '[045]|9[4-9]',
  '0993': '31|4[357]',
  '0994': '[078]',
};

/** 04 serves two places whose numbers look like 042 and 047 otherwise: 04-20, 04-29 and 04-70, 04-71. */
const AREA_04 = /^04(?:20|29[02-69]|70[09]|71)/;

const areaCodes = new Set(['03', '06']);
for (const entry of AREA_TABLE.split(',')) {
  const [head = '', endings = ''] = entry.split(':');
  for (const ending of endings.split(' ')) areaCodes.add(ending === '.' ? head : head + ending);
}
const takenBack = new Map(
  Object.entries(EXCHANGES_OF_SHORTER).map(([code, pattern]) => [
    code,
    new RegExp(`^${code}(?:${pattern})`),
  ]),
);

/** Every area code with its leading 0, for tables and tests. */
export function allAreaCodes(): readonly string[] {
  return [...areaCodes, '04'].sort();
}

/**
 * The area code of domestic digits that begin with 0, or undefined where none fits. A hidden or missing
 * digit decides nothing.
 */
export function areaCodeOf(digits: string): string | undefined {
  if (AREA_04.test(digits)) return '04';
  for (let length = Math.min(5, digits.length); length >= 2; length -= 1) {
    const code = digits.slice(0, length);
    if (areaCodes.has(code) && takenBack.get(code)?.test(digits) !== true) return code;
  }
  return undefined;
}

const SHORT_NUMBERS: Readonly<Record<string, SpecialDetail>> = {
  '104': 'directory',
  '110': 'police',
  '113': 'line-trouble',
  '115': 'telegram',
  '116': 'line-order',
  '117': 'time',
  '118': 'coast-guard',
  '119': 'fire',
  '171': 'disaster-message',
  '177': 'weather',
  '184': 'withhold',
  '186': 'show',
  '188': 'consumer',
  '189': 'child',
};

export interface DomesticPlan {
  readonly kind: NumberKind;
  readonly detail?: NumberDetail;
  readonly areaCode?: string;
  /** Lengths of the parts between the hyphens; what is left over forms the last part. */
  readonly parts: readonly number[];
}

/** Prefixes with a fixed length: [prefix, digits in all, kind, parts, detail]. The first that fits counts. */
const SERVICES: readonly (readonly [
  prefix: RegExp,
  total: number,
  kind: NumberKind,
  parts: readonly number[],
  detail?: NumberDetail,
])[] = [
  [/^0120/, 10, 'tollfree', [4, 3]],
  [/^0800/, 11, 'tollfree', [4, 3]],
  [/^0570/, 10, 'navi', [4, 3]],
  [/^0990/, 10, 'special', [4, 3], 'ended'],
  [/^0170/, 10, 'special', [4, 3], 'ended'],
  [/^0180/, 10, 'special', [4, 3], 'ended'],
  [/^0600/, 11, 'special', [4, 3], 'fmc'],
  [/^0200/, 14, 'special', [4, 5], 'm2m'],
  [/^0204/, 11, 'special', [3, 4], 'pager'],
  [/^020/, 11, 'special', [3, 4], 'm2m'],
  [/^050/, 11, 'ip', [3, 4]],
  [/^0[6-9]0/, 11, 'mobile', [3, 4]],
];

const lengthKind = (
  digits: string,
  total: number,
): { kind: NumberKind; detail: NumberDetail } | undefined => {
  // The number of masks is whatever somebody typed, so it proves no wrong length.
  if (digits.includes('x')) return undefined;
  if (digits.length < total) return { kind: 'partial', detail: 'short' };
  if (digits.length > total) return { kind: 'impossible', detail: 'length' };
  return undefined;
};

function classifyZeroZero(digits: string): DomesticPlan {
  if (/^0032069000$/.test(digits)) return { kind: 'sender-code', detail: 'shared', parts: [4, 2] };
  if (/^0005/.test(digits)) {
    if (digits.length < 8) return { kind: 'partial', detail: 'short', parts: [] };
    if (digits.length > 10) return { kind: 'impossible', detail: 'length', parts: [] };
    return { kind: 'sender-code', detail: 'common', parts: [] };
  }
  if (/^000[0134789]/.test(digits)) return { kind: 'impossible', detail: 'prefix', parts: [] };
  if (digits.length < 7) return { kind: 'partial', detail: 'short', parts: [] };
  if (digits.length > 24) return { kind: 'impossible', detail: 'length', parts: [] };
  return { kind: 'special', detail: 'carrier', parts: digits.length > 8 ? [4, 3] : [4] };
}

function classifyWithoutZero(digits: string): DomesticPlan {
  const parts: readonly number[] = [];
  const length = digits.length;
  const hidden = digits.includes('x');
  if (/^1\d\d$/.test(digits)) {
    return { kind: 'special', detail: SHORT_NUMBERS[digits] ?? 'service', parts };
  }
  if (/^1\d{3}$/.test(digits)) return { kind: 'special', detail: 'service', parts };
  if (/^2\d{4,5}$/.test(digits)) return { kind: 'sender-code', detail: 'short', parts };
  if (digits === '32069000') return { kind: 'sender-code', detail: 'shared', parts: [2, 2] };
  if (!/\d/.test(digits)) return { kind: 'partial', detail: 'hidden', parts: hiddenParts(length) };
  if (length === 9 || length === 10) {
    const whole = classifyDomestic(`0${digits}`);
    if (whole.kind !== 'impossible' && whole.kind !== 'partial') {
      return { kind: 'partial', detail: 'no-zero', parts: shorten(whole.parts) };
    }
  }
  if (length >= 11 && !hidden) return { kind: 'impossible', detail: 'prefix', parts };
  if (hidden && length >= 9) {
    return { kind: 'partial', detail: 'hidden', parts: hiddenParts(length) };
  }
  if (length >= 7) return { kind: 'partial', detail: 'no-area', parts: [length - 4] };
  return { kind: 'partial', detail: 'short', parts };
}

const shorten = (parts: readonly number[]): readonly number[] =>
  parts.map((part, index) => (index === 0 ? part - 1 : part));

const hiddenParts = (length: number): readonly number[] =>
  length >= 11 ? [3, 4] : length === 10 ? [2, 4] : length >= 7 ? [length - 4] : [];

/** How many digits a whole number has that begins like this (`0` and two more digits at least). */
export function wholeLength(digits: string): number {
  return SERVICES.find(([prefix]) => prefix.test(digits))?.[1] ?? 10;
}

/**
 * What the Japanese plan says of domestic digits (`0…`, or a short number), hidden digits as `x`.
 * Never throws; anything unknown is `partial` or `impossible`.
 */
export function classifyDomestic(digits: string): DomesticPlan {
  if (digits[0] !== '0') return classifyWithoutZero(digits);
  if (digits.startsWith('00')) return classifyZeroZero(digits);

  for (const [prefix, total, kind, parts, detail] of SERVICES) {
    if (!prefix.test(digits)) continue;
    const wrong = lengthKind(digits, total);
    if (wrong !== undefined) return { ...wrong, parts };
    if (/^0[5-9]0$/.test(digits.slice(0, 3)) && digits[3] === '0' && parts[0] === 3) {
      return { kind: 'impossible', detail: 'leading-zero', parts };
    }
    if (/^0(?:120|800|570)0+$/.test(digits)) return { kind, detail: 'placeholder', parts };
    return detail === undefined ? { kind, parts } : { kind, detail, parts };
  }
  // With the third digit hidden only 03 and 06 are certain, and 060 has one digit more than 06.
  if (/^0.?x/.test(digits) && !/^03|^06.{0,8}$/.test(digits)) {
    return { kind: 'partial', detail: 'hidden', parts: hiddenParts(digits.length) };
  }
  if (/^0[34]0/.test(digits) && digits.length >= 10) {
    return { kind: 'impossible', detail: 'prefix', parts: [3, 4] };
  }
  if (digits.startsWith('091')) {
    if (digits.length < 8) return { kind: 'partial', detail: 'short', parts: [3] };
    return digits.length > 13
      ? { kind: 'impossible', detail: 'length', parts: [3] }
      : { kind: 'special', detail: 'carrier', parts: [3] };
  }

  const areaCode = areaCodeOf(digits);
  if (areaCode === undefined) {
    if (/x/.test(digits.slice(0, 5))) {
      return { kind: 'partial', detail: 'hidden', parts: hiddenParts(digits.length) };
    }
    if (digits.length < 10) return { kind: 'partial', detail: 'short', parts: [] };
    return { kind: 'impossible', detail: 'area', parts: hiddenParts(digits.length) };
  }
  const parts = [areaCode.length, 6 - areaCode.length];
  const wrong = lengthKind(digits, 10);
  if (wrong !== undefined) return { ...wrong, areaCode, parts };
  if (/^[01]/.test(digits.slice(areaCode.length))) {
    return { kind: 'fixed', detail: 'exchange', areaCode, parts };
  }
  return { kind: 'fixed', areaCode, parts };
}
