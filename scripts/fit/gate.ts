import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Label } from './rows.ts';

/** `content/weights/gate.json`: the rows by which every change is measured, and what they must give. */
export interface Gate {
  readonly folds: number;
  /** Most that may be accused. */
  readonly most: {
    readonly honestScam: number;
    readonly dunningScam: number;
    readonly honestFlagged: number;
  };
  /** Share of scams that was flagged when the gate was set; a point less is a failure. */
  readonly scamsFlagged: number;
  /** Why a row was taken out or changed its label, by id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Labels of the rows, chosen once by the hash of what they belong together with. */
  readonly labels: Readonly<Record<string, Label>>;
}

export async function readGate(root: string): Promise<Gate> {
  return JSON.parse(await readFile(join(root, 'content/weights/gate.json'), 'utf8'));
}
