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
 * Where a shorter area code also exists, the longer one only holds for the exchanges it uses; the rest
 * belongs to the shorter one. Without an entry an exchange begins with 2 to 9.
 */
const EXCHANGE_LIMITS: Readonly<Record<string, string>> = {
  '0154': '[2-69]',
  '0155': '[2-69]',
  '0223': '[23]',
  '0255': '[78]',
  '0257': '[2-4]',
  '0264': '[2-5]',
  '0278': '[2-7]',
  '0283': '[25-9]',
  '0289': '[6-9]',
  '0293': '[2-4]',
  '0428': '[237-9]',
  '0460': '8',
  '0470': '[2-8]',
  '0539': '6[0-3]|7[47]|9',
  '05979': '[2-69]',
  '0599': '[2-8]',
  '0794': '[6-8]',
  '0795': '[2-478]',
  '0796': '[2-589]',
  '0824': '[4-8]',
  '0829': '20|3|40|4[4-9]|[578]',
  '0837': '[2-5]|6[0-59]',
  '08396': '[245789]',
  '0863': '[2-578]|66',
  '0865': '4|5[014-9]|[67]',
  '0866': '[2-8]|90|9[2-69]',
  '0867': '2[01579]|3[0-69]|[4-9]',
  '0868': '[2-8]',
  '0869': '2|34|[6-8]|9[23]',
  '0993': '2|3[02-9]|4[0-24689]|[5-8]',
  '0994': '[2-69]',
};

/** 04 serves two places whose numbers look like 042 and 047 otherwise: 04-20, 04-29 and 04-70, 04-71. */
const AREA_04 = /^04(?:20|29[02-69]|70[09]|71)/;

const areaCodes = new Map<string, RegExp>();
for (const entry of AREA_TABLE.split(',')) {
  const [head = '', endings = ''] = entry.split(':');
  for (const ending of endings.split(' ')) {
    const code = head + (ending === '.' ? '' : ending);
    areaCodes.set(code, new RegExp(`^(?:${EXCHANGE_LIMITS[code] ?? '[2-9]'})`));
  }
}
for (const code of ['03', '06']) areaCodes.set(code, /^[2-9]/);

/** Every area code with its leading 0, for tables and tests. */
export function allAreaCodes(): readonly string[] {
  return [...areaCodes.keys(), '04'].sort();
}

/** Whether the known digits of `rest` can go on like `pattern`; a hidden or missing digit may be any. */
function fits(pattern: RegExp, rest: string): boolean {
  const two = rest.slice(0, 2).padEnd(2, 'x');
  for (let tens = 0; tens < 10; tens += 1) {
    if (two[0] !== 'x' && two[0] !== String(tens)) continue;
    for (let ones = 0; ones < 10; ones += 1) {
      if (two[1] !== 'x' && two[1] !== String(ones)) continue;
      if (pattern.test(`${tens}${ones}`)) return true;
    }
  }
  return false;
}

/**
 * The area code of domestic digits that begin with 0, or undefined where none fits. With hidden or
 * missing digits it is the longest one that is certain to the eye.
 */
export function areaCodeOf(digits: string): string | undefined {
  if (AREA_04.test(digits)) return '04';
  let fallback: string | undefined;
  for (let length = 5; length >= 2; length -= 1) {
    const code = digits.slice(0, length);
    if (code.length < length) continue;
    const exchange = areaCodes.get(code);
    if (exchange === undefined) continue;
    if (fits(exchange, digits.slice(length))) return code;
    fallback ??= code;
  }
  return fallback;
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
