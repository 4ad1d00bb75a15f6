import { drawInk, findRows, letterHeight, type Row, trim } from './ink.ts';
import { cleanInk, findParagraphs } from './page.ts';
import { findPalette, type Palette } from './palette.ts';
import { drawWriting, findSlant, invert, isLightOnDark, straighten } from './paper.ts';
import {
  type Box,
  blank,
  crop,
  type Grey,
  type Pixels,
  paste,
  resize,
  shrink,
  toGrey,
} from './pixels.ts';
import { findRegions, fullness, type Region } from './regions.ts';

/** A piece of the picture with writing on it. */
export interface Block {
  /** `head`: what stands above the bubbles. `bubble`: one message. `page`: all there is. */
  readonly kind: 'head' | 'bubble' | 'page';
  /** Where it lies in the sheet. */
  readonly box: Box;
  /** Height of its letters in the picture, in pixels. */
  readonly letters: number;
  /** So many letters, as wide as high, have room where its ink is. */
  readonly room: number;
}

/** What is given to the recogniser: the blocks below one another, black on white, letters of one size. */
export interface Sheet {
  readonly picture: Grey;
  readonly blocks: readonly Block[];
}

/** Letters are brought to this height in pixels; the recogniser's model was trained near it. */
export const LETTERS = 28;
/** White around the blocks, in pixels of the sheet. */
const MARGIN = 24;
const GAP = 40;
/** Lines of a block are moved apart by so many pixels of the sheet. */
const APART = 16;
/** Rows of ink nearer than this are one line, and lower ones a part of one, in heights of a letter. */
const [TOUCHING, WHOLE_LINE] = [0.15, 0.4];
/** The picture is looked over at about this width; bubbles are wide enough to be seen there. */
const OVERVIEW = 360;
/**
 * Even ground that lies further from its colours than this, in shades of grey, is a photograph's. On 300 drawn
 * screens, compressed down to a quality of 30, it is 0.2 at most, on 60 photographs 1.0 at least.
 */
const EVEN = 0.7;
/** A bubble is no frame: its letters leave so much of its box, also where they stand close. */
const SOLID = 0.25;
/** Letters are brought up or down no further than this. */
const [LEAST_FACTOR, MOST_FACTOR] = [0.2, 4];

interface Piece extends Omit<Block, 'box'> {
  readonly ink: Grey;
}

/**
 * Brings a picture into the form that is recognised best: only what belongs to messages, in reading
 * order, without bars, clock and keyboard.
 *
 * @param pixels The picture, upright; some ten million pixels at most.
 * @returns A sheet without blocks where nothing is written.
 */
export function makeSheet(pixels: Pixels): Sheet {
  const factor = Math.max(1, Math.floor(Math.min(pixels.width, pixels.height) / OVERVIEW));
  const overview = shrink(pixels, factor);
  const palette = findPalette(overview);
  if (isPhotograph(palette)) return layOut(readPaper(pixels));
  const regions = findRegions(overview, palette, (overview.width * overview.height) / 1500);
  return layOut(readScreen(pixels, overview, regions, factor));
}

/** Screens are made of even areas; light falls unevenly on paper, and cameras add noise. */
function isPhotograph({ covered, spread }: Palette): boolean {
  return covered < 0.25 || spread > EVEN;
}

function readPaper(pixels: Pixels): Piece[] {
  const grey = toGrey(pixels);
  const writing = drawWriting(isLightOnDark(grey) ? invert(grey) : grey);
  cleanInk(writing);
  const straight = straighten(writing, findSlant(writing));
  return readPage(straight, { left: 0, top: 0, right: straight.width, bottom: straight.height });
}

function readPage(ink: Grey, within: Box): Piece[] {
  return findParagraphs(ink, within).flatMap(({ box }) => pieceOf('page', ink, box));
}

