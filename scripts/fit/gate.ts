import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createExaminer } from '../../src/engine/index.ts';
import type { Content } from '../../src/integration/content.ts';
import { signbookOf } from '../../src/integration/rulebook.ts';
import { sourcesBehind } from '../imports.ts';
import { originalOf } from './augment.ts';
import { crossvalidate } from './crossvalidate.ts';
import { digestOf } from './digest.ts';
import { featuresOf, Vocabulary } from './features.ts';
import type { Label, Row } from './rows.ts';
import { SETTINGS } from './settings.ts';
import { levelWith } from './thresholds.ts';
import type { FittedFile } from './write.ts';

/** Shares of the rows of a kind, 0 to 1. */
export interface GateFigures {
  readonly honestScam: number;
  readonly dunningScam: number;
  readonly honestFlagged: number;
  readonly scamsFlagged: number;
}

/** `content/weights/gate.json`: the rows by which every change is measured, and what they must give. */
export interface Gate {
  readonly folds: number;
  /** Most that may be accused. */
  readonly most: Omit<GateFigures, 'scamsFlagged'>;
  /** Share of scams that was flagged when the gate was set; a point less is a failure. */
  readonly scamsFlagged: number;
  /** What was measured last, and the digest of all that it was measured of. */
  readonly measured?: { readonly of: string; readonly figures: GateFigures };
  /** Why a row was taken out or changed its label, by id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Labels of the rows, chosen once by the hash of what they belong together with. */
  readonly labels: Readonly<Record<string, Label>>;
}

const FILE = 'content/weights/gate.json';
/** What is measured hangs on this file and all that it imports. */
export const CODE = 'scripts/fit/gate.ts';

export async function readGate(root: string): Promise<Gate> {
  return JSON.parse(await readFile(join(root, FILE), 'utf8'));
}

/** Writes down what was measured, and of what. */
export async function writeMeasured(
  root: string,
  gate: Gate,
  measured: Gate['measured'],
): Promise<void> {
  await writeFile(join(root, FILE), `${JSON.stringify({ ...gate, measured }, null, 1)}\n`);
}

/** The rows of the gate with their copies, and what they are judged by. */
export interface GateInput {
  readonly gate: Gate;
  readonly rows: readonly Row[];
  readonly signbook: ReturnType<typeof signbookOf>;
  readonly thresholds: FittedFile['thresholds'];
}

/** @param fitted The rows that the base is fitted on, with their copies. */
export async function readGateInput(
  root: string,
  content: Content,
  fitted: readonly Row[],
): Promise<GateInput> {
  const gate = await readGate(root);
  const rows = fitted.filter(({ id }) => gate.labels[originalOf(id)] !== undefined);
  const correction = await readFile(join(root, 'content/weights/correction.json'), 'utf8');
  const { thresholds }: FittedFile = JSON.parse(correction);
  return { gate, rows, signbook: signbookOf(content), thresholds };
}

/**
 * A digest of all that the figures depend on: rows, signs, thresholds, and the code that fits and judges with all
 * that it imports.
 *
 * @returns 16 hexadecimal digits.
 */
export async function gateDigest(
  root: string,
  { gate, rows, signbook, thresholds }: GateInput,
): Promise<string> {
  const code = await sourcesBehind(join(root, CODE));
  const texts = [...code].map(([file, text]) => [relative(root, file), text]).sort();
  return digestOf([gate.folds, rows, signbook, thresholds, texts]);
}

/** Judges every row by weights that were fitted without it. Takes half a minute. */
export function measureGate({ gate, rows, signbook, thresholds }: GateInput): GateFigures {
  const examine = createExaminer(signbook);
  const vocabulary = new Vocabulary();
  const features = rows.map((row) => featuresOf(row, examine, vocabulary));
  const held = crossvalidate(features, vocabulary, SETTINGS, gate.folds);
  const plain = held.filter(({ row }) => !row.ambiguous && !row.frame && !row.lang && !row.pair);
  const share = (group: RegExp, level: RegExp): number => {
    const some = plain.filter(({ row }) => group.test(row.group));
    const told = some.filter((one) => level.test(levelWith(one, thresholds)));
    return told.length / some.length;
  };
  return {
    honestScam: share(/^honest$/, /^scam$/),
    dunningScam: share(/^dunning$/, /^scam$/),
    honestFlagged: share(/^honest$/, /^(?:scam|suspicious)$/),
    scamsFlagged: share(/^(?:unpaid|phish|lure)$/, /^(?:scam|suspicious)$/),
  };
}
