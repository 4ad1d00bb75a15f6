import { describe, expect, test } from 'vitest';
import type { Framing } from '../../ocr/index.ts';
import { cornersOf, type Stroke, select } from './stroke.ts';

const whole: Framing = { turns: 0, keep: { left: 0, top: 0, right: 1, bottom: 1 } };
const stroke = (fromX: number, fromY: number, toX: number, toY: number): Stroke => [
  { x: fromX, y: fromY },
  { x: toX, y: toY },
];

describe('cornersOf', () => {
  test.each([
    ['down to the right', stroke(0.25, 0.125, 0.75, 0.5)],
    ['up to the left', stroke(0.75, 0.5, 0.25, 0.125)],
    ['up to the right', stroke(0.25, 0.5, 0.75, 0.125)],
  ])('are the same for a stroke %s', (_, drawn) => {
    expect(cornersOf(drawn)).toEqual({ left: 0.25, top: 0.125, right: 0.75, bottom: 0.5 });
  });
});

describe('select', () => {
  test('keeps what the stroke spans', () => {
    expect(select(whole, stroke(0.25, 0.125, 0.75, 0.5))).toEqual({
      turns: 0,
      keep: { left: 0.25, top: 0.125, right: 0.75, bottom: 0.5 },
    });
  });

  test('goes by the part that is shown already, and leaves it turned', () => {
    const half: Framing = { turns: 3, keep: { left: 0.5, top: 0.25, right: 1, bottom: 0.75 } };
    expect(select(half, stroke(0.5, 0.5, 1, 1))).toEqual({
      turns: 3,
      keep: { left: 0.75, top: 0.5, right: 1, bottom: 0.75 },
    });
  });

  test.each([
    ['too low', stroke(0.1, 0.5, 0.9, 0.53)],
    ['too narrow', stroke(0.5, 0.1, 0.53, 0.9)],
  ])('takes a stroke that is %s for a tap', (_, tap) => {
    expect(select(whole, tap)).toBeUndefined();
  });
});
