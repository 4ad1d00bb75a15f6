import { LONGEST_GRAM } from '../../src/engine/gram-table.ts';
import type { Examined, Examiner } from '../../src/engine/index.ts';
import type { Row } from './rows.ts';

export { LONGEST_GRAM as LONGEST };

/** A message as the fit sees it. */
export interface Features {
  readonly row: Row;
  readonly neutral: Examined['neutral'];
  readonly signs: Examined['signs'];
  /** Ids of the grams that begin at each letter: {@link LONGEST_GRAM} in a row, −1 beyond the end. */
  readonly grams: Int32Array;
}

/** Gives every gram a small number. */
export class Vocabulary {
  readonly grams: string[] = [];
  private readonly ids = new Map<string, number>();

  id(gram: string): number {
    const known = this.ids.get(gram);
    if (known !== undefined) return known;
    this.ids.set(gram, this.grams.length);
    this.grams.push(gram);
    return this.grams.length - 1;
  }

  get size(): number {
    return this.grams.length;
  }
}

/** Examines a message and numbers its grams. */
export function featuresOf(row: Row, examine: Examiner, vocabulary: Vocabulary): Features {
  const { neutral, signs } = examine(row.text);
  const { text } = neutral;
  const grams = new Int32Array(text.length * LONGEST_GRAM).fill(-1);
  for (let start = 0; start < text.length; start += 1) {
    for (let length = 1; length <= LONGEST_GRAM && start + length <= text.length; length += 1)
      grams[start * LONGEST_GRAM + length - 1] = vocabulary.id(text.slice(start, start + length));
  }
  return { row, neutral, signs, grams };
}

/** Units of a framed message that belong to the received part: half-open, or none where nothing was received. */
export function receivedUnits({
  row,
  neutral,
}: Features): [first: number, end: number] | undefined {
  if (row.message === undefined || row.message === '') return undefined;
  const from = row.text.indexOf(row.message);
  const to = from + row.message.length;
  const { units, starts, ends } = neutral;
  const inside: number[] = [];
  for (let unit = 0; unit + 1 < units.length; unit += 1) {
    const start = starts[units[unit] as number] as number;
    const end = ends[(units[unit + 1] as number) - 1] as number;
    const overlap = Math.min(end, to) - Math.max(start, from);
    if (overlap * 2 > end - start) inside.push(unit);
  }
  return inside.length === 0 ? undefined : [inside[0] as number, (inside.at(-1) as number) + 1];
}
