import { expect, test } from 'vitest';
import { sidesOf } from './sides.ts';
import type { NoteId, Sign } from './types.ts';

const sign = (id: string, kind: Sign['kind'], weight: number): Sign => ({
  id,
  kind,
  weight,
  spans: [],
});
const signs = [
  sign('threat', 'threat', 2),
  sign('named', 'reassurance', -1),
  sign('thanks', 'reassurance', 0.5),
  sign('weightless', 'claim', 0),
  sign('talk', 'context', -1),
  sign('deadline', 'deadline', 0.1),
];

const idsOf = (notes: readonly NoteId[]) => {
  const { against, honest } = sidesOf({ signs, notes });
  return { against: against.map(({ id }) => id), honest: honest.map(({ id }) => id) };
};

test('signs with weight stand against the sender, reassurance for him, in their order', () => {
  expect(idsOf([])).toEqual({ against: ['threat', 'deadline'], honest: ['named', 'thanks'] });
});

test('in text about a scam, signs without weight are shown as well', () => {
  expect(idsOf(['describes-scam'])).toEqual({
    against: ['threat', 'weightless', 'talk', 'deadline'],
    honest: ['named', 'thanks'],
  });
});
