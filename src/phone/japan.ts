import { AREAS, AREAS_OF_FIVE, TAKEN_BACK } from './area-codes.ts';
import type { NumberDetail, NumberKind, SpecialDetail } from './types.ts';

/**
 * The Japanese numbering plan: area codes and the services behind 0A0, 0AB0, 00XY and 1XY.
 *
 * Sources: 総務省「市外局番の一覧」「電気通信番号指定状況」 (as of 2025-08) for area codes and the exchanges
 * in use; 総務省「電話番号に関するQ&A」 for the structure (local numbers begin with 2 to 9); 総務省 2024-12-20
 * for 060-1 to 060-9.
 */

/** Of 04 there are four pieces: 04-20, 04-29, 04-70, 04-71. */
const AREA_04 = /^04(?:20|29[02-69]|70[09]|71)/;

const areaCodes = new Set(['03', '06', ...AREAS_OF_FIVE.split(' ').map((code) => `0${code}`)]);
for (const entry of AREAS.split(' ')) {
  const head = `0${entry.slice(0, 2)}`;
  for (const ending of entry.slice(2)) areaCodes.add(ending === '.' ? head : head + ending);
}

/** Two digits that are no area code; 03, 04 and 06 are, and 02 is one in Seoul and Taipei. */
export const NO_AREA = /^0[15789]$/;

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
  // 05979-7 is 0597-97; every other number taken back loses its code of four or five digits.
  const taken = TAKEN_BACK.test(digits) ? (digits.startsWith('05979') ? 4 : 3) : 5;
  for (let length = Math.min(taken, digits.length); length >= 2; length -= 1) {
    const code = digits.slice(0, length);
    if (areaCodes.has(code)) return code;
  }
  return undefined;
}

const SHORT_NUMBERS: Readonly<Record<string, SpecialDetail>> = {
  '104': 'ended',
  '110': 'police',
  '118': 'coast-guard',
  '119': 'fire',
  '171': 'disaster-message',
  '177': 'ended',
  '184': 'caller-id',
  '186': 'caller-id',
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
  [/^0180/, 10, 'special', [4, 3], 'service'],
  [/^0600/, 11, 'special', [4, 3], 'fmc'],
  [/^0200/, 14, 'special', [4, 5], 'm2m'],
  [/^0204/, 11, 'special', [3, 4], 'pager'],
  [/^020/, 11, 'special', [3, 4], 'm2m'],
  [/^050/, 11, 'ip', [3, 4]],
  [/^0[6-9]0/, 11, 'mobile', [3, 4]],
];

const NONE: readonly number[] = [];

/** Whether digits of this kind are a number of a plan: neither a part of one nor impossible. */
export const isComplete = (kind: NumberKind): boolean =>
  kind !== 'impossible' && kind !== 'partial';

function partial(detail: NumberDetail, parts: readonly number[] = NONE): DomesticPlan {
  return { kind: 'partial', detail, parts };
}

function impossible(detail: NumberDetail, parts: readonly number[] = NONE): DomesticPlan {
  return { kind: 'impossible', detail, parts };
}

/** The plan of a number whose length is wrong. Masks are as many as somebody typed and prove little. */
function misfit(digits: string, total: number, parts: readonly number[]): DomesticPlan | undefined {
  const known = digits.replaceAll('x', '').length;
  if (known > total) return impossible('length', parts);
  return known === digits.length && known < total ? partial('short', parts) : undefined;
}

/** 00XY chooses a carrier; 0005 are the short codes that the four carriers share. */
function classifyZeroZero(digits: string): DomesticPlan {
  const { length } = digits;
  if (digits === '0032069000') return { kind: 'sender-code', detail: 'shared', parts: [4, 2] };
  if (/^000[^5x]/.test(digits)) return impossible('prefix');
  if (length < 8) return partial('short');
  if (!digits.startsWith('000')) {
    if (length > 24) return impossible('length');
    return { kind: 'special', detail: 'carrier', parts: [4, 3] };
  }
  return length > 10
    ? impossible('length')
    : { kind: 'sender-code', detail: 'common', parts: NONE };
}

function classifyWithoutZero(digits: string): DomesticPlan {
  const { length } = digits;
  if (/^1\d{2,3}$/.test(digits)) {
    return { kind: 'special', detail: SHORT_NUMBERS[digits] ?? 'service', parts: NONE };
  }
  if (/^2\d{4,5}$/.test(digits)) return { kind: 'sender-code', detail: 'short', parts: NONE };
  if (digits === '32069000') return { kind: 'sender-code', detail: 'shared', parts: [2, 2] };
  if (digits.includes('x')) return partial('hidden', hiddenParts(length));
  if (length === 9 || length === 10) {
    const { kind, parts } = classifyDomestic(`0${digits}`);
    const [first = 0, ...others] = parts;
    if (isComplete(kind)) return partial('no-zero', [first - 1, ...others]);
  }
  if (length >= 11) return impossible('prefix');
  return length >= 7 ? partial('no-area', [length - 4]) : partial('short');
}

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
    const plan = misfit(digits, total, parts);
    if (plan !== undefined) return plan;
    if (/^0[5-9]00/.test(digits) && parts[0] === 3) return impossible('leading-zero', parts);
    if (/^0(?:120|800|570)0+$/.test(digits)) return { kind, detail: 'placeholder', parts };
    return detail === undefined ? { kind, parts } : { kind, detail, parts };
  }
  // With the third digit hidden only 03 and 06 are certain, and 060 has one digit more than 06.
  if (/^0.x/.test(digits) && !/^03|^06.{0,8}$/.test(digits)) {
    return partial('hidden', hiddenParts(digits.length));
  }
  if (digits.startsWith('091')) {
    if (digits.length > 13) return impossible('length', [3]);
    return digits.length < 8
      ? partial('short', [3])
      : { kind: 'special', detail: 'carrier', parts: [3] };
  }

  const areaCode = /^0[34]0/.test(digits) ? undefined : areaCodeOf(digits);
  if (areaCode === undefined) {
    if (/x/.test(digits.slice(0, 5))) return partial('hidden', hiddenParts(digits.length));
    return digits.length < 10 ? partial('short') : impossible('area', hiddenParts(digits.length));
  }
  const parts = [areaCode.length, 6 - areaCode.length];
  const plan = misfit(digits, 10, parts);
  if (plan !== undefined) return { ...plan, areaCode };
  return /^[01]/.test(digits.slice(areaCode.length))
    ? { kind: 'fixed', detail: 'exchange', areaCode, parts }
    : { kind: 'fixed', areaCode, parts };
}
