import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const BRAND = '#0017c1';
const WHITE = '#ffffff';

interface Look {
  readonly mark: string;
  readonly bars: string;
  /** Without it the picture is transparent around the mark. */
  readonly ground?: string;
  /** Part of the picture's width that the mark takes. */
  readonly part: number;
}

/** On its own, as on a desktop. */
const PLAIN: Look = { mark: BRAND, bars: WHITE, part: 0.94 };
/** Cut to any shape by the phone: the mark stays within the inner circle, 80 % wide, that is never cut. */
const CUT: Look = { mark: WHITE, bars: BRAND, ground: BRAND, part: 0.6 };

const ICONS: readonly (readonly [name: string, size: number, look: Look])[] = [
  ['icon-192', 192, PLAIN],
  ['icon-512', 512, PLAIN],
  ['maskable-192', 192, CUT],
  ['maskable-512', 512, CUT],
  ['apple-touch-icon', 180, CUT],
];

/**
 * Draws `icons/` of the built site from `favicon.svg`.
 *
 * @param directory The built site, with the mark in it.
 */
export async function drawIcons(directory: string): Promise<void> {
  const mark = await readFile(join(directory, 'favicon.svg'), 'utf8');
  await mkdir(join(directory, 'icons'), { recursive: true });
  await Promise.all(
    ICONS.map(([name, size, look]) =>
      sharp(Buffer.from(picture(mark, size, look)))
        .png({ palette: true, compressionLevel: 9 })
        .toFile(join(directory, 'icons', `${name}.png`)),
    ),
  );
}

/** The mark, whose colours follow the reader's scheme, in fixed ones and on a ground. */
function picture(mark: string, size: number, { mark: fill, bars, ground, part }: Look): string {
  const width = size * part;
  const inset = (size - width) / 2;
  const [, viewBox, shapes] =
    /<svg[^>]*viewBox="([^"]*)"[^>]*>(?:\s*<style>[\s\S]*?<\/style>)?([\s\S]*)<\/svg>/.exec(mark) ??
    [];
  if (!viewBox || !shapes) throw new Error('favicon.svg is not as expected.');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <style>path { fill: ${fill} } g { stroke: ${bars} }</style>
    ${ground ? `<rect width="100%" height="100%" fill="${ground}"/>` : ''}
    <svg x="${inset}" y="${inset}" width="${width}" height="${width}" viewBox="${viewBox}">${shapes}</svg>
  </svg>`;
}
