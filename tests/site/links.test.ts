import { expect, test } from 'vitest';
import { linkChecker } from './link-checker.ts';
import { attribute, dist, pages } from './site.ts';

const isBroken = linkChecker({ directory: dist, pages, address: 'http://site/' });

test.each(pages)('every link, picture and script of $file leads somewhere', (page) => {
  expect(isBroken(page)).toEqual([]);
});

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
