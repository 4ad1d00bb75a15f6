import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Channel, Engine, Level } from '../../src/engine/index.ts';
import type { Content } from '../../src/integration/content.ts';
import { floors } from '../../src/schemas/index.ts';

/** A message outside the fit that must not fall below, or rise above, a level. */
export interface Floor {
  readonly text: string;
  readonly channel?: Channel | undefined;
  readonly atLeast?: Level | undefined;
  readonly atMost?: Level | undefined;
  readonly note?: 'describes-scam' | undefined;
}

const RANK: Readonly<Record<Level, number>> = { unknown: 0, suspicious: 1, scam: 2 };

/** The floors of `content/weights/floors.yaml`. */
export async function readFloors(root: string): Promise<Floor[]> {
  return floors.parse(parse(await readFile(join(root, 'content/weights/floors.yaml'), 'utf8')));
}

/** The examples of the articles, which have to get the level that stands beside them. */
export const floorsOfSpecimens = ({ specimens }: Pick<Content, 'specimens'>): Floor[] =>
  specimens.map(({ data: { text, channel, expected } }) => ({
    text,
    channel,
    atLeast: expected.level,
    atMost: expected.level,
  }));

/** Why a floor is broken, or nothing. */
export function faultOf(floor: Floor, engine: Engine): string | undefined {
  const { text, channel, atLeast, atMost, note } = floor;
  const { level, notes } = engine.check(text, channel ? { channel } : {});
  if (atLeast && RANK[level] < RANK[atLeast]) return `${level}, must be at least ${atLeast}`;
  if (atMost && RANK[level] > RANK[atMost]) return `${level}, may be at most ${atMost}`;
  return note && !notes.includes(note) ? `lacks the note ${note}` : undefined;
}

/** Prints every broken floor and counts them. */
export function tellBroken(all: readonly Floor[], engine: Engine): number {
  let broken = 0;
  for (const floor of all) {
    const fault = faultOf(floor, engine);
    if (!fault) continue;
    broken += 1;
    console.error(`${fault}: ${floor.text.replaceAll('\n', '⏎').slice(0, 70)}`);
  }
  return broken;
}
