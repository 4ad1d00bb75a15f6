import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { numberIslands, preloadIslands } from './islands.ts';

test('numbers islands in their order, and touches nothing else', () => {
  expect(
    numberIslands(
      '<p>uid="a"</p><astro-island uid="Z1x" ssr></astro-island><astro-island uid="q">',
    ),
  ).toBe('<p>uid="a"</p><astro-island uid="1" ssr></astro-island><astro-island uid="2">');
});

test('names every script that an island needs, once, and none that it loads later', () => {
  const scripts: Record<string, string> = {
    '/m/_astro/Box.js': 'import{a}from"./a.js";import"./b.js";const c=()=>import("./later.js");',
    '/m/_astro/a.js': 'export*from"./b.js"',
    '/m/_astro/b.js': '',
    '/m/_astro/client.js': 'const x=1;import{a as y}from"./a.js";export{x};',
  };
  const page =
    '<head></head><astro-island component-url="/m/_astro/Box.js" renderer-url="/m/_astro/client.js">';
  const preloaded = preloadIslands(page, (address) => scripts[address]);
  const hrefs = Array.from(
    preloaded.matchAll(/<link rel="modulepreload" href="([^"]+)">/g),
    ([, href]) => href,
  );
  expect(hrefs.sort()).toEqual(Object.keys(scripts).sort());
  expect(preloadIslands('<head></head><p>', () => '')).toBe('<head></head><p>');
});

const data = '<link rel="preload" as="fetch" href="/book.json" crossorigin>';
const later = (html: string): string =>
  /<template id="later">(.*)<\/template>/.exec(html)?.[1] ?? '';

test('keeps data and the script of the first answer for when the page is painted', () => {
  const scripts: Record<string, string> = {
    '/_astro/Box.js':
      'import"./a.js";const d=()=>v(()=>import(`./Done.x_1-y.js`).then(e=>e.t),[1]);',
    '/_astro/a.js': '',
    '/_astro/Done.x_1-y.js': 'import{a}from"./a.js";import"./b.js";',
    '/_astro/b.js': '',
  };
  const page = `<head>${data}<link rel="stylesheet" href="/a.css"></head><astro-island component-url="/_astro/Box.js">`;
  const html = preloadIslands(page, (address) => scripts[address]);
  expect(html.slice(0, html.indexOf('<template'))).toBe(
    '<head><link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/_astro/Box.js">' +
      '<link rel="modulepreload" href="/_astro/a.js">',
  );
  expect(later(html)).toBe(
    `${data}<link rel="modulepreload" href="/_astro/Done.x_1-y.js">` +
      '<link rel="modulepreload" href="/_astro/b.js">',
  );
});

test('the policy of the page knows the script that it adds, and no other', () => {
  const meta = `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self'">`;
  const scripts: Record<string, string> = { '/Box.js': 'import("./Done.x.js")' };
  const html = preloadIslands(
    `<head>${meta}</head><astro-island component-url="/Box.js">`,
    (address) => scripts[address],
  );
  const script = /<script>(.*?)<\/script>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(html).toContain(`content="script-src 'sha256-${hash}' 'self'; style-src 'self'"`);
  expect(preloadIslands(`<head>${meta}</head>`, () => undefined)).toBe(`<head>${meta}</head>`);
});

test('puts data alone behind the scripts', () => {
  const page = `<head>${data}<link rel="stylesheet" href="/a.css"></head><astro-island component-url="/Box.js">`;
  expect(preloadIslands(page, () => '')).toBe(
    '<head><link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/Box.js">' +
      `${data}</head><astro-island component-url="/Box.js">`,
  );
});
