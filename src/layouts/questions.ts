import { type DefaultTreeAdapterTypes, parseFragment, serializeOuter } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A question and its answer, without markup. */
export interface Question {
  readonly question: string;
  readonly answer: string;
}

/**
 * Reads the questions of a page: its headings of the third level, each with all that follows until
 * the next heading.
 *
 * @param html The page's text as rendered.
 * @returns Questions that have an answer, in their order.
 */
export function questionsOf(html: string): Question[] {
  const found: { question: string; answer: string }[] = [];
  let open = false;
  for (const node of parseFragment(html).childNodes) {
    const heading = /^h[1-6]$/.test(node.nodeName);
    if (heading) open = node.nodeName === 'h3';
    if (heading && open) found.push({ question: wordsOf(node), answer: '' });
    const last = found.at(-1);
    if (!heading && open && last) last.answer = [last.answer, wordsOf(node)].join(' ').trim();
  }
  return found.filter(({ answer }) => answer !== '');
}

/**
 * Folds each question: its heading becomes what is pressed, its answer what is shown then.
 *
 * @param html The page's text as rendered.
 */
export function foldQuestions(html: string): string {
  let open = false;
  const parts = parseFragment(html).childNodes.map((node) => {
    const close = open && /^h[1-6]$/.test(node.nodeName) ? '</details>' : '';
    if (close !== '') open = false;
    const markup = outer(node);
    if (node.nodeName !== 'h3') return close + markup;
    open = true;
    return `${close}<details class="fold question" data-printed><summary>${markup}</summary>`;
  });
  return parts.join('') + (open ? '</details>' : '');
}

const outer = (node: Node): string =>
  'tagName' in node ? serializeOuter(node) : 'value' in node ? escapeText(node.value) : '';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Signs of sources, and words for readers who do not see that a link leads outside. */
const ASIDE = /(?:^| )(?:cite|visually-hidden)(?: |$)/;

function wordsOf(node: Node): string {
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('childNodes' in node)) return '';
  if (node.attrs.some(({ name, value }) => name === 'class' && ASIDE.test(value))) return '';
  return node.childNodes.map(wordsOf).join('').trim();
}
