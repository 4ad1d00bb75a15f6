import { forEachPassage } from '../../src/engine/passages.ts';
import { DAMPING, SignSums } from '../../src/engine/score.ts';
import type { Features } from './features.ts';
import { asWeights, type Model, sumsOf } from './model.ts';

/** The passages that look most like a scam, at most `most`, none of them nearly the same. */
export function tellingPassages(
  features: Features,
  model: Model,
  most: number,
): [number, number][] {
  const { neutral, signs } = features;
  const { units } = neutral;
  const sums = sumsOf(features, model);
  const weights = asWeights(model);
  const found: { passage: [number, number]; odds: number }[] = [];
  const reader = new SignSums(signs, weights);
  const visit = (first: number, end: number, penalty: number): void => {
    const [from, to] = [units[first] as number, units[end] as number];
    const wording =
      ((sums.scam[to] as number) - (sums.scam[from] as number)) / Math.sqrt(to - from + DAMPING);
    found.push({ passage: [first, end], odds: wording + reader.upTo(end) - penalty });
  };
  const whole = { first: 0, end: units.length - 1 };
  forEachPassage(neutral, whole, (first) => reader.begin(first), visit);
  const all = new SignSums(signs, weights);
  all.begin(0);
  const odds =
    (sums.scam[neutral.text.length] as number) / Math.sqrt(neutral.text.length + DAMPING);
  found.push({ passage: [whole.first, whole.end], odds: odds + all.upTo(whole.end) });
  found.sort((one, other) => other.odds - one.odds);
  const kept: [number, number][] = [];
  for (const { passage } of found) {
    if (kept.length >= most) break;
    if (kept.every((other) => overlap(units, passage, other) < 0.6)) kept.push(passage);
  }
  return kept;
}

/** Share of the letters of two passages that both hold. */
function overlap(units: readonly number[], one: [number, number], other: [number, number]): number {
  const at = (unit: number): number => units[unit] as number;
  const both = Math.min(at(one[1]), at(other[1])) - Math.max(at(one[0]), at(other[0]));
  const either = Math.max(at(one[1]), at(other[1])) - Math.min(at(one[0]), at(other[0]));
  return Math.max(0, both) / either;
}
