import { joinSpans } from './spans.ts';
import type { Range } from './words.ts';

/** `3,980円`, `29万6千円`, `二十万円`, `●万円`, `¥3980`, `20万`; all bounded, over the NFKC form. */
const AMOUNTS = [
  /[0-9][0-9,.]{0,14}[ ]?(?:[万千億](?:[0-9][0-9,]{0,5})?){0,2}円/gu,
  /[〇一二三四五六七八九十百千万]{1,10}円/gu,
  /[○●◯*x×]{1,8}[万千]?円/gu,
  /¥[ ]?[0-9][0-9,]{0,14}/gu,
  /[0-9][0-9.]{0,6}[ ]?万[^人件歩回台円0-9]/gu,
];

/** `24時間以内`, `6月19日まで`, `17時までに`, `お支払期限:7月23日`. */
const DEADLINES = [
  /(?:[0-9]{1,4}|[○●〇*]{1,2})(?:時間|分|日|営業日)以内/gu,
  /[0-9]{1,2}[月/][0-9]{1,2}日?(?:\([月火水木金土日]\))?[ ]?(?:まで|迄|中に|必着)/gu,
  /[0-9]{1,2}(?:時|:[0-9]{2})(?:まで|迄)/gu,
  /(?:期限|期日)[^0-9\n]{0,6}[0-9]{1,4}[年月/.-][0-9]{1,2}/gu,
];

/** Amounts of money in the NFKC form. */
export function findAmounts(plain: string): Range[] {
  return allRanges(plain, AMOUNTS);
}

/** Dates and times by which something is asked for, in the NFKC form. */
export function findDeadlines(plain: string): Range[] {
  return allRanges(plain, DEADLINES);
}

function allRanges(text: string, patterns: readonly RegExp[]): Range[] {
  return joinSpans(patterns.flatMap((pattern) => ranges(text, pattern)));
}

/** All matches of a pattern with the `g` flag. */
export function ranges(text: string, pattern: RegExp): Range[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((range) => range.end > range.start);
}
