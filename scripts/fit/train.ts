import { DAMPING, signsWithin, strengthOf } from '../../src/engine/score.ts';
import { type Features, LONGEST, type Vocabulary } from './features.ts';
import { added, emptyModel, type Model } from './model.ts';
import { hashOf, inOrderOf } from './random.ts';
import { type Settings, weightOf } from './settings.ts';
import { findTelling } from './telling.ts';
import { tellingPassages } from './telling-passages.ts';
import { fitFrame } from './train-frame.ts';

const CLASS = { legit: 0, scam: 1, warning: 2 } as const;

interface Instance {
  /** Decides when it is seen in each pass, whatever else is fitted. */
  readonly key: number;
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly signs: readonly string[];
  /** How strongly telling signs speak together. */
  readonly telling: number;
  readonly label: 0 | 1 | 2;
  readonly weight: number;
}

/**
 * Fits weights to labelled messages.
 *
 * A linear model of three answers (honest, scam, about a scam) by stochastic gradients with steps that
 * shrink for what is seen often (AdaGrad), one thread, in an order that each message's own id decides,
 * so that a message more or less moves the weights of the others little. After the first round each
 * message is seen as the engine will see it: a scam through its most telling passage, an honest message
 * through those of its passages that look most like one (mining of hard negatives).
 *
 * @param base Weights that are held fixed; what is fitted is then added to them, and only grams of
 *   messages quoted from life are touched.
 */
export function fitModel(
  all: readonly Features[],
  vocabulary: Vocabulary,
  settings: Settings,
  base?: Model,
): Model {
  const size = vocabulary.size;
  const { use, scale, messages } = countGrams(
    all,
    size,
    settings.leastMessages,
    base !== undefined,
  );
  const model = emptyModel(size, findTelling(all));
  const tally = new Tally(use);
  const learner = new Learner(model, scale, settings, base);
  const whole = all.map((features) =>
    instanceOf(features, wholeOf(features), 1, tally, scale, settings, model.telling),
  );
  learner.train(whole);
  const mined = new Map<string, Map<string, [number, number]>>();
  let instances = whole;
  for (let round = 1; round < settings.rounds; round += 1) {
    const current = base ? added(base, model) : model;
    instances = all.flatMap((features) => throughPassages(features, current));
    learner.train(instances);
  }
  if (use.reduce((sum, one) => sum + one, 0) > settings.keep) {
    keepTelling(model, use, messages, settings.keep);
    learner.train(instances.map((instance) => withOnly(instance, use)));
  }
  if (!base) {
    const frame = fitFrame(all, size, settings);
    model.bias.frame = frame.bias;
    model.grams[2].set(frame.grams);
  }
  return model;

  function throughPassages(features: Features, current: Model): Instance[] {
    const { row } = features;
    const ends = wholeOf(features);
    const seen = (range: [number, number], share: number): Instance =>
      instanceOf(features, range, share, tally, scale, settings, model.telling);
    if (row.label === 'warning' || ends[1] <= 1) return [seen(ends, 1)];
    if (row.label === 'scam') {
      const [best] = tellingPassages(features, current, 1);
      if (!best || isSame(best, ends)) return [seen(ends, 1)];
      return [seen(best, 0.7), seen(ends, 0.3)];
    }
    const kept = mined.get(row.id) ?? new Map<string, [number, number]>();
    mined.set(row.id, kept);
    for (const passage of tellingPassages(features, current, settings.passages))
      if (!isSame(passage, ends)) kept.set(passage.join(), passage);
    return [
      seen(ends, kept.size === 0 ? 1 : 0.4),
      ...[...kept.values()].map((passage) => seen(passage, settings.passageWeight / kept.size)),
    ];
  }
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one[0] === other[0] && one[1] === other[1];

const wholeOf = ({ neutral }: Features): [number, number] => [
  0,
  Math.max(neutral.units.length - 1, 0),
];

/** How many messages hold each gram, which grams count, and how strongly one occurrence of them speaks. */
function countGrams(all: readonly Features[], size: number, least: number, quotedOnly: boolean) {
  const messages = new Int32Array(size);
  const quoted = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const [index, { grams, row }] of all.entries()) {
    for (const gram of grams) {
      if (gram < 0 || last[gram] === index) continue;
      last[gram] = index;
      messages[gram] = (messages[gram] as number) + 1;
      if (row.quoted) quoted[gram] = (quoted[gram] as number) + 1;
    }
  }
  const use = Uint8Array.from(quotedOnly ? quoted : messages, (count) => (count >= least ? 1 : 0));
  // Rare grams move in larger steps (inverse document frequency), about 1 for the usual ones.
  const scale = Float64Array.from(messages, (count) =>
    count > 0 ? (Math.log(all.length / count) + 1) / 6 : 0,
  );
  return { use, scale, messages };
}

