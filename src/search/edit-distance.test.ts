import { describe, expect, it } from 'vitest';
import { distanceWithin } from './edit-distance.ts';

describe('edits from one word to another', () => {
  it.each([
    ['a letter changed', 'abc', 'abd', 1],
    ['a letter left out', 'abc', 'ac', 1],
    ['a letter added', 'abc', 'abxc', 1],
    ['the first letter left out', 'bc', 'abc', 1],
    ['two neighbours swapped', 'abcd', 'abdc', 1],
    ['two neighbours swapped and a letter behind them', 'abcd', 'bacx', 2],
    ['two letters that are not neighbours', 'abc', 'cba', 2],
    ['a letter that moved one place forward', 'ab', 'ca', 2],
    ['a letter that moved one place back', 'ab', 'bc', 2],
    ['all of a word', '', 'abc', 3],
  ])('%s: %s, %s', (_, word, other, edits) => {
    expect(distanceWithin(word, other, 3, 'whole')).toBe(edits);
    expect(distanceWithin(other, word, 3, 'whole')).toBe(edits);
  });

  it('above the limit are not counted', () => {
    expect(distanceWithin('abcd', 'abxy', 2, 'whole')).toBe(2);
    expect(distanceWithin('abcd', 'axyz', 2, 'whole')).toBeGreaterThan(2);
    expect(distanceWithin('abcd', 'abcdefgh', 2, 'whole')).toBeGreaterThan(2);
  });
});

describe('edits to a part of a word', () => {
  it.each([
    ['the beginning has the word', 'abc', 'abcdefgh', 0, 0],
    ['the beginning has one letter more', 'bc', 'abc', 1, 0],
    ['the end has the word', 'abc', 'xyxyxyxyabc', 3, 0],
    ['the end resembles the word', 'abc', 'xyxyxyxyadc', 3, 1],
    ['the middle has two of its letters swapped', 'abcd', 'xyxyxyacbdxy', 4, 1],
  ])('%s', (_, word, other, beginning, anywhere) => {
    expect(distanceWithin(word, other, 4, 'beginning')).toBe(beginning);
    expect(distanceWithin(word, other, 4, 'anywhere')).toBe(anywhere);
  });
});
