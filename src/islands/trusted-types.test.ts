import { expect, it } from 'vitest';
import { mayStart } from './trusted-types.ts';

const page = 'https://example.org/matta/check/';

it.each([
  ['/matta/sw.js', true],
  ['../sw.js', true],
  ['https://example.org/matta/_astro/judge-worker-a1.js', true],
  ['/matta/pagefind/pagefind-worker.js', true],
  ['/matta/ocr/worker.min.js', true],
  ['/sw.js', false],
  ['/matta/check/sw.js', false],
  ['/matta/_astro/../../other.js', false],
  ['/matta/_astro/%2e%2e/sw2.js', false],
  ['https://example.com/matta/sw.js', false],
  ['//example.com/matta/sw.js', false],
  ['data:text/javascript,alert(1)', false],
  ['blob:https://example.org/1b', false],
  ['javascript:alert(1)', false],
])('%s: %s', (address, allowed) => {
  expect(mayStart(address, page, '/matta/')).toBe(allowed);
});
