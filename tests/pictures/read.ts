import type { Page } from '@playwright/test';
import type { PictureCase } from './cases.ts';
import { type Score, score } from './score.ts';

/** One row of the table. */
export interface PictureRow extends Score {
  readonly name: string;
  readonly upright: boolean;
  readonly read: string;
  /** From the choice of the picture to the text in the box, the tools being loaded. */
  readonly milliseconds: number;
  /** Level of the drawn text and of what was read. */
  readonly levels: readonly [string, string];
}

const FORMATS = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp' } as const;

/** Gives the page a picture as a reader would. */
export async function choosePicture(
  page: Page,
  { name, format = 'png' }: Pick<PictureCase, 'name' | 'format'>,
  bytes: Buffer,
): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name: `${name}.${format}`,
    mimeType: FORMATS[format],
    buffer: bytes,
  });
}

/** Waits until a picture is read and gives the text in the box. */
export async function readText(page: Page): Promise<string> {
  await page.locator('[data-phase="done"]').waitFor({ timeout: 60_000 });
  return page.locator('textarea[name="message"]').inputValue();
}

/** What became of a picture: the text in the box, or nothing where the page said that it could not be read. */
export async function outcomeOf(page: Page): Promise<string | undefined> {
  const panel = page.locator('[data-phase="done"], [data-phase="failed"]');
  await panel.waitFor({ timeout: 120_000 });
  if ((await panel.getAttribute('data-phase')) === 'done') return readText(page);
  // Nothing of it may have been judged.
  const box = await page.locator('textarea[name="message"]').inputValue();
  if (box !== '' || (await page.locator('[data-level]').count()) > 0)
    throw new Error(`an unreadable picture was judged: ${box}`);
  return undefined;
}

/** Closes the picture before this one and empties the box. */
export async function clearBox(page: Page): Promise<void> {
  await page.locator('.checker-clear').first().click();
  await page.locator('section.picture').waitFor({ state: 'detached' });
}

/**
 * Has the checker read every picture, one after another in one page, and compares.
 *
 * @param page At `/check/`, where one picture has been read before: loading is not measured.
 */
export async function readPictures(
  page: Page,
  cases: readonly PictureCase[],
  pictures: ReadonlyMap<string, Buffer>,
): Promise<PictureRow[]> {
  // Only what compares needs it.
  const { engine } = await import('../engine.ts');
  const rows: PictureRow[] = [];
  for (const one of cases) {
    await clearBox(page);
    const began = performance.now();
    await choosePicture(page, one, pictures.get(one.name) as Buffer);
    const read = await readText(page);
    const milliseconds = performance.now() - began;
    const drawn = one.messages.join('\n\n');
    rows.push({
      ...score(drawn, read),
      name: one.name,
      upright: !one.photo,
      read,
      milliseconds,
      levels: [engine.check(drawn).level, engine.check(read).level],
    });
  }
  return rows;
}

export interface Totals {
  /** Shares, 0 to 1. */
  readonly charactersUpright: number;
  readonly characters: number;
  readonly numbersExact: number;
  readonly levelsEqual: number;
  readonly medianMilliseconds: number;
}

export function totalsOf(rows: readonly PictureRow[]): Totals {
  const sum = (of: (row: PictureRow) => number, some = rows): number =>
    some.reduce((total, row) => total + of(row), 0);
  const right = (some: readonly PictureRow[]): number =>
    1 - sum(({ wrong }) => wrong, [...some]) / sum(({ characters }) => characters, [...some]);
  const times = rows.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return {
    charactersUpright: right(rows.filter(({ upright }) => upright)),
    characters: right(rows),
    numbersExact: sum(({ numbersExact }) => numbersExact) / sum(({ numbers }) => numbers),
    levelsEqual: rows.filter(({ levels: [one, other] }) => one === other).length / rows.length,
    medianMilliseconds: times[times.length >> 1] as number,
  };
}
