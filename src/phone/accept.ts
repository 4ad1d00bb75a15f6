import { classifyPhone } from './classify.ts';
import { hasLabel, isAmount, isIdentifier, isNamedOtherwise, isShortInContext } from './context.ts';
import {
  interpret,
  isBehindNoArea,
  isPartedByPlan,
  isPartedLikeList,
  isWhole,
  isWholeDomestic,
  shapeOf,
} from './interpret.ts';
import { areaCodeOf, isComplete } from './japan.ts';
import { isParcel } from './parse.ts';
import type { Row } from './tokens.ts';
import type { NumberAnalysis, PhoneNumber } from './types.ts';

/** Whether a row of digits in running text is a phone number, seen from its form and what is around it. */

/** A row together with its place in the text. */
export interface Placed {
  readonly text: string;
  readonly row: Row;
  /** Where the first sign of it stands, and where the last one ends. */
  readonly before: number;
  readonly after: number;
}

export interface Accepted {
  readonly number: PhoneNumber;
  /** A complete number of a known plan, as against a masked, cut or impossible one. */
  readonly whole: boolean;
}

/** Digits of the longest domestic number that people dial. */
const LONGEST_DIALLED = 11;

/** Reads the row and decides. */
export function accept(placed: Placed): Accepted | undefined {
  const { row } = placed;
  const number = interpret(row);
  const analysis = classifyPhone(number);
  if (isPartedLikeList(row, analysis)) return undefined;
  const fits = row.hash
    ? isHashNumber(placed, number)
    : row.plus
      ? isAbroad(placed, number, analysis)
      : isAtHome(placed, number, analysis);
  if (!fits || (row.letters && !isPlainlyPhone(placed, analysis))) return undefined;
  const { text, before, after } = placed;
  if (isAmount(text, before, after)) return undefined;
  if (isIdentifier(text, before, after, row.parts.length > 1)) return undefined;
  return { number, whole: isWhole(number, analysis) };
}

/** Letters are read as digits only where nothing else can be meant. */
function isPlainlyPhone({ text, row, before }: Placed, analysis: NumberAnalysis): boolean {
  if (row.undecided || !isComplete(analysis.kind)) return false;
  if (row.plus) return true;
  return row.parts.length === 1 ? hasLabel(text, before) : isPartedByPlan(row.parts, analysis);
}

function isHashNumber({ text, before, after }: Placed, number: PhoneNumber): boolean {
  return (
    /^[789]\d{3}$/.test(number.digits) &&
    after - before <= 6 &&
    !/[A-Za-z]/.test(text.charAt(after))
  );
}

function isAbroad(
  { text, row, before }: Placed,
  number: PhoneNumber,
  analysis: NumberAnalysis,
): boolean {
  if (!/^\d/.test(row.parts[0] ?? '') || row.gaps.some((gap) => /[n\n]/.test(gap))) return false;
  const isWeak = !isComplete(analysis.kind);
  if (isWeak && row.gaps.some((gap) => /[/_]/.test(gap))) return false;
  const length = number.digits.length;
  if (length < 8 || length > 15 || (analysis.kind === 'partial' && length < 9)) return false;
  // 「A+ 1234567890」 and sums are no numbers.
  if (/[\w)）％%]/.test(text.charAt(before - 1))) return false;
  return analysis.kind !== 'impossible' || !/\s/.test(text.charAt(before + 1));
}

/** Dialled to abroad, to hide one's own number, or from abroad: 010-…, 184-…, 0081-…, 81-…. */
const PREFIX = /^(?:00[1-9]\d?)?(010)|^(18[46])0|^((?:00)?81)/;

function isAtHome(placed: Placed, number: PhoneNumber, analysis: NumberAnalysis): boolean {
  const { text, row, before, after } = placed;
  const { digits } = number;
  const { kind } = analysis;
  const joined = row.parts.join('');
  const prefix = PREFIX.exec(joined)?.slice(1).find(Boolean);
  if (prefix !== undefined) {
    // Where a number is parted, what is dialled in front of it stands apart.
    const isApart = row.parts.length === 1 || row.parts.includes(prefix);
    if (!isApart && !hasLabel(text, before)) return false;
  }
  if (prefix === '010') return isComplete(kind);
  // The code of Japan was taken off.
  if (digits.startsWith('0') && !joined.endsWith(digits)) return isComplete(kind);
  if (number.international) {
    if (row.parts.length === 1) return isShortInContext(text, digits, 1, before, after);
    return /^1,(?:\d{3},\d{3},\d{4}|\d{3},\d{7})$/.test(row.parts.join(','));
  }
  if (!/^[0x]/.test(digits)) return isShortInContext(text, digits, row.parts.length, before, after);
  if (digits.startsWith('00')) return kind === 'sender-code';

  const labelled = (): boolean => hasLabel(text, before);
  if (number.hidden > 0) return isMasked(row, number, analysis, labelled);
  if (kind === 'partial') {
    const broken = row.gaps.some((gap) => gap.includes('\n'));
    return !broken && (row.parts.length === 2 || row.parts.length === 3) && labelled();
  }
  if (kind === 'impossible') return isShapedLikePhone(placed, digits, labelled);
  return isWellParted(row, analysis, labelled);
}

