import { expect, test } from 'vitest';
import { segments } from './highlight.ts';

test('runs together are the message, and overlapping signs keep their own ends', () => {
  const text = '本日中に法的手続き';
  const parts = segments(text, [
    { spans: [{ start: 0, end: 3 }] },
    { spans: [{ start: 2, end: 9 }] },
  ]);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts).toEqual([
    { text: '本日', signs: [1], ends: [] },
    { text: '中', signs: [1, 2], ends: [1] },
    { text: 'に法的手続き', signs: [2], ends: [2] },
  ]);
});

test('a message without signs is one plain run, an empty one none', () => {
  expect(segments('こんにちは', [])).toEqual([{ text: 'こんにちは', signs: [], ends: [] }]);
  expect(segments('', [])).toEqual([]);
});
