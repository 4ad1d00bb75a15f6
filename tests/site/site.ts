import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { isOriginal } from '../../src/locales/index.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The built site, which `npm run build` has left. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

if (!existsSync(join(dist, 'index.html')))
  throw new Error('dist/ is missing: run `npm run build` first');

export const files: readonly string[] = readdirSync(dist, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length));

export interface Page {
  /** Path below `dist/`, such as `check/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** The pages in Japanese. Those in other languages come from the same templates; `languages.test.ts` reads them. */
export const pages: readonly Page[] = readPages(dist, isOriginal);

/**
 * The pages of a built site, in the order of their names.
 *
 * @param wanted Which of them to read, by their file below the site.
 */
export function readPages(
  directory: string,
  wanted: (file: string) => boolean = () => true,
): Page[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/') && wanted(file))
    .sort()
    .map((file) => {
      const html = readFileSync(join(directory, file), 'utf8');
      return { file, html, elements: [...elementsOf(parse(html))] };
    });
}

/** Value of a page's `<meta name>` or `<meta property>`. */
export function metaOf({ elements }: Page, name: string): string | undefined {
  const meta = elements.find(
    (element) =>
      element.tagName === 'meta' &&
      (attribute(element, 'name') ?? attribute(element, 'property')) === name,
  );
  return meta && attribute(meta, 'content');
}

/** Statements of schema.org on a page. */
export function factsOf({ elements }: Page): Record<string, unknown>[] {
  return elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .flatMap((element) => {
      const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      return JSON.parse(text)['@graph'];
    });
}
/** Search engines may show the page. */
export function isIndexable(page: Page): boolean {
  return !(metaOf(page, 'robots') ?? '').includes('noindex');
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Text as a reader meets it, without scripts, styles and hidden copies. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  if ('tagName' in node && (['script', 'style', 'template'].includes(node.tagName) || skip(node)))
    return '';
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, skip)).join('') : '';
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}
