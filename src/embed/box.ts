import about from 'virtual:embed/about';
import { embedBox, embed as words } from '../i18n/client/embed.ts';
import { privateBox } from '../islands/private-attributes.ts';
import type { Settings } from './settings.ts';

/** What stands in the shadow tree from the beginning. */
export interface Box {
  /** Around everything; nothing of the page's styles gets past it. */
  readonly frame: HTMLElement;
  readonly message: HTMLTextAreaElement;
  readonly check: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  /** A short sentence for whoever cannot see what happens. */
  readonly said: HTMLElement;
  /** Where the answer appears. */
  readonly answer: HTMLElement;
}

/** Styles that all boxes of a page share; made with the first one. */
let sheet: CSSStyleSheet | undefined;

/**
 * Puts the box into a shadow tree.
 *
 * @param styles Address of the file of styles, for browsers that cannot take them as text.
 */
export function makeBox(root: ShadowRoot, styles: string): Box {
  addStyles(root, styles);
  const frame = make('div', { class: 'frame' });
  const message = make('textarea', {
    id: 'message',
    name: 'message',
    rows: '6',
    'aria-describedby': 'hint said',
    ...privateBox,
  });
  const check = make('button', { type: 'button', class: 'button button--primary' }, embedBox.check);
  const clear = make('button', { type: 'button', class: 'button checker-clear' }, embedBox.clear);
  const said = make('p', { id: 'said', class: 'checker-prompt', role: 'status' });
  const answer = make('div', { class: 'checker-result' });
  const field = make('div', { class: 'checker-form field' });
  const buttons = make('div', { class: 'checker-buttons' });
  buttons.append(check, clear);
  field.append(
    make('label', { for: 'message' }, embedBox.label),
    make('p', { id: 'hint', class: 'field__hint' }, embedBox.hint),
    message,
    said,
    buttons,
  );
  const checker = make('div', { class: 'checker' });
  checker.append(field, make('p', { class: 'checker-privacy' }, words.privacy), answer);
  frame.append(checker);
  root.append(frame);
  frame.style.setProperty('--rem', sizeOfReader(frame));
  return { frame, message, check, clear, said, answer };
}

/** Shows the box in a language and a theme. */
export function dress({ frame }: Box, { locale, theme }: Settings): void {
  frame.setAttribute('lang', locale);
  frame.setAttribute('data-theme', theme);
}

/** The size of text that the reader has set in the browser, whatever the page has done to its own. */
function sizeOfReader(element: HTMLElement): string {
  element.style.fontSize = 'medium';
  const { fontSize } = getComputedStyle(element);
  element.style.fontSize = '';
  return fontSize;
}

function addStyles(root: ShadowRoot, file: string): void {
  // Safari 16.4: older ones take styles from a file alone.
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(about.styles);
    }
    root.adoptedStyleSheets = [sheet];
    return;
  }
  root.append(make('link', { rel: 'stylesheet', href: file }));
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  if (text !== '') element.textContent = text;
  return element;
}
