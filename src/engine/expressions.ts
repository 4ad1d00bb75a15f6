import type { Range } from './words.ts';

/** `3,980円`, `¥3980`, `29万6千円`, `二十万円`, `●万円`: all bounded, over the NFKC form. */
const AMOUNT =
  /[¥][ ]?[0-9][0-9,]{0,14}|(?:[0-9][0-9,.]{0,14}|[〇一二三四五六七八九十百]{1,8}|[○●◯*x×]{1,8})[ ]?(?:[万千億][0-9,千百]{0,8}[ ]?){0,3}円|[0-9][0-9,.]{0,8}[ ]?万(?![人件歩回台])/gu;

/** `6月19日まで`, `24時間以内`, `17時までに`, `5営業日以内`, `(支払)期限:7月23日`. */
const DEADLINE =
  /(?:[0-9]{1,4}|[○●〇*]{1,2})(?:時間|分|日|営業日)以内|(?:[0-9]{4}[年/.-])?[0-9]{1,2}(?:月|[/.-])[0-9]{1,2}日?[ ]?(?:\([月火水木金土日]\))?[ ]?(?:[0-9]{1,2}時|[0-9]{1,2}:[0-9]{2})?(?:まで|迄|中に|必着)|(?:午前|午後)?[0-9]{1,2}(?:時|:[0-9]{2})[ ]?(?:まで|迄)|(?:期限|期日)[^0-9\n]{0,6}[0-9]{1,4}[年月/.-][0-9]{1,2}/gu;

/** Amounts of money in the NFKC form. */
export function findAmounts(plain: string): Range[] {
  return ranges(plain, AMOUNT);
}

/** Dates and times by which something is asked for, in the NFKC form. */
export function findDeadlines(plain: string): Range[] {
  return ranges(plain, DEADLINE);
}

/** All matches of a pattern with the `g` flag. */
export function ranges(text: string, pattern: RegExp): Range[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((range) => range.end > range.start);
}