/** Whether the breaks of a complete number are where people put them. */
function isWellParted(
  { parts, gaps }: Row,
  analysis: NumberAnalysis,
  labelled: () => boolean,
): boolean {
  if (parts.length === 1) return true;
  // Only machines dial so long a number, and order numbers are as long.
  if (analysis.number.digits.length > LONGEST_DIALLED) return isPartedByPlan(parts, analysis);
  const kinds = new Set(gaps.map(gapKind));
  kinds.delete('');
  const lines = gaps.filter((gap) => gap.includes('\n')).length;
  kinds.delete('\n');
  // Dates, versions and addresses have dots and slashes, too: mixed ones must part as the plan does.
  if ((kinds.has('/') || kinds.has('.')) && kinds.size > 1) {
    return lines === 0 && isPartedByPlan(parts, analysis);
  }
  if (kinds.has('/') && gaps.length !== 2) return false;
  if (lines > 1 && parts.length !== lines + 1) return false;

  if (parts.every((part) => part.length <= 2)) {
    const singles = parts.filter((part) => part.length === 1).length;
    return singles >= parts.length - 2 || labelled();
  }
  const code = analysis.areaCode?.length ?? (/^0(?:120|570|800|600)/.test(parts.join('')) ? 4 : 3);
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (first.length < code && !gaps.some((gap) => gap.includes('('))) return false;
  if (lines === 0) return last.length >= 3;
  // Broken by the edge of a narrow screen, anywhere.
  return kinds.has('-') || parts.length === 3 || labelled();
}

const gapKind = (gap: string): string =>
  gap.includes('\n')
    ? '\n'
    : /[()]/.test(gap)
      ? '('
      : /[-~]/.test(gap)
        ? '-'
        : gap.startsWith(' ')
          ? ' '
          : gap;

/** 03-*****-****: how many masks there are is a matter of taste, so only the shape is asked for. */
function isMasked(
  { parts, gaps }: Row,
  number: PhoneNumber,
  analysis: NumberAnalysis,
  labelled: () => boolean,
): boolean {
  const { digits, hidden } = number;
  const known = digits.length - hidden;
  if (parts.length === 1) {
    if (digits.length < 10 || digits.length > 11) return false;
    return known === 0 ? labelled() : known >= 2 && digits.startsWith('0');
  }
  if (parts.length > 4 || digits.length < 8 || digits.length > 13) return false;
  if (gaps.some((gap) => !/^(?: ?[-~] ?| ?\) ?-?|[ -]?\(|[./_]| |-?\n|)$/.test(gap))) return false;
  if (gaps.includes('/') && !isPartedByPlan(parts, analysis)) return false;
  const shape = shapeOf(parts);
  if (digits.startsWith('0')) {
    return (analysis.kind !== 'partial' || parts.length === 3) && /^[2-9]-.*[2-9]$/.test(shape);
  }
  // Nothing known: only the shape of a phone number, hyphened.
  const plain = gaps.every((gap) => gap === '-');
  return (
    known === 0 &&
    plain &&
    digits.length <= 11 &&
    /^[2-4]-[2-4]-[34]$/.test(shape) &&
    digits.length >= 9
  );
}

const isDot = (gap: string): boolean => /[._n]/.test(gap);

/** A number that cannot exist but is written like one: 03-67091-0234, 090-1234-56789. */
function isShapedLikePhone(
  { text, row, before }: Placed,
  digits: string,
  labelled: () => boolean,
): boolean {
  const { parts, gaps } = row;
  if (parts.length === 1) {
    return /^0[5-9]00\d{7}$/.test(digits) || (digits.length <= 13 && labelled());
  }
  if (gaps.some((gap) => !/^(?: ?- ?|\) ?-?|-?\(|[._n])$/.test(gap))) return false;
  const { length } = digits;
  if (!/^\d+-[2-9]-[3-6]$/.test(shapeOf(parts)) || length < 9 || length > 13 || isParcel(parts)) {
    return false;
  }
  const first = parts[0] as string;
  if (isBehindNoArea(parts) && !gaps.some(isDot)) return !isNamedOtherwise(text, before);
  return /^0(?:[1-9]0|120|570|800)$/.test(first) || areaCodeOf(first) === first || labelled();
}

/** What is left of a row once list marks in front and footnote signs behind are taken off. */
export interface Trim {
  readonly row: Row;
  readonly front: number;
  readonly back: number;
}

/**
 * The ways to read a row with masks at its ends: `0234※` may carry a footnote and `●03` a list mark. A
 * reading without them counts first where it is a whole number without masks.
 */
export function trims(row: Row): Trim[] {
  const asIs: Trim = { row, front: 0, back: 0 };
  const { parts } = row;
  const end = parts.length - 1;
  const front = /^x+(?=0)/.exec(parts[0] ?? '')?.[0].length ?? 0;
  const back = /\d(x+)$/.exec(parts[end] ?? '')?.[1]?.length ?? 0;
  const { length } = parts.join('');
  if (front + back === 0 || length < 11) return [asIs];
  const without = (tail: number): Trim => ({
    row: {
      ...row,
      parts: parts.map((part, index) =>
        part.slice(index === 0 ? front : 0, part.length - (index === end ? tail : 0)),
      ),
    },
    front,
    back: tail,
  });
  const readings = [without(back), without(0)].filter((trim) =>
    isWholeDomestic(trim.row.parts.join('')),
  );
  return /^\d+$/.test(readings[0]?.row.parts.join('') ?? '') ? readings : [asIs, ...readings];
}
