import type { Letter, Line } from './letters.ts';

/** What of Tesseract's page is used; see `Page` of tesseract.js. */
export interface TesseractPage {
  readonly blocks:
    | readonly {
        readonly paragraphs: readonly { readonly lines: readonly TesseractLine[] }[];
      }[]
    | null;
}

interface TesseractLine {
  readonly text: string;
  readonly bbox: { x0: number; y0: number; x1: number; y1: number };
  readonly words: readonly {
    readonly symbols: readonly { readonly text: string; readonly confidence: number }[];
  }[];
}

/** Takes the lines out of Tesseract's page, each character with its confidence. */
export function toLines({ blocks }: TesseractPage): Line[] {
  return (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .map(({ text, bbox, words }) => ({
      letters: lettersOf(
        text,
        words.flatMap(({ symbols }) => symbols),
      ),
      box: { left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
    }))
    .sort((one, other) => one.box.top - other.box.top);
}

/** A line's text has the spaces that its symbols lack. */
function lettersOf(
  text: string,
  symbols: readonly { readonly text: string; readonly confidence: number }[],
): Letter[] {
  const letters: Letter[] = [];
  let unit = 0;
  for (const symbol of symbols) {
    const at = text.indexOf(symbol.text, unit);
    if (at > unit && text.slice(unit, at).trim() === '')
      letters.push({ text: ' ', confidence: 100 });
    if (at >= 0) unit = at + symbol.text.length;
    letters.push({ text: symbol.text, confidence: symbol.confidence });
  }
  return letters;
}