/** Counts the grams of one passage after the other. */
class Tally {
  /** By gram; all 0 between two passages. */
  private readonly counts: Int32Array;
  private readonly use: Uint8Array;

  /** @param use Which grams count. */
  constructor(use: Uint8Array) {
    this.counts = new Int32Array(use.length);
    this.use = use;
  }

  /** @returns The grams of a passage in the order in which they come, and how often each does. */
  of(grams: Int32Array): { readonly ids: Int32Array; readonly counts: Int32Array } {
    const ids = new Int32Array(grams.length);
    let found = 0;
    for (const gram of grams) {
      if (gram < 0 || this.use[gram] !== 1) continue;
      const before = this.counts[gram] as number;
      if (before === 0) {
        ids[found] = gram;
        found += 1;
      }
      this.counts[gram] = before + 1;
    }
    const counts = new Int32Array(found);
    for (let index = 0; index < found; index += 1) {
      const gram = ids[index] as number;
      counts[index] = this.counts[gram] as number;
      this.counts[gram] = 0;
    }
    return { ids: ids.slice(0, found), counts };
  }
}

function instanceOf(
  { row, neutral, grams, signs }: Features,
  [first, end]: [number, number],
  share: number,
  tally: Tally,
  scale: Float64Array,
  settings: Settings,
  telling: Model['telling'],
): Instance {
  const from = neutral.units[first] ?? 0;
  const to = neutral.units[end] ?? 0;
  const { ids, counts } = tally.of(grams.subarray(from * LONGEST, to * LONGEST));
  const norm = 1 / Math.sqrt(to - from + DAMPING);
  const here = signsWithin(signs, { first, end }).map(({ id }) => id);
  const present = new Set(here);
  return {
    key: hashOf(`${row.id} ${first} ${end}`),
    ids,
    values: Float64Array.from(
      ids,
      (gram, index) => (counts[index] as number) * (scale[gram] as number) * norm,
    ),
    signs: here,
    telling: strengthOf(telling.filter((all) => all.every((id) => present.has(id))).length),
    label: CLASS[row.label],
    weight: weightOf(row, settings) * share,
  };
}

function withOnly(instance: Instance, use: Uint8Array): Instance {
  const kept: number[] = [];
  for (const [index, gram] of instance.ids.entries()) if (use[gram] === 1) kept.push(index);
  return {
    ...instance,
    ids: Int32Array.from(kept, (index) => instance.ids[index] as number),
    values: Float64Array.from(kept, (index) => instance.values[index] as number),
  };
}

/** Drops all grams but those that move most messages furthest. */
function keepTelling(model: Model, use: Uint8Array, messages: Int32Array, keep: number): void {
  const [scam, about] = model.grams;
  const worth = Array.from(use, (_, gram) => ({
    gram,
    worth:
      Math.max(Math.abs(scam[gram] as number), 0.7 * Math.abs(about[gram] as number)) *
      Math.sqrt(messages[gram] as number),
  })).filter(({ gram }) => use[gram] === 1);
  worth.sort((one, other) => other.worth - one.worth || one.gram - other.gram);
  for (const { gram } of worth.slice(keep)) use[gram] = 0;
}

/** Signs of a scam weigh 0 or more, what reassures 0 or less, what tells of a scam neither. */
function bounded(id: string, weight: number): number {
  if (id.startsWith('context-')) return 0;
  return id.startsWith('reassurance-') ? Math.min(0, weight) : Math.max(0, weight);
}

class Learner {
  private readonly model: Model;
  private readonly scale: Float64Array;
  private readonly settings: Settings;
  private readonly base: Model | undefined;

  constructor(model: Model, scale: Float64Array, settings: Settings, base: Model | undefined) {
    this.model = model;
    this.scale = scale;
    this.settings = settings;
    this.base = base;
  }

