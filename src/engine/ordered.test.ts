import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstNotBefore } from './ordered.ts';

it('finds what a look at every thing finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (list, place) => {
      const ordered = [...list].sort((one, other) => one - other);
      const found = ordered.findIndex((value) => value >= place);
      expect(firstNotBefore(ordered.length, (index) => (ordered[index] as number) < place)).toBe(
        found < 0 ? ordered.length : found,
      );
    }),
  );
});
