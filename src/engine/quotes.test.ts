import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { byQuotes, findQuotes } from './quotes.ts';

function quoted(message: string): string[] {
  const { plain, key } = fold(message);
  return findQuotes(plain, key).map(({ start, end }) => key.text.slice(start, end));
}

describe('quotations', () => {
  test('stand between a mark and the one that closes it', () => {
    expect(quoted('彼は「未納です」と『本日中』と言った')).toEqual(['未納です', '本日中']);
    expect(quoted('「未納』です')).toEqual([]);
  });

  test('have 299 letters at most; a longer one is a message somebody pasted', () => {
    expect(quoted(`「${'あ'.repeat(299)}」`)).toEqual(['あ'.repeat(299)]);
    expect(quoted(`「${'あ'.repeat(300)}」`)).toEqual([]);
    expect(quoted(`「${'あ'.repeat(310)}「未納」`)).toEqual(['未納']);
  });

  test('part what lies in them from what lies outside', () => {
    const quotes = [{ start: 4, end: 8 }];
    const ranges = [0, 4, 6, 7, 8].map((start) => ({ start, end: start + 2 }));
    const starts = (where: 'inside' | 'outside') =>
      byQuotes(ranges, quotes, where).map(({ start }) => start);
    expect(starts('inside')).toEqual([4, 6, 7]);
    expect(starts('outside')).toEqual([0, 8]);
  });
});
