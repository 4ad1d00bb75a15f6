import { expect, it } from 'vitest';
import { conceptToken } from './tokens.ts';

it('no concept’s word begins with another’s', () => {
  const tokens = Array.from({ length: 1000 }, (_, at) => conceptToken(at));
  expect(new Set(tokens).size).toBe(1000);
  expect(new Set(tokens.map((token) => token.length)).size).toBe(1);
});
