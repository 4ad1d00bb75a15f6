import type { Judgement } from '../../src/engine/judge.ts';
import { judge } from '../../src/engine/judge.ts';
import type { Weights } from '../../src/engine/weights.ts';
import { isCopy, originalOf } from './augment.ts';
import type { Features, Vocabulary } from './features.ts';
import { added, asWeights, type Model, sumsOf } from './model.ts';
import { quantised } from './quantise.ts';
import { hashOf } from './random.ts';
import type { Row } from './rows.ts';
import type { Settings } from './settings.ts';
import { fitModel } from './train.ts';

/** What one message got from weights that were fitted without it. */
export interface Held {
  readonly row: Row;
  readonly scam: number;
  readonly about: number;
  /** The level that any odds of a scam would give, were they high enough for `scam`. */
  readonly most: Judgement['level'];
  /** Whether a decisive sign makes it a scam as soon as it is flagged. */
  readonly decisive: boolean;
  readonly framed: boolean;
}

/** Settings of the correction: it has fewer messages of its own, and the base to lean on. */
export function correctionSettings(settings: Settings): Settings {
  return { ...settings, keep: 3_000, rounds: 2 };
}

/** A base fitted on the corpus and, where there are messages quoted from life, a correction. */
export function fitBoth(
  own: readonly Features[],
  quoted: readonly Features[],
  vocabulary: Vocabulary,
  settings: Settings,
): { readonly base: Model; readonly correction: Model | undefined; readonly sum: Model } {
  const base = quantised(fitModel(own, vocabulary, settings));
  if (quoted.length === 0) return { base, correction: undefined, sum: base };
  const correction = quantised(
    fitModel([...own, ...quoted], vocabulary, correctionSettings(settings), base),
  );
  return { base, correction, sum: { ...added(base, correction), telling: correction.telling } };
}

/**
 * The fold of every row. What one person wrote in one go stays together, for their ways would otherwise
 * be known from the other rows; so does what is nearly the same.
 */
export function foldsOf(rows: readonly Row[], folds: number): Map<string, number> {
  const parts = [...new Set(rows.filter(({ quoted }) => !quoted).map(({ part }) => part))].sort();
  return new Map(
    rows.map(({ id, quoted, part }) => [
      id,
      quoted ? hashOf(originalOf(id)) % folds : parts.indexOf(part) % folds,
    ]),
  );
}

/** Judges every message by weights fitted on the other folds. */
export function crossvalidate(
  all: readonly Features[],
  vocabulary: Vocabulary,
  settings: Settings,
  folds: number,
  tell: (fold: number) => void = () => undefined,
): Held[] {
  const foldOf = foldsOf(
    all.map(({ row }) => row),
    folds,
  );
  const held: Held[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    tell(fold);
    const others = all.filter(({ row }) => foldOf.get(row.id) !== fold);
    const { sum } = fitBoth(
      others.filter(({ row }) => !row.quoted),
      others.filter(({ row }) => row.quoted),
      vocabulary,
      settings,
    );
    for (const features of all)
      if (foldOf.get(features.row.id) === fold && !isCopy(features.row))
        held.push(holdOut(features, sum));
  }
  return held;
}

/** Thresholds that every message passes, so that the odds alone are left to decide. */
const OPEN: Weights['thresholds'] = {
  suspicious: Number.NEGATIVE_INFINITY,
  scam: Number.NEGATIVE_INFINITY,
  about: Number.POSITIVE_INFINITY,
  frame: 0,
};

/** From these log-odds on, words around a message are taken for the reader's own. */
export const FRAME_THRESHOLD = 1.2;

export function holdOut(features: Features, model: Model): Held {
  const weights: Weights = {
    ...asWeights(model),
    thresholds: { ...OPEN, frame: FRAME_THRESHOLD },
  };
  const { neutral, signs, row } = features;
  const sums = sumsOf(features, model);
  const { level, score, about, framed } = judge(neutral, signs, sums, weights);
  const never = {
    ...weights,
    thresholds: { ...weights.thresholds, scam: Number.POSITIVE_INFINITY },
  };
  const decisive = judge(neutral, signs, sums, never).level === 'scam';
  return { row, scam: score.scam, about, most: level, decisive, framed };
}
