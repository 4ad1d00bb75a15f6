import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from './packed.ts';
import { syntheticNumbers } from './synthetic.ts';

test('numbers of every form come back', () => {
  const numbers = ['0312345678', '03670902xx', '+18447052456', '0x3670x0234', '243056', '0000000'];
  expect(unpackNumbers(packNumbers(numbers)).sort()).toEqual([...numbers].sort());
  expect(unpackNumbers(packNumbers([]))).toEqual([]);
});

test('any set of numbers comes back', () => {
  const number = fc.stringMatching(/^\+?[\dx]{3,15}$/);
  fc.assert(
    fc.property(fc.uniqueArray(number, { maxLength: 60 }), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers)).sort()).toEqual([...numbers].sort());
    }),
  );
});

test('a number of many takes few bytes', () => {
  const numbers = syntheticNumbers(10_000);
  const bytes = JSON.stringify(packNumbers(numbers)).length;
  expect(bytes / numbers.length).toBeLessThan(5);
});
