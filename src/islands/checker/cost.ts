/**
 * What a verdict costs, from the figures of `npm run bench -- engine` (100,000 characters of each shape, on
 * a quiet core): the dearest shape without hosts takes 1.2 µs a character, a host that did not come before
 * up to 15 µs more for each of its dots. A slow phone takes four times as long (Lighthouse's slowdown).
 */
const MICROSECONDS_A_CHARACTER = 1.2;
const MICROSECONDS_A_DOT = 15;
const SLOW_PHONE = 4;

/** Longer than this, in milliseconds, the page would not answer a tap: then a message is judged elsewhere. */
const MOST_ON_THE_PAGE = 50;

/** A dot as hosts have them, full-width ones included; numbers have some, too, and cost as much. */
const DOT = /[.．][\p{L}\p{N}]/gu;

/** How long a slow phone takes to judge a text, at most, in milliseconds. */
export function estimateMilliseconds(text: string): number {
  const dots = text.match(DOT)?.length ?? 0;
  const microseconds = text.length * MICROSECONDS_A_CHARACTER + dots * MICROSECONDS_A_DOT;
  return (microseconds * SLOW_PHONE) / 1000;
}

/** Whether a text would keep the page from answering. */
export function isCostly(text: string): boolean {
  return estimateMilliseconds(text) > MOST_ON_THE_PAGE;
}
