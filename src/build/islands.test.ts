import { expect, test } from 'vitest';
import { numberIslands } from './islands.ts';

test('numbers islands in their order, and touches nothing else', () => {
  expect(
    numberIslands(
      '<p>uid="a"</p><astro-island uid="Z1x" ssr></astro-island><astro-island uid="q">',
    ),
  ).toBe('<p>uid="a"</p><astro-island uid="1" ssr></astro-island><astro-island uid="2">');
});
