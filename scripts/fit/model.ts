import type { Weights } from '../../src/engine/weights.ts';
import { type Features, LONGEST } from './features.ts';

/** Weights in full precision, before they are written. */
export interface Model {
  readonly bias: { scam: number; about: number; frame: number };
  readonly signs: Record<string, number>;
  readonly about: Record<string, number>;
  together: number;
  /** Found before anything is fitted; see `telling.ts`. */
  readonly telling: readonly (readonly string[])[];
  /** By gram number: scam, about, frame. */
  readonly grams: readonly [Float64Array, Float64Array, Float64Array];
}

export function emptyModel(size: number, telling: Model['telling'] = []): Model {
  return {
    bias: { scam: 0, about: 0, frame: 0 },
    signs: {},
    about: {},
    together: 0,
    telling,
    grams: [new Float64Array(size), new Float64Array(size), new Float64Array(size)],
  };
}

/** The sum of two models, gram by gram and sign by sign. */
export function added(one: Model, other: Model): Model {
  const sum = (left: Record<string, number>, right: Record<string, number>) => {
    const all = { ...left };
    for (const [id, weight] of Object.entries(right)) all[id] = (all[id] ?? 0) + weight;
    return all;
  };
  return {
    bias: {
      scam: one.bias.scam + other.bias.scam,
      about: one.bias.about + other.bias.about,
      frame: one.bias.frame + other.bias.frame,
    },
    signs: sum(one.signs, other.signs),
    about: sum(one.about, other.about),
    together: one.together + other.together,
    telling: one.telling,
    grams: one.grams.map((list, column) => {
      const added = Float64Array.from(list);
      (other.grams[column] as Float64Array).forEach((weight, gram) => {
        added[gram] = (added[gram] as number) + weight;
      });
      return added;
    }) as unknown as Model['grams'],
  };
}

/** The model as the engine's own functions want it; grams are summed by {@link sumsOf} instead. */
export function asWeights(model: Model): Weights {
  return {
    bias: model.bias,
    signs: model.signs,
    about: model.about,
    together: model.together,
    quantum: 1,
    grams: { letters: [], children: [], weights: [] },
    thresholds: { suspicious: 0, scam: 0, about: 0, frame: 0 },
    telling: model.telling,
  };
}

/** Running sums of the weights of all grams, as `GramTable.sums` gives them. */
export function sumsOf({ grams, neutral }: Features, model: Model) {
  const length = neutral.text.length;
  const sums = model.grams.map((weights) => {
    const list = new Float64Array(length + 1);
    for (let start = 0; start < length; start += 1) {
      let here = 0;
      for (let at = start * LONGEST; at < (start + 1) * LONGEST; at += 1) {
        const gram = grams[at] as number;
        if (gram >= 0) here += weights[gram] ?? 0;
      }
      list[start + 1] = (list[start] as number) + here;
    }
    return list;
  }) as [Float64Array, Float64Array, Float64Array];
  return { scam: sums[0], about: sums[1], frame: sums[2] };
}
