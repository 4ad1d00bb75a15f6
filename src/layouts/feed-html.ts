import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Means nothing outside the site's own pages. */
const DROPPED = new Set(['script', 'style', 'svg', 'template', 'noscript']);

/** All that a reader of feeds keeps of an attribute. */
const KEPT = new Set(['href', 'datetime', 'scope', 'aria-label', 'translate']);

/**
 * Makes a page's text fit for a feed: whole addresses, no scripts, pictures or hidden copies.
 *
 * @param html The text as rendered for the page.
 * @param page Whole address of the page.
 */
export function feedHtml(html: string, page: string): string {
  const fragment = parseFragment(html);
  clean(fragment, page);
  return serialize(fragment).trim();
}

function clean(parent: Parent, page: string): void {
  parent.childNodes = parent.childNodes.filter(isKept);
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    node.attrs = node.attrs.filter(({ name }) => KEPT.has(name));
    for (const attribute of node.attrs) {
      if (attribute.name === 'href') attribute.value = new URL(attribute.value, page).href;
    }
    clean(node, page);
  }
}

function isKept(node: Node): boolean {
  if (node.nodeName === '#comment' || DROPPED.has(node.nodeName)) return false;
  return !('attrs' in node && node.attrs.some(({ name }) => name === 'hidden'));
}
