import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element, hasClass } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** One paragraph, list item, heading, cell or label as a reader meets it. */
export interface Block {
  /** Innermost block element that holds the text, such as `p` or `li`. */
  readonly tag: string;
  readonly text: string;
}

/** Stands for a number that a component shows, so that the sentence around it stays a sentence. */
const NUMBER = '番号';

const INLINE = new Set([
  'wbr',
  'a',
  'abbr',
  'b',
  'em',
  'i',
  'ruby',
  'small',
  'span',
  'strong',
  'sub',
  'time',
  'u',
]);
const SILENT = new Set(['rt', 'rp', 'script', 'style', 'template', 'svg', 'code', 'noscript']);

/**
 * What is not the site's own wording or is said elsewhere: example messages, hidden copies, titles of
 * sources, footnote signs.
 */
function isLeftOut(element: Element): boolean {
  return (
    SILENT.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'translate') === 'no' ||
    ['message', 'cite', 'sources', 'external'].some((name) => hasClass(element, name))
  );
}

/** Spoken or shown apart from the sentence in which it stands. */
function standsAlone(element: Element): boolean {
  return (
    !INLINE.has(element.tagName) ||
    ['doubt', 'visually-hidden', 'tag', 'badge', 'panel__label', 'contact__number'].some((name) =>
      hasClass(element, name),
    ) ||
    (attribute(element, 'class') ?? '').includes('__')
  );
}

/** Texts below an element, in order, one for each block, without empty ones. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let tag = root.tagName;
  let text = '';
  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') blocks.push({ tag, text: line });
    text = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') {
      text += (node as DefaultTreeAdapterTypes.TextNode).value;
      return;
    }
    if (!('tagName' in node)) return;
    if (hasClass(node, 'phone-number')) {
      text += NUMBER;
      return;
    }
    if (isLeftOut(node)) return;
    if (node.tagName === 'br') {
      flush();
      return;
    }
    if (!standsAlone(node)) {
      for (const child of node.childNodes) visit(child);
      return;
    }
    flush();
    const outer = tag;
    tag = INLINE.has(node.tagName) || node.tagName === 'div' ? tag : node.tagName;
    for (const child of node.childNodes) visit(child);
    flush();
    tag = outer;
  };
  for (const child of root.childNodes) visit(child);
  flush();
  return blocks;
}
