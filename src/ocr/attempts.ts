import { layOutText, type Reading } from './layout.ts';
import type { Line } from './letters.ts';
import { type Grey, turnBox, turnGrey } from './pixels.ts';
import type { Sheet } from './sheet.ts';

/** Which way lines run: from left to right, or down, the first one at the right. */
export type Writing = 'along' | 'down';

/** What reading needs of its surroundings; a browser and a script have it each in its own way. */
export interface Means {
  /** Makes a sheet of the picture, turned first by so many quarters to the right. */
  makeSheet(turns: number): Promise<Sheet>;
  /** @returns The lines, from top to bottom, or from right to left where they run down. */
  recognise(picture: Grey, writing: Writing): Promise<Line[]>;
}

/** What the best attempt found. */
export interface Found extends Reading {
  /** Quarter turns to the right that put the picture upright, 0 to 3. */
  readonly turns: number;
  /** Whether the text may be judged; else it is next to nothing of what stands in the picture. */
  readonly readable: boolean;
}

/** Upright is tried first, then both ways a phone is held on its side. */
const TURNS = [0, 3, 1, 2];
/**
 * A reading that is to be trusted less is not judged (see {@link trustOf}); one that is to be trusted so far ends
 * the search. Measured on drawn pictures: 388 of 390 that can be read, small, photographed or turned, reach it,
 * and 20 that nobody can read stay below 94. Of 39 screens only 200 to 260 pixels wide, all 16 that reach it kept
 * the verdict of their text; of the 7 between 97 and it three did not.
 */
const TRUSTED = 97.6;
/** So few letters are a sign or a clock, and no message. */
const LEAST_LETTERS = 6;
/** Where all was read, and nothing else, the letters fill the ink about once. */
const [LEAST, MOST] = [0.75, 1.3];
/** Letters that are upright in lines that are not: each one is sure, and most of the ink is not among them. */
const [UPRIGHT, SCATTERED] = [93, 0.7];

/**
 * Reads a picture whichever way it lies: upright, then turned, and down its columns where letters are upright
 * and lines are not.
 *
 * @returns The attempt that is to be trusted most.
 */
export async function readPicture(means: Means): Promise<Found> {
  let best: { found: Reading; turns: number } | undefined;
  const consider = (found: Reading, turns: number): boolean => {
    if (!best || trustOf(found) > trustOf(best.found)) best = { found, turns };
    return trustOf(best.found) >= TRUSTED;
  };
  for (const turns of TURNS) {
    const along = await attempt(means, turns, 'along');
    if (consider(along, turns)) break;
    if (along.confidence < UPRIGHT || along.coverage > SCATTERED) continue;
    if (consider(await attempt(means, turns, 'down'), turns)) break;
  }
  const { found, turns } = best as { found: Reading; turns: number };
  return { ...found, turns, readable: trustOf(found) >= TRUSTED };
}

/** How far a reading is to be trusted, 0 to 100: how sure its letters are, less where letters are missing. */
function trustOf({ confidence, coverage, text }: Reading): number {
  const isMessage = text.replace(/\s/g, '').length >= LEAST_LETTERS;
  return isMessage ? confidence * Math.min(1, coverage / LEAST, MOST / coverage) : 0;
}

async function attempt(means: Means, turns: number, writing: Writing): Promise<Reading> {
  // Columns become rows where the sheet lies on its left side, the first one at the top.
  const lying = writing === 'down' ? 3 : 0;
  const { picture, blocks } = await means.makeSheet((turns + lying) % 4);
  if (blocks.length === 0) return layOutText([], []);
  if (writing === 'along') return layOutText(await means.recognise(picture, writing), blocks);
  const upright = turnGrey(picture, 1);
  const columns = await means.recognise(upright, writing);
  const lines = columns
    .map(({ letters, box }) => ({ letters, box: turnBox(box, upright, lying) }))
    .sort((one, other) => one.box.top - other.box.top);
  return layOutText(lines, blocks);
}
