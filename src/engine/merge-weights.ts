import { type GramWeights, MOST_QUANTA, packGrams } from './gram-table.ts';
import type { Weights } from './weights.ts';

/** Weights in the form of the files in `content/weights/`: grams by name, one line each. */
export interface WeightsFile extends Omit<Weights, 'grams'> {
  readonly grams: Readonly<Record<string, GramWeights>>;
}

/** What was fitted on messages that are not in the repository; added to the base. */
export type CorrectionFile = WeightsFile;

/**
 * Adds a correction to the base and packs the grams.
 *
 * Thresholds and telling signs are taken from the correction, because they were chosen on more messages.
 *
 * @throws {Error} Where the two count in different quanta.
 */
export function mergeWeights(base: WeightsFile, correction?: CorrectionFile): Weights {
  if (correction && correction.quantum !== base.quantum)
    throw new Error('the base and the correction have different quanta');
  const last = correction ?? base;
  const grams = new Map<string, GramWeights>();
  for (const [gram, weights] of Object.entries(base.grams)) grams.set(gram, weights);
  for (const [gram, weights] of Object.entries(correction?.grams ?? {})) {
    const known = grams.get(gram) ?? [0, 0, 0];
    grams.set(
      gram,
      [0, 1, 2].map((column) =>
        clip((known[column] as number) + (weights[column] as number)),
      ) as unknown as GramWeights,
    );
  }
  for (const [gram, weights] of grams)
    if (weights.every((weight) => weight === 0)) grams.delete(gram);
  const zero = { scam: 0, about: 0, frame: 0 };
  const add = correction?.bias ?? zero;
  return {
    bias: {
      scam: base.bias.scam + add.scam,
      about: base.bias.about + add.about,
      frame: base.bias.frame + add.frame,
    },
    signs: addedTo(base.signs, correction?.signs),
    about: addedTo(base.about, correction?.about),
    together: base.together + (correction?.together ?? 0),
    quantum: base.quantum,
    grams: packGrams(grams),
    thresholds: last.thresholds,
    telling: last.telling,
  };
}

const clip = (quanta: number): number => Math.max(-MOST_QUANTA, Math.min(MOST_QUANTA, quanta));

/** Sums to two decimals, which is how the files write them; zeros are left out. */
function addedTo(
  base: Readonly<Record<string, number>>,
  more: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const ids = [...new Set([...Object.keys(base), ...Object.keys(more)])].sort();
  return Object.fromEntries(
    ids
      .map((id) => [id, Math.round(((base[id] ?? 0) + (more[id] ?? 0)) * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0),
  );
}
