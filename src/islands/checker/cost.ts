/**
 * What a verdict costs, from the figures of `npm run bench -- engine` (100,000 characters of each shape, on
 * a quiet core): words take up to 1 µs a character, digits that stand by themselves 3 µs more a run, a host
 * that did not come before 15 µs more for each of its dots. A slow phone takes four times as long
 * (Lighthouse's slowdown).
 */
const MICROSECONDS_A_CHARACTER = 1;
const MICROSECONDS_A_RUN_OF_DIGITS = 3;
const MICROSECONDS_A_DOT = 15;
const SLOW_PHONE = 4;

/** Longer than this, in milliseconds, the page would not answer a tap: then a message is judged elsewhere. */
const MOST_ON_THE_PAGE = 50;

const RUN_OF_DIGITS = /\p{N}+/gu;
/** A dot as hosts have them, full-width ones included. */
const DOT = /[.．][\p{L}\p{N}]/gu;

/** How long a slow phone takes to judge a text, at most, in milliseconds. */
export function estimateMilliseconds(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const microseconds =
    text.length * MICROSECONDS_A_CHARACTER +
    count(RUN_OF_DIGITS) * MICROSECONDS_A_RUN_OF_DIGITS +
    count(DOT) * MICROSECONDS_A_DOT;
  return (microseconds * SLOW_PHONE) / 1000;
}

/** Whether a text would keep the page from answering. */
export function isCostly(text: string): boolean {
  return estimateMilliseconds(text) > MOST_ON_THE_PAGE;
}