  /** Begins anew and leaves the weights of grams multiplied by their scale, as the engine wants them. */
  // biome-ignore lint/complexity/noExcessiveLinesPerFunction: one step of descent reads and writes all of this state, for every message of every pass
  train(instances: readonly Instance[]): void {
    const { model, base } = this;
    const { passes, shrinkGrams, shrinkSigns } = this.settings;
    const [scam, about] = model.grams;
    const size = scam.length;
    for (const list of [scam, about]) list.fill(0);
    const seenScam = new Float64Array(size).fill(1e-8);
    const seenAbout = new Float64Array(size).fill(1e-8);
    const signs = new Map<
      string,
      [scam: number, about: number, seenScam: number, seenAbout: number]
    >();
    const bias = [0, 0];
    const together = [0, 1e-8];
    // What the fixed weights say of each instance never changes.
    const given = new Map<Instance, readonly [number, number]>();
    if (base) for (const instance of instances) given.set(instance, this.given(base, instance));

    for (let pass = 0; pass < passes; pass += 1) {
      const step = 0.5 * (1 - (0.8 * pass) / passes);
      for (const instance of inOrderOf(instances, pass)) {
        const { ids, values, label, weight } = instance;
        const offset = given.get(instance);
        let one = (bias[0] as number) + (offset?.[0] ?? 0);
        let other = (bias[1] as number) + (offset?.[1] ?? 0);
        one += (together[0] as number) * instance.telling;
        for (let index = 0; index < ids.length; index += 1) {
          const gram = ids[index] as number;
          one += (scam[gram] as number) * (values[index] as number);
          other += (about[gram] as number) * (values[index] as number);
        }
        for (const id of instance.signs) {
          const sign = signs.get(id);
          one += sign?.[0] ?? 0;
          other += sign?.[1] ?? 0;
        }
        const most = Math.max(0, one, other);
        const [e0, e1, e2] = [Math.exp(-most), Math.exp(one - most), Math.exp(other - most)];
        const sum = e0 + e1 + e2;
        const slope1 = weight * (e1 / sum - (label === 1 ? 1 : 0));
        const slope2 = weight * (e2 / sum - (label === 2 ? 1 : 0));
        bias[0] = (bias[0] as number) - 0.02 * slope1;
        bias[1] = (bias[1] as number) - 0.02 * slope2;
        if (Math.abs(slope1) + Math.abs(slope2) < 2e-3) continue;
        for (let index = 0; index < ids.length; index += 1) {
          const gram = ids[index] as number;
          const value = values[index] as number;
          descend(
            scam,
            seenScam,
            gram,
            slope1 * value + shrinkGrams * (scam[gram] as number),
            step,
          );
          descend(
            about,
            seenAbout,
            gram,
            slope2 * value + shrinkGrams * (about[gram] as number),
            step,
          );
        }
        if (instance.telling > 0) {
          const slope = slope1 * instance.telling + shrinkSigns * (together[0] as number);
          together[1] = (together[1] as number) + slope * slope;
          const next = (together[0] as number) - (0.15 * slope) / Math.sqrt(together[1]);
          together[0] = Math.max(-(base?.together ?? 0), next);
        }
        for (const id of instance.signs) {
          const sign = signs.get(id) ?? [0, 0, 1e-8, 1e-8];
          signs.set(id, sign);
          const one = slope1 + shrinkSigns * sign[0];
          const other = slope2 + shrinkSigns * sign[1];
          sign[2] += one * one;
          sign[3] += other * other;
          const fixed = base?.signs[id] ?? 0;
          sign[0] = bounded(id, fixed + sign[0] - (0.15 * one) / Math.sqrt(sign[2])) - fixed;
          sign[1] -= (0.15 * other) / Math.sqrt(sign[3]);
        }
      }
    }
    for (const list of [scam, about])
      for (let gram = 0; gram < size; gram += 1)
        list[gram] = (list[gram] as number) * (this.scale[gram] as number);
    model.bias.scam = bias[0] as number;
    model.bias.about = bias[1] as number;
    model.together = together[0] as number;
    for (const [id, [one, other]] of signs) {
      model.signs[id] = one;
      model.about[id] = other;
    }
  }

  private given(base: Model, { ids, values, signs, telling }: Instance): readonly [number, number] {
    let one = base.bias.scam + base.together * telling;
    let other = base.bias.about;
    for (let index = 0; index < ids.length; index += 1) {
      const gram = ids[index] as number;
      const value = (values[index] as number) / (this.scale[gram] as number);
      one += (base.grams[0][gram] as number) * value;
      other += (base.grams[1][gram] as number) * value;
    }
    for (const id of signs) {
      one += base.signs[id] ?? 0;
      other += base.about[id] ?? 0;
    }
    return [one, other];
  }
}

function descend(
  list: Float64Array,
  seen: Float64Array,
  at: number,
  slope: number,
  step: number,
): void {
  const sum = (seen[at] as number) + slope * slope;
  seen[at] = sum;
  list[at] = (list[at] as number) - (step * slope) / Math.sqrt(sum);
}
