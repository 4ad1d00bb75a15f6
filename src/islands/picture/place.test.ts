import { describe, expect, test } from 'vitest';
import { followEdit, placeReading, withdrawReading } from './place.ts';

describe('placeReading', () => {
  test('fills an empty box', () => {
    expect(placeReading(' \n', '読んだ文')).toBe('読んだ文');
  });

  test('keeps what was typed before it', () => {
    expect(placeReading('打った文\n', '読んだ文')).toBe('打った文\n\n読んだ文');
  });

  test('puts a second reading in the place of the first', () => {
    expect(placeReading('打った文\n\n初め', '次の$&', '初め')).toBe('打った文\n\n次の$&');
  });

  test('keeps a reading that was corrected', () => {
    expect(placeReading('初めから', 'また', '初めかう')).toBe('初めから\n\nまた');
  });
});

describe('withdrawReading', () => {
  test('leaves what was typed, and what was corrected', () => {
    expect(withdrawReading('読んだ文', '読んだ文')).toBe('');
    expect(withdrawReading('打った文\n\n読んだ文', '読んだ文')).toBe('打った文');
    expect(withdrawReading('読んだ文を直した', '呼んだ文')).toBe('読んだ文を直した');
    expect(withdrawReading('打った文\n', undefined)).toBe('打った文\n');
  });
});

describe('followEdit', () => {
  const spans = [
    { start: 0, end: 1 },
    { start: 3, end: 5 },
    { start: 8, end: 9 },
  ];

  test('moves what lies behind an insertion', () => {
    expect(followEdit(spans, '0123456789', '0123456--789')).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
      { start: 10, end: 11 },
    ]);
  });

  test('drops what was corrected', () => {
    expect(followEdit(spans, '0123456789', '012x456789')).toEqual([
      { start: 0, end: 1 },
      { start: 8, end: 9 },
    ]);
  });

  test('drops all where all was replaced', () => {
    expect(followEdit(spans, '0123456789', '')).toEqual([]);
  });
});
