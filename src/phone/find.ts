import { classifyPhone } from './classify.ts';
import { hasLabel, isAmount, isIdentifier, isShortInContext, linkSpans } from './context.ts';
import { interpret, isWholeDomestic } from './interpret.ts';
import { areaCodeOf } from './japan.ts';
import { isDate, isParcel } from './parse.ts';
import { type Group, LONGEST, type Row, readRow, tokenize } from './tokens.ts';
import type { FoundPhone, NumberAnalysis, PhoneNumber } from './types.ts';

/** Digits written one by one with spaces make a number of at most so many groups. */
const MOST_GROUPS = 18;

/** What may stand between two groups of one number. */
const JOINT = /^(?: ?-{1,2} ?| ?\)[ -]?| ?\(|\) ?\(|[./_n]| {1,3}| ?-? ?\n{1,2} ?-? ?|)$/;

const isTight = (gap: string | undefined): boolean => gap === '-' || gap === '';

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly trim: Trim;
  readonly number: PhoneNumber;
  readonly analysis: NumberAnalysis;
}

/**
 * Finds the phone numbers in running text, in order and without overlap. Dates, times, amounts, order
 * and parcel numbers, cards, postal codes, codes to type in, links and mail addresses are passed over.
 * Linear in the length of the text; never throws.
 */
export function findPhones(text: string): FoundPhone[] {
  const groups = tokenize(text);
  const links = linkSpans(text);
  const found: FoundPhone[] = [];
  let link = 0;

  for (let index = 0; index < groups.length; ) {
    const group = groups[index] as Group;
    while (link < links.length && (links[link]?.end ?? 0) <= group.start) link += 1;
    if ((links[link]?.start ?? Number.POSITIVE_INFINITY) < group.end) {
      index += 1;
      continue;
    }
    const skip = skipOther(text, groups, index);
    if (skip > index) {
      index = skip;
      continue;
    }
    const limit = links[link]?.start ?? text.length;
    const hit = numberAt(text, groups, index, limit);
    if (hit === undefined) {
      index += 1;
      continue;
    }
    found.push({ start: hit.start, end: hit.end, number: hit.number });
    index = hit.next;
  }
  return found;
}

/** Index behind groups that are a date, a card, a parcel or a postal code; otherwise `index`. */
function skipOther(text: string, groups: readonly Group[], index: number): number {
  const run: Group[] = [];
  for (let at = index; at < groups.length && run.length < 6; at += 1) {
    const group = groups[at] as Group;
    if (at > index && (group.gap === undefined || !/^[-./ ]$/.test(group.gap))) break;
    run.push(group);
  }
  const parts = run.map((group) => group.symbols);
  const gaps = run.slice(1).map((group) => group.gap ?? '');
  if (run[0]?.lead === '' && parts.length >= 3 && isDate(parts.slice(0, 3), gaps.slice(0, 2))) {
    return index + 3;
  }
  let fours = 0;
  while (fours < parts.length && parts[fours]?.length === 4) fours += 1;
  if (fours >= 3 && isParcel(parts.slice(0, fours)) && run[0]?.lead === '') return index + fours;
  const start = run[0]?.start ?? 0;
  if (/〒[\s\u3000]?$/.test(text.slice(Math.max(0, start - 2), start))) {
    return index + (gaps[0] === '-' ? 2 : 1);
  }
  return index;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly number: PhoneNumber;
  readonly next: number;
}

function numberAt(
  text: string,
  groups: readonly Group[],
  index: number,
  limit: number,
): Hit | undefined {
  const first = groups[index] as Group;
  if (!canBegin(first) || first.symbols.length >= LONGEST) return undefined;

  let best: Candidate | undefined;
  let total = 0;
  for (let to = index; to < groups.length && to - index < MOST_GROUPS; to += 1) {
    const group = groups[to] as Group;
    if (group.end > limit) break;
    if (to > index && (group.lead !== '' || group.gap === undefined || !JOINT.test(group.gap)))
      break;
    total += group.symbols.length;
    if (total > 24) break;
    const row = readRow(groups.slice(index, to + 1));
    for (const trim of trims(row)) {
      const number = interpret(trim.row);
      const candidate = { from: index, to, trim, number, analysis: classifyPhone(number) };
      if (!isNumber(text, groups, candidate)) continue;
      best = candidate;
      break;
    }
  }
  if (best === undefined) return undefined;
  return span(text, groups, best);
}

