import { fileURLToPath } from 'node:url';
import { formatTable } from '../table.ts';

/** One thing that `npm run bench` measures; see `scripts/bench.ts`. */
export interface Part {
  /** Its name on the command line and its key in the JSON. */
  readonly name: string;
  measure(): Promise<Figures>;
}

export interface Figures {
  /** What `--json` prints. */
  readonly json: unknown;
  /** The same for people. */
  readonly tables: readonly Table[];
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly (string | number)[])[];
  /** Columns at the left that hold names; 1 unless told. */
  readonly named?: number;
}

export function format({ title, head, body, named = 1 }: Table): string {
  return `${title}\n\n${formatTable(head, body, named).replace(/^/gm, '  ')}\n`;
}

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Time that some work takes.
 *
 * @returns Median of the runs in milliseconds.
 */
export function median(runs: number, work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] as number;
}

/** Three digits at most, for columns of milliseconds and ratios. */
export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
