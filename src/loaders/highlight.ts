import type { Sign } from '../engine/index.ts';

/** A run of text, and the numbers of the signs that lie on it. */
export interface Segment {
  readonly text: string;
  /** Positions in the list of signs, counted from 1; empty where nothing is highlighted. */
  readonly signs: readonly number[];
  /** Signs whose highlight ends with this run: where their number is shown. */
  readonly ends: readonly number[];
}

/**
 * Cuts a message at the borders of its signs' spans.
 *
 * @param text The message, as given to the engine.
 * @param signs Signs of its verdict, in the order they are listed beside it.
 * @returns Runs that together are `text`.
 */
export function segments(text: string, signs: readonly Pick<Sign, 'spans'>[]): Segment[] {
  const borders = new Set([0, text.length]);
  for (const { spans } of signs) {
    for (const { start, end } of spans) borders.add(start).add(end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = (test: (span: { start: number; end: number }) => boolean): number[] =>
      signs.flatMap((sign, at) => (sign.spans.some(test) ? [at + 1] : []));
    return {
      text: text.slice(start, end),
      signs: over((span) => span.start <= start && span.end >= end),
      ends: over((span) => span.start < end && span.end === end),
    };
  });
}
