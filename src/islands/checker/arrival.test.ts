import { expect, test } from 'vitest';
import { cameAtOnce } from './arrival.ts';

test.each([
  ['pasted', 'insertFromPaste', 0, 3, true],
  ['dropped', 'insertFromDrop', 10, 12, true],
  ['offered by the keyboard', 'insertText', 0, 60, true],
  ['put in by a program', undefined, 0, 60, true],
  ['typed', 'insertText', 10, 11, false],
  ['a word of the Japanese keyboard', 'insertCompositionText', 10, 18, false],
  ['deleted', 'deleteContentBackward', 60, 0, false],
] as const)('%s', (_, inputType, before, after, atOnce) => {
  expect(cameAtOnce(inputType, before, after)).toBe(atOnce);
});