const canBegin = (group: Group): boolean => group.lead !== '' || /^[\dxol]/.test(group.symbols);

interface Trim {
  readonly row: Row;
  /** How many masks were taken off the front and the back. */
  readonly front: number;
  readonly back: number;
}

/**
 * The ways to read a row that has masks at its ends: `0234※` may be a footnote and `●03` a list mark.
 * A reading without them comes first where it is a whole number.
 */
function trims(row: Row): Trim[] {
  const readings: Trim[] = [{ row, front: 0, back: 0 }];
  const last = row.parts.at(-1) ?? '';
  const back = /\dx+$/.test(last) ? last.length - last.replace(/x+$/, '').length : 0;
  const first = row.parts[0] ?? '';
  const front = /^x+0/.test(first) ? first.length - first.replace(/^x+/, '').length : 0;
  if (back > 0) {
    const parts = [...row.parts.slice(0, -1), last.slice(0, -back)];
    readings.push({ row: { ...row, parts }, front: 0, back });
  }
  if (front > 0) {
    const parts = [first.slice(front), ...row.parts.slice(1)];
    readings.push({ row: { ...row, parts }, front, back: 0 });
  }
  const whole = readings.filter(({ row: { parts } }) => isWholeDomestic(parts.join('')));
  const certain = whole.filter(({ row: { parts } }) => !parts.join('').includes('x'));
  return certain.length > 0 ? certain : readings.slice(0, 1).concat(whole.slice(0, 1));
}

function isNumber(text: string, groups: readonly Group[], candidate: Candidate): boolean {
  const { number, analysis, from, to } = candidate;
  const { row, front, back } = candidate.trim;
  const first = groups[from] as Group;
  const last = groups[to] as Group;
  const before = first.lead === '' ? first.start + front : first.leadStart;
  const after = last.end - back;
  // A part of something longer: order numbers, identifiers, cards.
  if (first.lead === '' && from > 0 && first.gap === '-' && front === 0) return false;
  if (/^[-._]$/.test(groups[to + 1]?.gap ?? '') && back === 0) return false;
  if (isIdentifier(text, before, after, row.parts.length > 1) || isAmount(text, before, after)) {
    return false;
  }
  if (row.hash) return /^[789]\d{3}$/.test(number.digits) && first.leadStart + 1 === first.start;
  if (row.plus) return isAbroad(row, number, analysis);
  return isAtHome(text, row, number, analysis, before, after);
}

function isAbroad(row: Row, number: PhoneNumber, analysis: NumberAnalysis): boolean {
  if (!/^\d/.test(row.parts[0] ?? '') || row.gaps.some((gap) => /[/_\n]/.test(gap))) return false;
  if (number.digits.length < 8 || number.digits.length > 15) return false;
  return analysis.kind !== 'partial' || number.digits.length >= 9;
}

function isAtHome(
  text: string,
  row: Row,
  number: PhoneNumber,
  analysis: NumberAnalysis,
  before: number,
  after: number,
): boolean {
  const { kind } = analysis;
  const { digits } = number;
  if (number.international) {
    const dialled = /^(?:00\d{0,3})?010/.test(row.parts.join(''));
    return dialled || (number.hidden === 0 && row.parts.length > 1 && digits.startsWith('1'));
  }
  if (!/^[0x]/.test(digits)) return isShortInContext(text, digits, row.parts.length, before, after);
  if (digits.startsWith('00')) return kind === 'sender-code' && /^(?:0032|0005)/.test(digits);
  const labelled = hasLabel(text, before);

  if (number.hidden > 0) return isMasked(row, number);
  if (kind === 'special' && !/^0(?:[129]|600)/.test(digits)) return false;
  if (kind === 'partial') {
    return labelled && digits.length >= 6 && row.parts.length > 1 && !row.gaps.includes('\n');
  }
  if (kind === 'impossible') return isShapedLikePhone(row, digits, labelled);
  return isWellParted(row, analysis, labelled);
}

