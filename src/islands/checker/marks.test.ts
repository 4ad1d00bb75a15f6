import { describe, expect, test } from 'vitest';
import { type Mark, markUp, type Piece } from './marks.ts';

const plain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece.pieces))).join('');

const marks = (pieces: readonly Piece[]): [string, string][] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : [[piece.sign, plain([piece])] as [string, string], ...marks(piece.pieces)],
  );

const sign = (id: string, ...spans: [number, number][]) => ({
  id,
  kind: 'claim',
  weight: 1,
  spans: spans.map(([start, end]) => ({ start, end })),
});

describe('markUp', () => {
  test('leaves a message without signs in one piece', () => {
    expect(markUp('ふつうの文', [])).toEqual({
      parts: [['ふつうの文']],
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('shows twelve places of a long message, and that there are more', () => {
    const places = Array.from({ length: 13 }, (_, at): [number, number] => [
      at * 500,
      at * 500 + 2,
    ]);
    const { parts, cutAfter } = markUp('あ'.repeat(7000), [sign('claim-a', ...places)]);
    expect(parts).toHaveLength(12);
    expect(cutAfter).toBe(true);
  });

  test('marks nothing that is not in the message', () => {
    const { parts } = markUp('未納料金', [sign('claim-a', [2, 9], [-1, 2], [3, 3], [0, 2])]);
    expect(parts).toEqual([[{ sign: 'claim-a', pieces: ['未納'] }, '料金']]);
  });

  test('keeps the message and marks what is marked', () => {
    const text = '未納があります。本日中に電話。';
    const { parts } = markUp(text, [sign('a', [0, 2]), sign('b', [8, 11])]);
    expect(plain(parts.flat())).toBe(text);
    expect(marks(parts.flat())).toEqual([
      ['a', '未納'],
      ['b', '本日中'],
    ]);
  });

  test('nests a mark that lies in another, and two over the same words', () => {
    const { parts } = markUp('abcdef', [
      sign('inner', [2, 4]),
      sign('outer', [1, 5]),
      sign('same', [1, 5]),
    ]);
    const outer = parts[0]?.[1] as Mark;
    expect(outer.sign).toBe('outer');
    expect(marks(parts.flat())).toEqual([
      ['outer', 'bcde'],
      ['same', 'bcde'],
      ['inner', 'cd'],
    ]);
    expect(plain(parts.flat())).toBe('abcdef');
  });

  test('cuts the later of two that cross', () => {
    const { parts } = markUp('abcdef', [sign('one', [0, 4]), sign('two', [2, 6])]);
    expect(plain(parts.flat())).toBe('abcdef');
    expect(marks(parts.flat())).toEqual([
      ['one', 'abcd'],
      ['two', 'cd'],
      ['two', 'ef'],
    ]);
  });

  test('passes over spans outside the message', () => {
    expect(markUp('ab', [sign('a', [1, 9], [-1, 1], [1, 1])]).parts).toEqual([['ab']]);
  });

  test('shows only the surroundings of marks in a long message', () => {
    const text = `${'あ'.repeat(5000)}本日中${'い'.repeat(5000)}`;
    const shown = markUp(text, [sign('a', [5000, 5003])]);
    expect(shown.parts).toHaveLength(1);
    expect(plain(shown.parts.flat())).toHaveLength(303);
    expect(marks(shown.parts.flat())).toEqual([['a', '本日中']]);
    expect([shown.cutBefore, shown.cutAfter]).toEqual([true, true]);
  });

  test('begins and ends an excerpt between characters, wherever the highlight stands', () => {
    for (const before of ['', 'あ']) {
      for (const behind of ['', 'い']) {
        const text = `${before}${'😀'.repeat(2500)}本日${behind}${'😀'.repeat(2500)}`;
        const start = text.indexOf('本日');
        const { parts } = markUp(text, [sign('a', [start, start + 2])]);
        expect(plain(parts.flat())).not.toMatch(/\p{Surrogate}/u);
        expect(plain(parts.flat()).length).toBeGreaterThan(298);
      }
    }
    expect(plain(markUp(`あ${'😀'.repeat(2500)}`, []).parts.flat())).not.toMatch(/\p{Surrogate}/u);
  });

  test('never halves a character, and stays small with thousands of marks', () => {
    const text = '😀'.repeat(500_000);
    const spans = Array.from({ length: 20_000 }, (_, index): [number, number] => [
      index * 40,
      index * 40 + 2,
    ]);
    const shown = markUp(text, [sign('a', ...spans)]);
    const all = shown.parts.map(plain).join('');
    expect(all).not.toMatch(/\p{Surrogate}/u);
    expect(all.length).toBeLessThan(60_000);
    expect(plain(markUp(text, []).parts.flat())).not.toMatch(/\p{Surrogate}/u);
  });
});
