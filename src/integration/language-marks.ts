import { japaneseRuns } from '../i18n/japanese-runs.ts';
import { type Annotator, hasReadings, readParts, withoutReadings } from '../i18n/readings.ts';
import { localeOfPath, ORIGINAL } from '../locales/index.ts';
import { EASY } from './translations.ts';

/** A comment, a tag with its attributes, or text. */
const PIECES = /<!--.*?-->|<\/?([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gs;

/** What stands in them is no text of a page, or may have no elements in it. */
const OPAQUE = new Set(['script', 'style', 'title', 'textarea', 'option', 'svg', 'ruby', 'pre']);

/**
 * Marks what is in another language within the texts of a page: readings become `<ruby>`, and Japanese on pages
 * in other languages stands in elements with `lang="ja"`. Attributes and titles lose their readings. Islands mark
 * their own texts (`islands/language-marks.ts`), as the browser takes them over with what their scripts expect.
 *
 * @param file Below the site: `en/index.html`.
 * @param html The page as it was built.
 * @param annotate Writes readings above what has none yet, on pages in easy Japanese: dates, for example.
 */
export function markLanguages(file: string, html: string, annotate: Annotator): string {
  const { code, lang } = localeOfPath(file);
  // The pseudo-locale is Japanese in brackets.
  if (code === ORIGINAL.code || code === 'pseudo') return html;
  /** The element whose content stays as it is, and how many of its name are open. */
  let opaque: { readonly name: string; open: number; readonly island: boolean } | undefined;
  return mendAnchors(html).replace(PIECES, (piece, tag?: string) => {
    const name = tag?.toLowerCase();
    if (opaque) {
      if (name === opaque.name && !piece.endsWith('/>'))
        opaque.open += piece.startsWith('</') ? -1 : 1;
      const { island } = opaque;
      if (opaque.open === 0) opaque = undefined;
      return island ? piece : withoutReadings(piece);
    }
    if (name === undefined)
      return piece.startsWith('<!--')
        ? piece
        : markText(code === EASY ? annotate(piece) : piece, lang);
    if (isOpaque(name, piece, lang)) {
      const island = name === 'astro-island';
      opaque = { name, open: 1, island };
      return island ? piece : withoutReadings(piece);
    }
    return withoutReadings(piece);
  });
}

/**
 * What makes the ids of headings drops the marks around a reading and keeps the reading. Takes it out again, so that
 * an anchor is the heading as it is written.
 */
function mendAnchors(html: string): string {
  let mended = html;
  for (const [, id = '', content = ''] of html.matchAll(
    /<h[2-6] id="([^"]*)"[^>]*>(.*?)<\/h[2-6]>/gs,
  )) {
    let anchor = id;
    let from = 0;
    for (const part of readParts(content)) {
      if (typeof part === 'string') continue;
      const at = anchor.indexOf(part.base + part.reading, from);
      if (at < 0) continue;
      from = at + part.base.length;
      anchor = anchor.slice(0, from) + anchor.slice(from + part.reading.length);
    }
    if (anchor !== id)
      mended = mended
        .replaceAll(`id="${id}"`, `id="${anchor}"`)
        .replaceAll(`href="#${id}"`, `href="#${anchor}"`);
  }
  return mended;
}

function isOpaque(name: string, tag: string, lang: string): boolean {
  if (tag.startsWith('</') || tag.endsWith('/>')) return false;
  if (OPAQUE.has(name) || name === 'astro-island') return true;
  if (VOID.has(name)) return false;
  const own = /\slang="([^"]*)"/.exec(tag)?.[1];
  return (own !== undefined && own !== lang) || /\stranslate="no"/.test(tag);
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr', 'source', 'path']);

/** Several pieces stand in one element: boxes that lay out their children take them for one. */
function markText(text: string, lang: string): string {
  const pieces = hasReadings(text)
    ? readParts(text).map((part) =>
        typeof part === 'string'
          ? part
          : `<ruby>${part.base}<rp>（</rp><rt>${part.reading}</rt><rp>）</rp></ruby>`,
      )
    : japaneseRuns(text, lang)
        .map((piece, index) =>
          index % 2 === 1 ? `<span lang="${ORIGINAL.lang}">${piece}</span>` : piece,
        )
        .filter((piece) => piece !== '');
  return pieces.length > 1 ? `<span>${pieces.join('')}</span>` : pieces.join('');
}
