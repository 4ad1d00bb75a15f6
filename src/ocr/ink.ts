import { type Box, blank, type Grey, median, type Pixels } from './pixels.ts';
import type { Region } from './regions.ts';

/** Differences of colour below this are noise of the picture's compression. */
const NOISE = 20;
/** However faint its letters, no area is made clearer than this allows; noise would turn to letters. */
const LEAST_CONTRAST = 56;
/** Around an area within another so many pixels of the outer one are blurred by its edge. */
const EDGE = 2;

/**
 * Draws what stands on the areas in black on white, whatever the colours were: light on dark, blue on
 * grey, white on green.
 *
 * @param pixels The whole picture.
 * @param regions Its areas, an area before those that lie in it, found in a picture `factor` times smaller.
 */
export function drawInk(pixels: Pixels, regions: readonly Region[], factor: number): Grey {
  const ink = blank(pixels.width, pixels.height);
  for (const region of regions) {
    const gain = 255 / contrastOf(pixels, region, factor);
    for (const [y, first, last] of rowsOf(region, factor, pixels)) {
      const row = y * pixels.width;
      ink.data.fill(
        255,
        row + Math.max(0, first - EDGE),
        row + Math.min(pixels.width, last + EDGE),
      );
      for (let x = first + EDGE; x < last - EDGE; x += 1) {
        const difference = differenceAt(pixels, row + x, region);
        if (difference > NOISE / 2) ink.data[row + x] = Math.max(0, 255 - difference * gain);
      }
    }
  }
  return ink;
}

/** The rows of an area in the large picture: row, first column, the one after the last. */
function* rowsOf(
  { box, spans }: Region,
  factor: number,
  { width, height }: Pixels,
): Generator<[number, number, number]> {
  const top = box.top * factor;
  // The last row and column of the small picture may stand for a few pixels more than the others.
  const bottom = box.bottom * factor + factor > height ? height : box.bottom * factor;
  for (let y = top; y < bottom; y += 1) {
    const at = Math.min(box.bottom - box.top - 1, Math.floor((y - top) / factor)) * 2;
    const first = (spans[at] as number) * factor;
    const end = (spans[at + 1] as number) * factor;
    if (end > first) yield [y, first, end + factor > width ? width : end];
  }
}

/** How far the letters differ from the ground they stand on; the larger part of them at least. */
function contrastOf(pixels: Pixels, region: Region, factor: number): number {
  const counts = new Uint32Array(256);
  let inked = 0;
  for (const [y, first, last] of rowsOf(region, factor, pixels)) {
    if (y % 2 === 1) continue;
    const row = y * pixels.width;
    for (let x = first + EDGE; x < last - EDGE; x += 1) {
      const difference = differenceAt(pixels, row + x, region);
      if (difference <= NOISE) continue;
      counts[difference] = (counts[difference] as number) + 1;
      inked += 1;
    }
  }
  let above = inked * 0.3;
  let contrast = 255;
  while (contrast > LEAST_CONTRAST && above > 0) {
    above -= counts[contrast] as number;
    contrast -= 1;
  }
  return contrast;
}

function differenceAt({ data }: Pixels, at: number, { colour }: Region): number {
  const from = at * 4;
  return Math.min(
    255,
    Math.round(
      Math.max(
        Math.abs((data[from] as number) - colour[0]),
        Math.abs((data[from + 1] as number) - colour[1]),
        Math.abs((data[from + 2] as number) - colour[2]),
      ),
    ),
  );
}

/** A row of letters in a picture of ink. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  /** Black pixels. */
  readonly ink: number;
}

/** Finds the rows of letters: where ink begins and ends from top to bottom. */
export function findRows(ink: Grey, { left, top, right, bottom }: Box): Row[] {
  const rows: Row[] = [];
  let began = -1;
  let sum = 0;
  for (let y = top; y <= bottom; y += 1) {
    const count = y < bottom ? inkIn(ink, y, left, right) : 0;
    if (count > 0) {
      if (began < 0) began = y;
      sum += count;
    } else if (began >= 0) {
      rows.push({ top: began, bottom: y, ink: sum });
      began = -1;
      sum = 0;
    }
  }
  return rows;
}

/** The height of the letters: that of the middle row, rows of more ink counting more. */
export function letterHeight(rows: readonly Row[]): number {
  const most = Math.max(0, ...rows.map(({ ink }) => ink));
  return median(rows.filter(({ ink }) => ink > most / 8).map(({ top, bottom }) => bottom - top));
}

/** The part of a box that has ink. */
export function trim(ink: Grey, box: Box): Box | undefined {
  let { left, top, right, bottom } = box;
  while (top < bottom && inkIn(ink, top, left, right) === 0) top += 1;
  if (top === bottom) return undefined;
  while (inkIn(ink, bottom - 1, left, right) === 0) bottom -= 1;
  const inColumn = (x: number): boolean => {
    for (let y = top; y < bottom; y += 1)
      if ((ink.data[y * ink.width + x] as number) < 128) return true;
    return false;
  };
  while (!inColumn(left)) left += 1;
  while (!inColumn(right - 1)) right -= 1;
  return { left, top, right, bottom };
}

function inkIn(ink: Grey, y: number, left: number, right: number): number {
  let count = 0;
  for (let at = y * ink.width + left; at < y * ink.width + right; at += 1)
    if ((ink.data[at] as number) < 128) count += 1;
  return count;
}
