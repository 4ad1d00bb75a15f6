import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { phrasesOf } from './phrases.ts';

/** Size that messengers and search engines show uncropped. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What every picture says beside the page's own title. */
export interface PictureFrame {
  readonly siteName: string;
  readonly tagline: string;
}

/** The site's mark and colours, as in `public/favicon.svg` and `src/styles/tokens.css`. */
const BRAND = '#0017c1';
const TINT = '#e8f1fe';
const TEXT = '#1a1a1a';
const MARK = `data:image/svg+xml;base64,${Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${BRAND}" d="M8 3h16a6 6 0 0 1 6 6v9a6 6 0 0 1-6 6H14l-6.3 5.2A1 1 0 0 1 6 28.4V23.7A6 6 0 0 1 2 18V9a6 6 0 0 1 6-6z"/><path stroke="#fff" stroke-width="3.6" stroke-linecap="round" d="M12.2 9v9M19.8 9v9"/></svg>`,
).toString('base64')}`;

/**
 * Four colours and what lies between them at the edges of letters. To look for 64 colours among them takes
 * four times as long, and makes a picture half as large again.
 */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/** Letters are drawn as outlines, so the picture needs no font where it is shown. */
const FAMILY = 'Noto Sans JP';
const SUBSETS = ['japanese', 'latin'] as const;
const resolve = createRequire(import.meta.url).resolve;

async function loadFonts(): Promise<Font[]> {
  return Promise.all(
    SUBSETS.map(async (subset) => ({
      name: FAMILY,
      weight: 700 as const,
      data: await readFile(
        resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-${subset}-700-normal.woff`),
      ),
    })),
  );
}

type Node = { type: string; props: Record<string, unknown> };
type Style = Record<string, string | number>;
const box = (style: Style, ...children: (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Width of a text in letters: a Japanese one counts 1, a Latin one a little over half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 0.58 : 1), 0);

/** Fills lines of at most `room` letters with whole phrases. */
function fill(phrases: readonly string[], room: number): string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const longer = `${lines.at(-1) ?? ''}${phrase}`;
    if (lines.length > 0 && widthOf(longer.trimEnd()) <= room) lines[lines.length - 1] = longer;
    else lines.push(phrase);
  }
  return lines.map((line) => line.trim());
}

/**
 * Breaks a title between sentences and between phrases, never within a word: into as few lines as
 * fit, and those of about the same length.
 *
 * @param title The title.
 * @param room Letters that fit on a line; a phrase that is longer keeps a line of its own.
 */
export function breakTitle(title: string, room: number): string[] {
  return title.split(/(?<=[。？])(?=.)/).flatMap((sentence) => {
    const phrases = phrasesOf(sentence.trim());
    const count = fill(phrases, room).length;
    let narrow = room;
    while (narrow > 1 && fill(phrases, narrow - 0.5).length === count) narrow -= 0.5;
    return fill(phrases, narrow);
  });
}

/** Letter sizes of titles, with how many letters fit on a line and how many lines on the picture. */
const SIZES = [
  { fontSize: 88, room: 11.5, lines: 2 },
  { fontSize: 72, room: 14, lines: 3 },
  { fontSize: 60, room: 17, lines: 3 },
  { fontSize: 48, room: 21, lines: 4 },
] as const;

function sized(title: string): { fontSize: number; lines: string[] } {
  const tried = SIZES.map(({ fontSize, room, lines }) => {
    const broken = breakTitle(title, room);
    const fits = broken.length <= lines && broken.every((line) => widthOf(line) <= room);
    return { fontSize, lines: broken, fits };
  });
  return tried.find(({ fits }) => fits) ?? (tried.at(-1) as (typeof tried)[number]);
}

function layout(title: string, { siteName, tagline }: PictureFrame): Node {
  const { fontSize, lines } = sized(title);
  return box(
    {
      ...PICTURE_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px 56px 88px',
      background: TINT,
      borderLeft: `24px solid ${BRAND}`,
      color: TEXT,
      fontFamily: FAMILY,
    },
    box(
      { alignItems: 'center', fontSize: 40, color: BRAND },
      { type: 'img', props: { src: MARK, width: 64, height: 64, style: { marginRight: 20 } } },
      siteName,
    ),
    box(
      { flexDirection: 'column', fontSize, lineHeight: 1.4 },
      ...lines.map((line) => box({ whiteSpace: 'pre' }, line)),
    ),
    box({ fontSize: 34 }, tagline),
  );
}

/**
 * Prepares to draw the pictures that messengers show with a link to a page.
 *
 * @param frame What stands on every picture.
 * @returns Draws one: takes the page's title, returns a PNG; the same bytes for the same words.
 */
export async function createPainter(
  frame: PictureFrame,
): Promise<(title: string) => Promise<Buffer>> {
  const fonts = await loadFonts();
  return async (title) => {
    // satori takes plain objects in the shape of React elements.
    const svg = await satori(layout(title, frame) as never, {
      ...PICTURE_SIZE,
      fonts,
      loadAdditionalAsset: (_, letters) => {
        throw new Error(`リンクの画像の書体に「${letters}」がありません（${title}）`);
      },
    });
    return sharp(Buffer.from(svg)).png(PALETTE).toBuffer();
  };
}
