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

test('grams are packed by their length, in order, with N for 0', () => {
  const packed = packGrams(
    new Map<string, GramWeights>([
      ['未納', [1, -1, 0]],
      ['料', [2, 0, 0]],
    ]),
  );
  expect(packed).toEqual({
    letters: ['料未', '納', ''],
    children: ['NO', 'N'],
    weights: [
      ['PN', 'O', ''],
      ['NN', 'M', ''],
      ['NN', 'N', ''],
    ],
  });
});

test('sums and walks stop at the end of the text', () => {
  const weights: [string, GramWeights][] = [
    ['未', [1, 0, 5]],
    ['未納', [2, 0, 0]],
    ['納', [-4, 3, 0]],
  ];
  const table = new GramTable(packGrams(new Map(weights)));
  expect([...table.sums('未納円').scam]).toEqual([0, 3, -1, -1]);
  expect([...table.sums('未納円').about]).toEqual([0, 0, 3, 3]);
  expect([...table.sums('円未').frame]).toEqual([0, 0, 5]);
  const seen: number[][] = [];
  table.walk('円納未納', 2, 'scam', (length, value) => seen.push([length, value]));
  table.walk('納円', 0, 'about', (length, value) => seen.push([length, value]));
  expect(seen).toEqual([
    [1, 1],
    [2, 2],
    [1, 3],
  ]);
});