/** Whether the breaks of a complete number are where people put them. */
function isWellParted(row: Row, analysis: NumberAnalysis, labelled: boolean): boolean {
  const { parts, gaps } = row;
  const digits = parts.join('');
  if (parts.length === 1) return true;
  const kinds = new Set(gaps.map(gapKind));
  const lines = gaps.filter((gap) => gap.includes('\n')).length;
  kinds.delete('\n');
  kinds.delete('');
  if (kinds.has('/') && (kinds.size > 1 || gaps.length !== 2)) return false;
  if (kinds.has('.') && kinds.size > 1) return false;
  if (lines > 1 && parts.length !== lines + 1) return false;
  if (parts.every((part) => part.length <= 2)) return parts.length >= 5 && kinds.size <= 2;

  const code = digits.startsWith('0') ? areaLength(digits, analysis) : 2;
  const bracketZero = gaps.some((gap) => gap.includes('('));
  const first = parts[0] ?? '';
  if (first.length < code && !bracketZero) return false;
  const last = parts.at(-1) ?? '';
  if (lines === 0) return last.length >= 3;
  return last.length >= 2 || labelled;
}

const areaLength = (digits: string, analysis: NumberAnalysis): number =>
  analysis.areaCode?.length ?? (/^0(?:120|800|570|990|170|180|600)/.test(digits) ? 4 : 3);

const gapKind = (gap: string): string =>
  gap.includes('\n')
    ? '\n'
    : /[()]/.test(gap)
      ? '('
      : gap.includes('-')
        ? '-'
        : gap.startsWith(' ')
          ? ' '
          : gap;

/** 03-*****-****: how many masks there are is a matter of taste, so only the shape is asked for. */
function isMasked(row: Row, number: PhoneNumber): boolean {
  const { parts, gaps } = row;
  const { digits } = number;
  const known = digits.length - number.hidden;
  const complete = classifyPhone(number).kind !== 'partial';
  if (parts.length === 1) {
    return known >= 2 && digits.startsWith('0') && (digits.length === 10 || digits.length === 11);
  }
  if (gaps.some((gap) => !/^(?: ?- ?| ?\) ?-?| ?\(|[._]| |-?\n|)$/.test(gap))) return false;
  if (parts.length < 2 || parts.length > 4 || digits.length < 8 || digits.length > 13) return false;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (digits[0] === '0') {
    if (!complete && parts.length !== 3) return false;
    return first.length >= 2 && last.length >= 2 && (first.length <= 5 || parts.length === 2);
  }
  // Nothing known: only the shape of a phone number, hyphened.
  return (
    known === 0 &&
    parts.length === 3 &&
    gaps.every((gap) => isTight(gap) && gap !== '') &&
    /^[234]$/.test(String(first.length)) &&
    /^[234]$/.test(String((parts[1] ?? '').length)) &&
    /^[34]$/.test(String(last.length)) &&
    digits.length >= 9 &&
    digits.length <= 11
  );
}

/** A number that cannot exist but is written like one: 03-67091-0234, 090-1234-56789. */
function isShapedLikePhone(row: Row, digits: string, labelled: boolean): boolean {
  const { parts, gaps } = row;
  if (parts.length === 1)
    return /^0[5-9]00\d{7}$/.test(digits) || (labelled && digits.length <= 13);
  if (parts.length !== 3 || gaps.some((gap) => !/^(?: ?- ?|\) ?-?|\(|[._n])$/.test(gap)))
    return false;
  if (digits.length < 9 || digits.length > 13 || isParcel(parts)) return false;
  const [first = '', second = '', last = ''] = parts;
  const plausible = /^0[1-9]0$/.test(first) || areaCodeOf(first) === first;
  return (plausible || labelled) && second.length >= 2 && last.length >= 3 && last.length <= 6;
}

/** From the plus or bracket in front to the last digit, without the marks that were taken off. */
function span(text: string, groups: readonly Group[], candidate: Candidate): Hit {
  const { from, to, number, trim } = candidate;
  const first = groups[from] as Group;
  const last = groups[to] as Group;
  let start = first.lead === '' ? first.start + trim.front : first.leadStart;
  const opened = /[(（〔[［]/.test(text[start - 1] ?? '');
  if (opened && trim.row.gaps.some((gap) => gap.startsWith(')'))) start -= 1;
  return { start, end: last.end - trim.back, number, next: to + 1 };
}
