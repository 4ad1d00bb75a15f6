import { UNIT_DAMPING } from '../../src/engine/frame.ts';
import { type Features, LONGEST, receivedUnits } from './features.ts';
import { hashOf, inOrderOf } from './random.ts';

/** Units of a plain message that are looked at; long mails would outweigh everything else. */
const UNITS_OF_A_MESSAGE = 5;

/** How many grams tell the reader's words from the message. */
const KEEP = 3_000;

const PASSES = 10;

interface Unit {
  readonly key: number;
  readonly grams: Int32Array;
  readonly norm: number;
  readonly own: 0 | 1;
  readonly weight: number;
}

/**
 * Fits what tells the reader's own words from what was received, sentence by sentence: a logistic
 * regression over the grams of units. The reader's words come from framed rows; everything in a row
 * without a frame was received. Texts about scams are neither and stay out.
 */
export function fitFrame(
  all: readonly Features[],
  size: number,
  { leastMessages }: { readonly leastMessages: number },
): { bias: number; grams: Float64Array } {
  const units = all.flatMap(unitsOf);
  const counts = new Int32Array(size);
  for (const { grams } of units)
    for (const gram of new Set(grams)) counts[gram] = (counts[gram] as number) + 1;
  const use = Uint8Array.from(counts, (count) => (count >= leastMessages ? 1 : 0));
  const first = train(withOnly(units, use), size);
  const worth = [...first.grams.keys()]
    .filter((gram) => use[gram] === 1)
    .sort(
      (one, other) =>
        Math.abs(first.grams[other] as number) * Math.sqrt(counts[other] as number) -
        Math.abs(first.grams[one] as number) * Math.sqrt(counts[one] as number),
    );
  for (const gram of worth.slice(KEEP)) use[gram] = 0;
  return train(withOnly(units, use), size);
}

const withOnly = (units: readonly Unit[], use: Uint8Array): Unit[] =>
  units.map((unit) => ({ ...unit, grams: unit.grams.filter((gram) => use[gram] === 1) }));

function unitsOf(features: Features): Unit[] {
  const { row, neutral, grams } = features;
  const framed = row.message !== undefined && row.message !== '';
  if (row.label === 'warning' || (row.frame !== undefined && !framed)) return [];
  const received = receivedUnits(features);
  const count = neutral.units.length - 1;
  const every = framed ? 1 : Math.max(1, Math.ceil(count / UNITS_OF_A_MESSAGE));
  const units: Unit[] = [];
  for (let unit = 0; unit < count; unit += every) {
    const [from, to] = [neutral.units[unit] as number, neutral.units[unit + 1] as number];
    const own =
      received !== undefined && (unit < received[0] || unit >= received[1])
        ? (1 as const)
        : (0 as const);
    units.push({
      key: hashOf(`${row.id} ${unit}`),
      grams: grams.subarray(from * LONGEST, to * LONGEST).filter((gram) => gram >= 0),
      norm: 1 / Math.sqrt(to - from + UNIT_DAMPING),
      own,
      weight: framed ? 2 : 0.5,
    });
  }
  return units;
}

function train(units: readonly Unit[], size: number): { bias: number; grams: Float64Array } {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-8);
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { grams, norm, own, weight } of inOrderOf(units, pass)) {
      let sum = bias;
      for (const gram of grams) sum += (weights[gram] as number) * norm;
      const slope = weight * (1 / (1 + Math.exp(-sum)) - own);
      bias -= 0.02 * slope;
      if (Math.abs(slope) < 1e-3) continue;
      for (const gram of grams) {
        const here = slope * norm + 1e-4 * (weights[gram] as number);
        seen[gram] = (seen[gram] as number) + here * here;
        weights[gram] = (weights[gram] as number) - (0.4 * here) / Math.sqrt(seen[gram] as number);
      }
    }
  }
  return { bias, grams: weights };
}
