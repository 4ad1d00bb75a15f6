import { type Component, findComponents } from './components.ts';
import { findRows, trim } from './ink.ts';
import { type Box, type Grey, median } from './pixels.ts';

/** A paragraph, a heading, a clock: lines of one size that belong together. */
export interface Paragraph {
  readonly box: Box;
  /** Height of its letters in pixels. */
  readonly letters: number;
}

/** Wider or higher than this share of the shorter side: the edge of a sheet, the rule of a form. */
const LARGE = 0.12;
/** Specks up to so many pixels wide and high are noise; the smallest dot of a letter is larger. */
const SPECK = 2;
/** Signs and faces are higher than letters, rules thinner, in heights of a letter. */
const [HIGHER, THIN] = [1.9, 0.4];
/** Letters cover less of their box than edges and shadows do, and no letter is so many times as wide as high. */
const [FULL, LONG] = [0.42, 3];
/** Two pieces of one line that lie further apart, in heights of a letter, are two; nearer ones where their sizes differ. */
const [FAR, APART] = [2.4, 1.1];
/** Lines of a paragraph lie no further apart, in heights of a letter. */
const LINE_GAP = 1.25;
/** Digits are three quarters as high as the kanji of the same line. */
const [SAME_SIZE, ALIKE] = [0.7, 0.87];
/** Lines that are alike begin at the same place but for an indent, others at the same place, in heights of a letter. */
const [INDENT, ALIGNED] = [1.7, 0.5];
/** Smaller letters cannot be read. */
const LEAST_LETTERS = 5;

/** Erases what is no letter: edges, rules, faces, signs and specks of noise. */
export function cleanInk(ink: Grey): void {
  const most = Math.min(ink.width, ink.height) * LARGE;
  const boxes = Array.from(findComponents(ink), ({ box }) => box);
  const letters = usualHeight(boxes.filter((box) => Math.max(wide(box), high(box)) <= most));
  for (const component of findComponents(ink))
    if (!isWriting(component, letters, most)) for (const at of component.pixels) ink.data[at] = 255;
}

function isWriting({ box, pixels }: Component, letters: number, most: number): boolean {
  const [width, height] = [wide(box), high(box)];
  if (height > letters * HIGHER || Math.max(width, height) <= SPECK) return false;
  const filled = pixels.length / (width * height);
  // A number that touches the line under it is as wide as a rule, but leaves more white.
  return filled > FULL ? width <= letters * LONG : width <= most || height >= letters * THIN;
}

/** The height of most letters: the middle one of all that hangs together, larger ones counting more. */
function usualHeight(boxes: readonly Box[]): number {
  const order = [...boxes].sort((one, other) => high(one) - high(other));
  let half = order.reduce((sum, box) => sum + wide(box) * high(box), 0) / 2;
  for (const box of order) {
    half -= wide(box) * high(box);
    if (half <= 0) return high(box);
  }
  return 0;
}

/**
 * Finds the paragraphs of a page: cuts it at its white gaps, across and down by turns, into pieces of lines
 * (the recursive X-Y cut of Nagy and Seth, "Hierarchical representation of optically scanned documents", 1984),
 * and joins the pieces that belong together.
 *
 * @param ink Upright and clean.
 * @returns In the order in which one reads.
 */
export function findParagraphs(ink: Grey, within: Box): Paragraph[] {
  const letters = median(
    findRows(ink, within)
      .map(({ top, bottom }) => bottom - top)
      .filter((height) => height >= LEAST_LETTERS),
  );
  const open: Box[][] = [];
  for (const piece of cutRows(ink, within, Math.max(LEAST_LETTERS, letters))) {
    const home = open.find((lines) => goesOn(lines, piece));
    if (home) home.push(piece);
    else open.push([piece]);
  }
  return open
    .map((lines) => ({ box: around(lines), letters: lettersOf(lines) }))
    .filter((one) => one.letters >= LEAST_LETTERS)
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
}

function* cutRows(ink: Grey, within: Box, letters: number): Generator<Box> {
  for (const { top, bottom } of findRows(ink, within)) {
    const row = { ...within, top, bottom };
    const pieces = cutColumns(ink, row, letters);
    if (pieces.length === 1) yield pieces[0] as Box;
    else for (const piece of pieces) yield* cutRows(ink, piece, letters);
  }
}

function cutColumns(ink: Grey, row: Box, letters: number): Box[] {
  const pieces: Box[] = [];
  let left = -1;
  let last = -1;
  const close = (): void => {
    const box = trim(ink, { ...row, left, right: last + 1 });
    if (!box) return;
    const before = pieces.at(-1);
    if (before && belongs(before, box, letters)) pieces[pieces.length - 1] = around([before, box]);
    else pieces.push(box);
  };
  for (let x = row.left; x < row.right; x += 1) {
    if (!hasInk(ink, x, row)) continue;
    if (left >= 0 && x - last > letters * APART) {
      close();
      left = x;
    }
    if (left < 0) left = x;
    last = x;
  }
  if (left >= 0) close();
  return pieces;
}

/** Whether a piece of a line goes on with what stands to its right. */
function belongs(before: Box, after: Box, letters: number): boolean {
  if (after.left - before.right > letters * FAR) return false;
  const [one, other] = [high(before), high(after)];
  return Math.min(one, other) / Math.max(one, other) > SAME_SIZE + 0.08;
}

/** Whether a piece is the next line of a paragraph. */
function goesOn(lines: readonly Box[], piece: Box): boolean {
  const last = lines.at(-1) as Box;
  const letters = lettersOf(lines);
  const gap = piece.top - last.bottom;
  if (gap < -letters / 2 || gap > letters * LINE_GAP) return false;
  const likeness = Math.min(high(piece), letters) / Math.max(high(piece), letters);
  const indent = Math.abs(piece.left - Math.min(...lines.map(({ left }) => left)));
  return indent < letters * (likeness > ALIKE ? INDENT : ALIGNED) && likeness > SAME_SIZE;
}

const lettersOf = (lines: readonly Box[]): number => median(lines.map(high));

function hasInk({ width, data }: Grey, x: number, { top, bottom }: Box): boolean {
  for (let at = top * width + x; at < bottom * width; at += width)
    if ((data[at] as number) < 128) return true;
  return false;
}

const wide = ({ left, right }: Box): number => right - left;
const high = ({ top, bottom }: Box): number => bottom - top;

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
