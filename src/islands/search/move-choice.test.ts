import { describe, expect, test } from 'vitest';
import { moveChoice } from './move-choice.ts';

describe('moveChoice', () => {
  test.each([
    ['from the box to the first line', 'ArrowDown', -1, 0],
    ['to the next line', 'ArrowDown', 0, 1],
    ['from the last line to the box', 'ArrowDown', 2, -1],
    ['from the box to the last line', 'ArrowUp', -1, 2],
    ['to the line before', 'ArrowUp', 2, 1],
    ['from the first line to the box', 'ArrowUp', 0, -1],
  ])('goes %s', (_, key, active, next) => {
    expect(moveChoice(key, active, 3)).toBe(next);
  });

  test('chooses nothing in an empty list', () => {
    expect(moveChoice('ArrowDown', -1, 0)).toBeUndefined();
  });

  test.each(['Enter', 'Escape', 'a', 'ArrowLeft'])('leaves %s to the box', (key) => {
    expect(moveChoice(key, 0, 3)).toBeUndefined();
  });
});
