import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, GramTable, type GramWeights, MOST_QUANTA, packGrams } from './gram-table.ts';

const letter = fc.constantFrom('未', '納', '料', '金', '0', '\ue000');
const weight = fc.integer({ min: -MOST_QUANTA, max: MOST_QUANTA });
const grams = fc.array(
  fc.tuple(
    fc.string({ unit: letter, minLength: 1, maxLength: 3 }),
    fc.tuple(weight, weight, weight),
  ),
  { maxLength: 60 },
);

test('what is packed sums as what was written', () => {
  fc.assert(
    fc.property(grams, fc.string({ unit: letter, maxLength: 40 }), (list, text) => {
      const written = new Map<string, GramWeights>(list);
      const table = new GramTable(JSON.parse(JSON.stringify(packGrams(written))));
      const sums = table.sums(text);
      for (const [column, name] of COLUMNS.entries()) {
        let sum = 0;
        for (let start = 0; start < text.length; start += 1) {
          for (let length = 1; length <= 3 && start + length <= text.length; length += 1)
            sum += written.get(text.slice(start, start + length))?.[column] ?? 0;
          expect(sums[name][start + 1]).toBe(sum);
        }
      }
    }),
  );
});

test('walks the grams of a place, the shortest first', () => {
  const table = new GramTable(
    packGrams(
      new Map([
        ['未', [1, 0, 0]],
        ['未納', [-2, 0, 0]],
        ['未納料', [3, 5, 0]],
      ]),
    ),
  );
  const seen: number[][] = [];
  table.walk('未納料', 0, 'scam', (length, value) => seen.push([length, value]));
  expect(seen).toEqual([
    [1, 1],
    [2, -2],
    [3, 3],
  ]);
});
