import { firstNotBefore } from './ordered.ts';
import type { Span } from './types.ts';

/** Orders spans and joins those that touch or overlap. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * Makes a function that tells which span contains a place. Its calls must ask for ascending places.
 *
 * @param spans Ordered by start, without overlap.
 */
export function spanReader<T extends Span>(spans: readonly T[]): (place: number) => T | undefined {
  let next = 0;
  return (place) => {
    while (next < spans.length && (spans[next] as T).end <= place) next += 1;
    const span = spans[next];
    return span && span.start <= place ? span : undefined;
  };
}

/** Index of the first span that begins at `offset` or after it; the spans are ordered by start. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstNotBefore(spans.length, (index) => (spans[index] as Span).start < offset);
}
