import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, dist, pages } from './site.ts';

const ids = new Map(
  pages.map(({ file, elements }) => [
    file,
    new Set(elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)),
  ]),
);

/** File that an internal address is served from. */
function targetOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

test.each(pages)(
  'every link, picture and script of $file leads somewhere',
  ({ file, elements }) => {
    const base = new URL(`http://site/${file.replace(/index\.html$/, '')}`);
    const broken: string[] = [];
    for (const element of elements) {
      for (const name of ['href', 'src', 'component-url', 'renderer-url']) {
        const value = attribute(element, name);
        if (value === undefined || /^(?:tel|mailto|data):/.test(value)) continue;
        const url = new URL(value, base);
        if (url.origin !== base.origin) continue;
        const target = targetOf(decodeURIComponent(url.pathname));
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!existsSync(join(dist, target))) broken.push(value);
        else if (
          fragment !== '' &&
          !fragment.includes('=') &&
          ids.get(target)?.has(fragment) !== true
        )
          broken.push(value);
      }
    }
    expect(broken).toEqual([]);
  },
);

test.each(pages)('no link of $file is named 「こちら」 or nothing', ({ elements, html }) => {
  expect(html).not.toMatch(/<a [^>]*>\s*(?:こちら|ここ|詳細|click here)\s*<\/a>/i);
  const nameless = elements.filter((element) => {
    if (element.tagName !== 'a' || attribute(element, 'href') === undefined) return false;
    const start = element.sourceCodeLocation;
    return (
      start === undefined && attribute(element, 'aria-label') === undefined && isEmpty(element)
    );
  });
  expect(nameless).toEqual([]);
});

function isEmpty(element: {
  childNodes: readonly { nodeName: string; value?: string; childNodes?: unknown }[];
}): boolean {
  return element.childNodes.every((child) =>
    child.nodeName === '#text'
      ? (child.value ?? '').trim() === ''
      : isEmpty(child as Parameters<typeof isEmpty>[0]),
  );
}
