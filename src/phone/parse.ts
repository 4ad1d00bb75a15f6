import { classifyPhone } from './classify.ts';
import { interpret, isPartedLikeList, isWhole } from './interpret.ts';
import { LABEL_WORDS } from './labels.ts';
import { type Group, readRow, tokenize } from './tokens.ts';
import type { NumberAnalysis, PhoneNumber } from './types.ts';

/** Words people write in front of a number. */
const LABEL = new RegExp(`^(?:${LABEL_WORDS}|番号)\\uFE0F?(?:番号)?[\\s:：.．=＝は]*`, 'iu');
/** What may stand around a number; a stop only behind it, for `.` in front would be part of it. */
const BEFORE = /[\s「」『』<>＜＞"'“”,，、。:：;；!！]/u;
const BEHIND = /[\s「」『』<>＜＞"'“”,，、。:：;；!！.．]/u;
/** Longer than any number with everything around it. */
const LONGEST_INPUT = 80;

/**
 * Reads an input that is one number and nothing else but a label, in any writing: full-width, kanji,
 * circled, masked, with +81 or 010, broken over lines. Gives undefined for anything else: words, dates,
 * amounts, fewer than three digits.
 */
export function parsePhone(input: string): PhoneNumber | undefined {
  if (input.length > LONGEST_INPUT * 4) return undefined;
  const text = unwrap(unwrap(input).replace(LABEL, ''));
  if (text.length > LONGEST_INPUT) return undefined;

  const groups = tokenize(text);
  const last = groups.at(-1);
  if (last === undefined) return undefined;
  const first = groups[0] as Group;
  const before = text.slice(0, first.lead === '' ? first.start : first.leadStart);
  if (/[^\s(（〔[［【⁽﹙]/.test(before)) return undefined;
  if (/[^\s)）〕\]］】⁾﹚\p{M}\p{Cf}-]/u.test(text.slice(last.end))) return undefined;
  const strange = groups.some(
    ({ gap = '?', lead }, index) => index > 0 && (lead !== '' || gap.includes('?')),
  );
  if (strange) return undefined;

  const row = readRow(groups);
  const digits = row.parts.join('');
  const known = digits.replaceAll('x', '').length;
  const total = digits.length;
  // The longest domestic number has 14 digits; only prefixes for calls abroad make more of it.
  if (total > (/^(?:00|010|18[46])/.test(digits) ? 24 : 18)) return undefined;
  if (isDate(row.parts, row.gaps) || isParcel(row.parts)) return undefined;
  if (known < 3 && !(total >= 9 && total <= 12 && (known > 0 || row.parts.length === 3))) {
    return undefined;
  }
  const number = interpret(row);
  const analysis = classifyPhone(number);
  if (isPartedLikeList(row, analysis)) return undefined;
  return row.letters && !isWhole(number, analysis) ? undefined : number;
}

/** Year, month and day in either order. */
export function isDate(parts: readonly string[], gaps: readonly string[]): boolean {
  if (parts.length !== 3 || gaps[0] !== gaps[1] || !/^[-./ ]$/.test(gaps[0] ?? '')) return false;
  const [a, b, c] = parts as [string, string, string];
  const day = (value: string): boolean => /^\d{1,2}$/.test(value) && Number(value) <= 31;
  const year = (value: string): boolean => /^(?:19|20)\d\d$/.test(value);
  return (year(a) && day(b) && day(c)) || (day(a) && day(b) && year(c));
}

/** Parcel and card numbers come in fours. 0120-1234-5678 is a slip in a phone number. */
export function isParcel(parts: readonly string[]): boolean {
  const fours = parts.length >= 3 && parts.every((part) => part.length === 4);
  return fours && !['0120', '0570', '0800'].includes(parts[0] as string);
}

/** `parsePhone` and `classifyPhone` in one step. */
export function analysePhone(input: string): NumberAnalysis | undefined {
  const number = parsePhone(input);
  return number === undefined ? undefined : classifyPhone(number);
}

function unwrap(text: string): string {
  let start = 0;
  let end = text.length;
  while (BEFORE.test(text.charAt(start))) start += 1;
  while (BEHIND.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
