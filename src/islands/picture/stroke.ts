import type { Framing } from '../../ocr/index.ts';

/** A place on the picture as it is shown, in shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From where a finger came down to where it is, or left. */
export type Stroke = readonly [Point, Point];

/** A stroke shorter than this share of the picture is a tap and selects nothing. */
const TAP = 0.04;

/** The rectangle that a stroke spans, whichever way it went, in shares of the picture as it is shown. */
export function cornersOf([from, to]: Stroke): Framing['keep'] {
  const [left, right] = sorted(from.x, to.x);
  const [top, bottom] = sorted(from.y, to.y);
  return { left, top, right, bottom };
}

/**
 * Narrows the part of a picture that is kept to what a stroke selects.
 *
 * @param framing The part that is shown now, which the stroke went across.
 * @returns Undefined for a tap.
 */
export function select({ turns, keep }: Framing, stroke: Stroke): Framing | undefined {
  const { left, top, right, bottom } = cornersOf(stroke);
  if (right - left < TAP || bottom - top < TAP) return undefined;
  const [wide, high] = [keep.right - keep.left, keep.bottom - keep.top];
  return {
    turns,
    keep: {
      left: keep.left + left * wide,
      top: keep.top + top * high,
      right: keep.left + right * wide,
      bottom: keep.top + bottom * high,
    },
  };
}

const sorted = (one: number, other: number): [number, number] =>
  one < other ? [one, other] : [other, one];
