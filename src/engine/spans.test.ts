import { expect, test } from 'vitest';
import { firstFrom, joinSpans, spanReader } from './spans.ts';

const span = (start: number, end: number) => ({ start, end });

test('spans that touch or overlap become one, in order', () => {
  expect(joinSpans([span(4, 6), span(0, 2), span(2, 3)])).toEqual([span(0, 3), span(4, 6)]);
  expect(joinSpans([span(0, 9), span(2, 3), span(8, 10)])).toEqual([span(0, 10)]);
  expect(joinSpans([])).toEqual([]);
});

test('the span that contains a place, from its start to before its end', () => {
  const spanAt = spanReader([span(2, 4), span(4, 5), span(7, 9)]);
  const starts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((place) => spanAt(place)?.start);
  expect(starts).toEqual([undefined, undefined, 2, 2, 4, undefined, undefined, 7, 7, undefined]);
});

test('the first span from an offset on', () => {
  const spans = [span(2, 4), span(7, 9)];
  expect([0, 2, 3, 7, 8].map((offset) => firstFrom(spans, offset))).toEqual([0, 0, 1, 1, 2]);
});
