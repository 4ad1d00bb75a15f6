import type { WeightsFile } from '../../src/engine/index.ts';
import { digestOf } from './digest.ts';
import type { LanguageLine, TableLine } from './table.ts';

/** What stands at the head of a file of weights: on what it was fitted, and how well that does. */
export interface FitHead {
  readonly day: string;
  /** Messages of the corpus by label. */
  readonly messages: Readonly<Record<string, number>>;
  /** Messages quoted from life by label; they are not in the repository. */
  readonly quoted: Readonly<Record<string, number>>;
  readonly folds: number;
  readonly table: readonly TableLine[];
  readonly languages: readonly LanguageLine[];
  /** Of what the base was fitted on; see `fitted-on.ts`. */
  readonly on: string;
  /** Of everything but the head, so that no weight is changed by hand unseen; {@link formatWeights} writes it. */
  readonly digest?: string;
}

export interface FittedFile extends WeightsFile {
  readonly fit: FitHead;
}

/** Writes a file of weights so that a change shows as changed lines: one gram a line. */
export function formatWeights({ fit, grams, ...rest }: FittedFile): string {
  const told = { fit: { ...fit, digest: digestOf({ ...rest, grams }) }, ...rest, grams: {} };
  const head = JSON.stringify(told, null, 1)
    .replace(/\{\s+"set"[^}]*\}/g, (line) => line.replace(/\s+/g, ' '))
    .replace(/\[\s+("[a-z-]+")(?:,\s+("[a-z-]+"))?\s+\]/g, (_, one, other) =>
      other ? `[${one}, ${other}]` : `[${one}]`,
    );
  const lines = Object.entries(grams).map(
    ([gram, weights]) => `  ${JSON.stringify(gram)}: [${weights.join(', ')}]`,
  );
  return `${head.replace(/"grams": \{\}\n\}$/, `"grams": {\n${lines.join(',\n')}\n }\n}`)}\n`;
}
