import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { pictureOf } from '../addresses/index.ts';
import { isOriginal } from '../locales/index.ts';
import type { BuiltPage } from './built-pages.ts';
import { createPainter, type PictureFrame } from './picture.ts';

const LANES = 3;

interface Options {
  readonly pages: readonly BuiltPage[];
  /** The built site. */
  readonly directory: string;
  /** Where drawn pictures are kept for the next build. */
  readonly cache: string;
  readonly frame: PictureFrame;
  readonly logger: AstroIntegrationLogger;
}

/**
 * Draws the picture of every page that may be shown and has one of its own: `called/index.html` gets
 * `og/called/index.png`. Pages that ask search engines to leave them out get none: some are about numbers of bystanders.
 * Nor do those in other languages, whose letters the font has not: they show the picture of the site.
 */
export async function drawSocialPictures(options: Options): Promise<void> {
  const { pages, directory, cache, frame, logger } = options;
  const started = performance.now();
  const shown = pages.filter(
    ({ indexable, file }) => indexable && isOriginal(file) && fileOf(file) === pictureOf(file),
  );
  const keyOf = await keyMaker(frame);
  const paint = await createPainter(frame);
  await mkdir(cache, { recursive: true });
  let drawn = 0;
  const provide = async ({ file, title }: BuiltPage): Promise<void> => {
    if (!title) throw new Error(`${file} に og:title がありません`);
    const kept = join(cache, `${keyOf(title)}.png`);
    const picture = join(directory, fileOf(file));
    await mkdir(dirname(picture), { recursive: true });
    const known = await copyFile(kept, picture).then(
      () => true,
      () => false,
    );
    if (known) return;
    await writeFile(picture, await paint(title));
    // Renamed into place, so that a build that is stopped leaves no half of a picture behind.
    await copyFile(picture, `${kept}.part`);
    await rename(`${kept}.part`, kept);
    drawn += 1;
  };
  // One picture is laid out while others are compressed; together they take a third less time.
  const queue = shown.values();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const page of queue) await provide(page);
    }),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  logger.info(`リンクの画像: ${shown.length} 枚（描いたもの ${drawn} 枚、${seconds} 秒）`);
}

/** The picture that belongs to a page and to no other. */
const fileOf = (page: string): string => `og/${page.replace(/\.html$/, '.png')}`;

/** Names a kept picture by all that it depends on: its words, how it is drawn, and with which tools. */
async function keyMaker(frame: PictureFrame): Promise<(title: string) => string> {
  const drawing = await Promise.all(
    ['./picture.ts', './phrases.ts', '../../package.json'].map((file) =>
      readFile(new URL(file, import.meta.url), 'utf8'),
    ),
  );
  return (title) =>
    createHash('sha256')
      .update(JSON.stringify([drawing, frame, title]))
      .digest('hex');
}
