import { accept, type Trim, trims } from './accept.ts';
import { linkSpans } from './context.ts';
import { graphemesOf } from './graphemes.ts';
import { wholeLength } from './japan.ts';
import { isDate, isParcel } from './parse.ts';
import { type Group, readRow, tokenize } from './tokens.ts';
import type { FoundPhone, PhoneNumber } from './types.ts';

/** Digits written one by one with spaces make a number of at most so many groups. */
const MOST_GROUPS = 16;
/** 0033-010, a country code and a number. */
const MOST_DIGITS = 22;

/** What may stand between two groups of one number. */
const JOINT = /^(?: ?[-~]{1,2} ?| ?\)[ -]?|[ -]?\(|\) ?\(|[./_n,]| {1,3}| ?-? ?\n{1,2} ?-? ?|)$/;

/** What parts dates, parcel numbers and cards. */
const PARTING = /^[-~./_ ]$/;

/**
 * Finds the phone numbers in running text, in order and without overlap: half-open ranges of UTF-16
 * indices on whole graphemes, from the plus or bracket in front to the last digit. Dates, times, amounts, order and parcel
 * numbers, cards, postal codes, codes to type in, links and mail addresses are passed over.
 * Linear in the length of the text; never throws.
 */
export function findPhones(text: string): FoundPhone[] {
  const groups = tokenize(text);
  const links = linkSpans(text);
  const widen = graphemesOf(text);
  const found: FoundPhone[] = [];
  let link = 0;

  for (let index = 0; index < groups.length; ) {
    const group = groups[index] as Group;
    while ((links[link]?.end ?? text.length) <= group.start) link += 1;
    const next = links[link];
    if (next !== undefined && next.start < group.end) {
      index += 1;
      continue;
    }
    const behind = skipOther(text, groups, index);
    if (behind > index) {
      index = behind;
      continue;
    }
    const hit = numberAt(text, groups, index, next?.start ?? text.length);
    if (hit === undefined) {
      index += 1;
      continue;
    }
    found.push({ ...widen(hit.start, hit.end), number: hit.number });
    index = hit.behind;
  }
  return found;
}

/** Index behind groups that are a date, a card, a parcel or a postal code; otherwise `index`. */
function skipOther(text: string, groups: readonly Group[], index: number): number {
  const first = groups[index] as Group;
  if (first.lead !== '') return index;
  if (/〒\s?$/.test(text.slice(Math.max(0, first.start - 2), first.start))) {
    return index + (groups[index + 1]?.gap === '-' ? 2 : 1);
  }
  if (first.symbols.length > 4) return index;

  const parts = [first.symbols];
  const gaps: string[] = [];
  for (const { symbols, gap = '' } of groups.slice(index + 1, index + 5)) {
    if (!PARTING.test(gap)) break;
    parts.push(symbols);
    gaps.push(gap);
  }
  if (isDate(parts.slice(0, 3), gaps.slice(0, 2))) return index + 3;
  let fours = 0;
  while (parts[fours]?.length === 4) fours += 1;
  return isParcel(parts.slice(0, fours)) ? index + fours : index;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly number: PhoneNumber;
  /** Index of the group behind it. */
  readonly behind: number;
}

/** The best number that begins with this group: a whole one before any other, then the longest. */
function numberAt(
  text: string,
  groups: readonly Group[],
  index: number,
  limit: number,
): Hit | undefined {
  const first = groups[index] as Group;
  let best: Hit | undefined;
  let bestIsWhole = false;
  let symbols = '';
  for (let to = index; to < groups.length && to - index < MOST_GROUPS; to += 1) {
    const last = groups[to] as Group;
    if (last.end > limit) break;
    if (to > index && (last.gap === undefined || !JOINT.test(last.gap))) break;
    symbols += last.symbols;
    if (symbols.length > MOST_DIGITS) break;
    const least = first.lead === '' ? leastLength(symbols, to - index + 1) : 0;
    if (least === NEVER) break;
    if (symbols.length < least) continue;

    for (const trim of trims(readRow(groups.slice(index, to + 1)))) {
      if (isPartOfLonger(groups, index, to, trim)) continue;
      const before = first.lead === '' ? first.start + trim.front : first.leadStart;
      const after = last.end - trim.back;
      const accepted = accept({ text, row: trim.row, before, after });
      if (accepted === undefined || (bestIsWhole && !accepted.whole)) continue;
      bestIsWhole = accepted.whole;
      const { number } = accepted;
      best = { start: withBracket(text, before, trim), end: after, number, behind: to + 1 };
      break;
    }
  }
  return best;
}

/** As many symbols as these groups never have: they are no number and cannot become one with more. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * How many symbols are worth a closer look where so many groups begin like these, without a plus; fewer wait
 * for the next group. Throws out nearly everything before it is looked at closely, so that a megabyte of
 * digits is no trouble.
 */
function leastLength(symbols: string, count: number): number {
  const { length } = symbols;
  if (/^[2-9]/.test(symbols)) {
    return count > 5 || !/^(?:2\d{4}|32|81)/.test(symbols) ? NEVER : 5;
  }
  if (symbols.startsWith('1')) {
    if (count > 6 || (count > 1 && length > 15)) return NEVER;
    return length === 3 ? 3 : 11;
  }
  // Written digit by digit a number has no masks; with masks it has four parts at most.
  if (count > 4 && /.x./.test(symbols)) return NEVER;
  if (/[ol]/.test(symbols)) return 8;
  if (symbols.startsWith('00')) {
    if (length < 4) return 4;
    if (/^00(?:32|05|81)/.test(symbols)) return length > 14 ? NEVER : 8;
    return count > 8 || !/^00[1-9]/.test(symbols) ? NEVER : 14;
  }
  if (symbols.startsWith('010')) return 10;
  if (count <= 4) return 6;
  const whole = wholeLength(symbols);
  return symbols.startsWith('x') || length > whole ? NEVER : whole;
}

/** Order numbers, identifiers and cards go on with a hyphen on either side. */
function isPartOfLonger(groups: readonly Group[], from: number, to: number, trim: Trim): boolean {
  if (groups[from]?.gap === '-' && trim.front === 0) return true;
  const next = groups[to + 1]?.gap;
  if (trim.back > 0) return false;
  return next === '-' || next === '_' || (next === '.' && trim.row.gaps.includes('.'));
}

/** The bracket in front belongs to the number where the closing one is inside it. */
function withBracket(text: string, before: number, { row }: Trim): number {
  const opened = /[(（〔[［]/.test(text[before - 1] ?? '');
  return opened && row.gaps.some((gap) => gap.trimStart().startsWith(')')) ? before - 1 : before;
}
