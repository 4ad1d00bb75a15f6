import { type GramWeights, MOST_QUANTA } from '../../src/engine/gram-table.ts';
import type { WeightsFile } from '../../src/engine/index.ts';
import type { Vocabulary } from './features.ts';
import type { Model } from './model.ts';

/** One step of a gram's weight, in log-odds before they are divided by the length of the passage. */
export const QUANTUM = 0.5;

const quanta = (weight: number): number =>
  Math.max(-MOST_QUANTA, Math.min(MOST_QUANTA, Math.round(weight / QUANTUM))) + 0;

const hundredths = (weight: number): number => Math.round(weight * 100) / 100 + 0;

/** Rounds a model to what the engine will hold. */
export function quantised(model: Model): Model {
  return {
    ...model,
    bias: {
      scam: hundredths(model.bias.scam),
      about: hundredths(model.bias.about),
      frame: hundredths(model.bias.frame),
    },
    signs: rounded(model.signs),
    about: rounded(model.about),
    together: hundredths(model.together),
    grams: model.grams.map((list) =>
      list.map((weight) => quanta(weight) * QUANTUM),
    ) as unknown as Model['grams'],
  };
}

/** The model as it is written to `content/weights/`; grams in order, those without weight left out. */
export function toFile(
  model: Model,
  vocabulary: Vocabulary,
  thresholds: WeightsFile['thresholds'],
): WeightsFile {
  const grams: [string, GramWeights][] = [];
  for (const [id, gram] of vocabulary.grams.entries()) {
    const weights = model.grams.map((list) => quanta(list[id] ?? 0)) as unknown as GramWeights;
    if (weights.some((weight) => weight !== 0)) grams.push([gram, weights]);
  }
  grams.sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    bias: quantised(model).bias,
    signs: rounded(model.signs),
    about: rounded(model.about),
    together: hundredths(model.together),
    quantum: QUANTUM,
    thresholds,
    telling: model.telling,
    grams: Object.fromEntries(grams),
  };
}

function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights)
      .map(([id, weight]) => [id, hundredths(weight)] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
