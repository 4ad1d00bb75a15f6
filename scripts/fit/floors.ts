import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parse, parseDocument } from 'yaml';
import type { Channel, Engine, Level, Weights } from '../../src/engine/index.ts';
import type { Content } from '../../src/integration/content.ts';
import { floors } from '../../src/schemas/index.ts';

/** A message outside the fit that must not fall below, or rise above, a level. */
export interface Floor {
  readonly text: string;
  readonly channel?: Channel | undefined;
  readonly atLeast?: Level | undefined;
  readonly atMost?: Level | undefined;
  readonly note?: 'describes-scam' | undefined;
  /** Where it is asked for: a file below the root, and what leads there in it. */
  readonly file: string;
  readonly path: readonly (string | number)[];
}

const FILE = 'content/weights/floors.yaml';

const RANK: Readonly<Record<Level, number>> = { unknown: 0, suspicious: 1, scam: 2 };

/** The floors of `content/weights/floors.yaml`. */
export async function readFloors(root: string): Promise<Floor[]> {
  const read = floors.parse(parse(await readFile(join(root, FILE), 'utf8')));
  return read.map((floor, index) => ({ ...floor, file: FILE, path: [index] }));
}

/** The examples of the articles, which have to get the level that stands beside them. */
export const floorsOfSpecimens = ({ specimens }: Pick<Content, 'specimens'>): Floor[] =>
  specimens.map(({ id, data: { text, channel, expected } }) => ({
    text,
    channel,
    atLeast: expected.level,
    atMost: expected.level,
    file: `content/specimens/${id}.yaml`,
    path: ['expected', 'level'],
  }));

/**
 * Why a floor is broken, or nothing.
 *
 * @param thresholds Those of the engine's weights; how far the message is from the level is told in log-odds.
 */
export function faultOf(
  { text, channel, atLeast, atMost, note }: Floor,
  engine: Engine,
  { suspicious, scam, about }: Weights['thresholds'],
): string | undefined {
  const { level, notes, reckoning } = engine.check(text, channel ? { channel } : {});
  const odds = (value: number): string => value.toFixed(2);
  const from = (wanted: Level): string =>
    `score ${odds(reckoning.scam)}, ${wanted} from ${odds(wanted === 'scam' ? scam : suspicious)}`;
  const talk = `about a scam ${odds(reckoning.about)}, taken for talk from ${odds(about)}`;
  if (atLeast && RANK[level] < RANK[atLeast])
    return `wants at least ${atLeast} and gets ${level} (${from(atLeast)}; ${talk})`;
  if (atMost && RANK[level] > RANK[atMost])
    return `wants at most ${atMost} and gets ${level} (${from(level)}; ${talk})`;
  return note && !notes.includes(note) ? `lacks the note ${note} (${talk})` : undefined;
}

/** One line for every broken floor: file, line, what it wants, what it gets and its text. */
export async function brokenFloors(
  root: string,
  all: readonly Floor[],
  engine: Engine,
  thresholds: Weights['thresholds'],
): Promise<string[]> {
  const broken: string[] = [];
  for (const floor of all) {
    const fault = faultOf(floor, engine, thresholds);
    if (!fault) continue;
    const line = lineOf(await readFile(join(root, floor.file), 'utf8'), floor.path);
    broken.push(`${floor.file}:${line} ${fault}: ${floor.text.replaceAll('\n', '⏎').slice(0, 70)}`);
  }
  return broken;
}

/** The line of a YAML file on which a value begins. */
function lineOf(text: string, path: Floor['path']): number {
  const lineCounter = new LineCounter();
  const node = parseDocument(text, { lineCounter }).getIn(path, true);
  return isNode(node) && node.range ? lineCounter.linePos(node.range[0]).line : 1;
}