function readScreen(
  pixels: Pixels,
  overview: Pixels,
  regions: readonly Region[],
  factor: number,
): Piece[] {
  const { width, height } = overview;
  const solid = regions.filter(({ box, area }) => area > sizeOf(box) * SOLID);
  const grounds = solid.filter(({ box }) => box.right - box.left > width * 0.96);
  const panels = solid.filter((region) => !grounds.includes(region) && isPanel(region, width));
  const floor = keyboardTop(panels, overview);
  const ink = drawInk(
    pixels,
    [...grounds, ...panels].sort((one, other) => sizeOf(other.box) - sizeOf(one.box)),
    factor,
  );
  const scaled = ({ left, top, right, bottom }: Box): Box => ({
    left: left * factor,
    top: top * factor,
    right: Math.min(pixels.width, right * factor),
    bottom: Math.min(pixels.height, bottom * factor),
  });
  const outer = panels.filter(
    ({ box }) =>
      box.bottom <= floor && !panels.some((other) => other.box !== box && contains(other.box, box)),
  );
  const bubbles = outer
    .filter(({ box }) => !isEntry(box, height))
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
    .flatMap(({ box }) => pieceOf('bubble', ink, scaled(box)));
  for (const { box } of outer) erase(ink, scaled(box));
  const rest = { left: 0, top: 0, right: pixels.width, bottom: floor * factor };
  if (bubbles.length === 0) {
    cleanInk(ink);
    return readPage(ink, rest);
  }
  const firstBubble = Math.min(...outer.map(({ box }) => box.top)) * factor;
  return [
    ...pieceOf('head', ink, { ...rest, bottom: Math.min(firstBubble, (pixels.height * 0.22) | 0) }),
    ...bubbles,
  ];
}

function isPanel(region: Region, width: number): boolean {
  const { left, top, right, bottom } = region.box;
  return right - left >= width * 0.12 && bottom - top >= width * 0.05 && fullness(region) > 0.88;
}

/** The field to write an answer in, at the foot of the screen. */
function isEntry({ top, bottom }: Box, height: number): boolean {
  return top > height * 0.86 && bottom - top < height * 0.1;
}

/** Where the keyboard begins: three rows or more of keys of one size; else the foot of the picture. */
function keyboardTop(panels: readonly Region[], { width, height }: Pixels): number {
  const keys = panels.filter(
    ({ box }) => box.right - box.left < width * 0.25 && box.top > height * 0.4,
  );
  const rows = new Set(keys.map(({ box }) => Math.round(box.top / (height * 0.02))));
  if (keys.length < 9 || rows.size < 3) return height;
  return Math.min(...keys.map(({ box }) => box.top)) - 2;
}

function pieceOf(kind: Block['kind'], ink: Grey, box: Box): Piece[] {
  const written = trim(ink, box);
  if (!written) return [];
  const rows = findRows(ink, written);
  const letters = letterHeight(rows);
  if (letters < 5) return [];
  const factor = Math.max(LEAST_FACTOR, Math.min(MOST_FACTOR, LETTERS / letters));
  const room = rows
    .filter(({ top, bottom }) => bottom - top > letters / 2)
    .reduce((sum, row) => sum + inkedWidth(ink, { ...written, ...row }) / letters, 0);
  return [{ kind, letters, room, ink: spread(resize(crop(ink, written), factor)) }];
}

/**
 * Moves the lines of a block apart: the recogniser takes a line of one or two letters that stands close to a full
 * one for a part of it.
 */
function spread(ink: Grey): Grey {
  const lines = linesOf(findRows(ink, { left: 0, top: 0, right: ink.width, bottom: ink.height }));
  const out = blank(ink.width, ink.height + Math.max(0, lines.length - 1) * APART);
  for (const [at, { top, bottom }] of lines.entries()) {
    const line = crop(ink, { left: 0, top, right: ink.width, bottom });
    paste(out, line, 0, top + at * APART);
  }
  return out;
}

/** Joins rows of ink that are one line: a rule under it, marks over it. */
function linesOf(rows: readonly Row[]): Row[] {
  const lines: Row[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    const isPart =
      last &&
      (row.top - last.bottom < LETTERS * TOUCHING ||
        Math.min(row.bottom - row.top, last.bottom - last.top) < LETTERS * WHOLE_LINE);
    if (isPart)
      lines[lines.length - 1] = { top: last.top, bottom: row.bottom, ink: last.ink + row.ink };
    else lines.push(row);
  }
  return lines;
}

function inkedWidth(ink: Grey, row: Box): number {
  const { left, right } = trim(ink, row) ?? { left: 0, right: 0 };
  return right - left;
}

function layOut(pieces: readonly Piece[]): Sheet {
  const width = Math.max(1, ...pieces.map(({ ink }) => ink.width)) + 2 * MARGIN;
  const height = pieces.reduce((sum, { ink }) => sum + ink.height + GAP, 2 * MARGIN);
  const picture = blank(width, height);
  let top = MARGIN;
  const blocks = pieces.map(({ ink, ...piece }) => {
    paste(picture, ink, MARGIN, top);
    const box = { left: MARGIN, top, right: MARGIN + ink.width, bottom: top + ink.height };
    top += ink.height + GAP;
    return { ...piece, box };
  });
  return { picture, blocks };
}

function erase(ink: Grey, { left, top, right, bottom }: Box): void {
  for (let y = top; y < bottom; y += 1)
    ink.data.fill(255, y * ink.width + left, y * ink.width + right);
}

const sizeOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;
