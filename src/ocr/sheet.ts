import { drawInk, findRows, letterHeight, trim } from './ink.ts';
import { drawWriting, eraseLarge, findSlant, invert, isLightOnDark, straighten } from './paper.ts';
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
/** The picture is looked over at about this width; bubbles are wide enough to be seen there. */
const OVERVIEW = 360;
/** A picture whose ground varies more than this, in shades of grey, is a photograph. */
const EVEN = 5;
/** Letters are brought up or down no further than this. */
const [LEAST_FACTOR, MOST_FACTOR] = [0.2, 4];

interface Piece {
  readonly kind: Block['kind'];
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
  const regions = findRegions(overview, (overview.width * overview.height) / 1500);
  const pieces = isPhotograph(overview, regions)
    ? readPaper(pixels)
    : readScreen(pixels, overview, regions, factor);
  return layOut(pieces);
}

/** Screens are made of even areas; light falls unevenly on paper, and cameras add noise. */
function isPhotograph({ width, height }: Pixels, regions: readonly Region[]): boolean {
  const large = regions.filter(({ area }) => area > (width * height) / 10);
  const covered = large.reduce((sum, { area }) => sum + area, 0);
  return covered < (width * height) / 4 || large.some(({ spread }) => spread > EVEN);
}

function readPaper(pixels: Pixels): Piece[] {
  const grey = toGrey(pixels);
  const writing = drawWriting(isLightOnDark(grey) ? invert(grey) : grey);
  eraseLarge(writing);
  const straight = straighten(writing, findSlant(writing));
  const whole = { left: 0, top: 0, right: straight.width, bottom: straight.height };
  return pieceOf('page', straight, whole);
}

function readScreen(
  pixels: Pixels,
  overview: Pixels,
  regions: readonly Region[],
  factor: number,
): Piece[] {
  const { width, height } = overview;
  const solid = regions.filter(({ box, area }) => area > sizeOf(box) * 0.4);
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
  if (bubbles.length === 0) return pieceOf('page', ink, rest);
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
  return [{ kind, ink: resize(crop(ink, written), factor) }];
}

function layOut(pieces: readonly Piece[]): Sheet {
  const width = Math.max(1, ...pieces.map(({ ink }) => ink.width)) + 2 * MARGIN;
  const height = pieces.reduce((sum, { ink }) => sum + ink.height + GAP, 2 * MARGIN);
  const picture = blank(width, height);
  let top = MARGIN;
  const blocks = pieces.map(({ kind, ink }) => {
    paste(picture, ink, MARGIN, top);
    const box = { left: MARGIN, top, right: MARGIN + ink.width, bottom: top + ink.height };
    top += ink.height + GAP;
    return { kind, box };
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
