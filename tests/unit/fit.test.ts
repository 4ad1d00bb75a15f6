import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRowsWithCopies } from '../../scripts/fit/augment.ts';
import { type Features, featuresOf, Vocabulary } from '../../scripts/fit/features.ts';
import { fittedOn } from '../../scripts/fit/fitted-on.ts';
import {
  CODE,
  type GateFigures,
  gateDigest,
  measureGate,
  readGateInput,
} from '../../scripts/fit/gate.ts';
import { quantised, toFile } from '../../scripts/fit/quantise.ts';
import type { Row } from '../../scripts/fit/rows.ts';
import { SETTINGS } from '../../scripts/fit/settings.ts';
import { fitModel } from '../../scripts/fit/train.ts';
import type { FittedFile } from '../../scripts/fit/write.ts';
import { sourcesBehind } from '../../scripts/imports.ts';
import { createExaminer } from '../../src/engine/index.ts';
import { signbookOf } from '../../src/integration/rulebook.ts';
import { content, root } from '../content.ts';
import { thorough } from '../thorough.ts';

const examine = createExaminer(signbookOf(content));
const vocabulary = new Vocabulary();
const fitted = await readRowsWithCopies(root);
const featured = (some: readonly Row[]): Features[] =>
  some.map((row) => featuresOf(row, examine, vocabulary));

const written = (name: string): FittedFile =>
  JSON.parse(readFileSync(join(root, 'content/weights', `${name}.json`), 'utf8'));

test('the base was fitted on the corpus as it is: a change of it is followed by `npm run fit`', () => {
  expect(written('base').fit.on).toBe(fittedOn(fitted, SETTINGS));
  const [first, ...others] = fitted as [Row, ...Row[]];
  expect(fittedOn([{ ...first, text: `${first.text}。` }, ...others], SETTINGS)).not.toBe(
    fittedOn(fitted, SETTINGS),
  );
});

// Two minutes on two cores: every night, and whenever somebody wants to be sure.
test.runIf(thorough)(
  'anybody who fits the base again gets the weights that are written',
  () => {
    const base = written('base');
    const again = toFile(
      quantised(fitModel(featured(fitted), vocabulary, SETTINGS)),
      vocabulary,
      base.thresholds,
    );
    expect(again.telling).toEqual(base.telling);
    // Machines may round differently: two hundredths.
    const near = (one: number, other: number | undefined, name: string): void =>
      expect(Math.abs(one - (other ?? 0)), name).toBeLessThan(0.02);
    near(again.together, base.together, 'together');
    for (const list of ['bias', 'signs', 'about'] as const) {
      const [one, other]: Readonly<Record<string, number>>[] = [again[list], base[list]];
      for (const name of Object.keys({ ...one, ...other }))
        near(one?.[name] ?? 0, other?.[name], `${list} ${name}`);
    }
    const grams = new Set([...Object.keys(base.grams), ...Object.keys(again.grams)]);
    let changed = 0;
    for (const gram of grams) {
      const [one = [0, 0, 0], other = [0, 0, 0]] = [base.grams[gram], again.grams[gram]];
      const most = Math.max(
        ...one.map((weight, column) => Math.abs(weight - (other[column] ?? 0))),
      );
      // Machines may round differently: one quantum, and rarely.
      expect(most, gram).toBeLessThanOrEqual(1);
      if (most > 0) changed += 1;
    }
    expect(changed).toBeLessThanOrEqual(grams.size / 1000);
  },
  900_000,
);

const input = await readGateInput(root, content, fitted);
const of = await gateDigest(root, input);

describe('the gate: rows chosen once, judged by weights that did not see them', () => {
  const { gate } = input;
  /** What `npm run gate` has written down of everything as it is; every night it is measured again. */
  const known = gate.measured?.of === of ? gate.measured.figures : undefined;

  test('no row was taken out or changed its label without a reason', () => {
    const labels = new Map(fitted.map(({ id, label }) => [id, label]));
    const odd = Object.entries(gate.labels).filter(
      ([id, label]) => labels.get(id) !== label && !gate.reasons[id],
    );
    expect(odd).toEqual([]);
  });

  test('honest people are not accused, and no scam is lost', () => {
    const figures = known && !thorough ? known : measureGate(input);
    console.log(`gate: ${input.rows.length} rows`, figures);
    expect(figures.honestScam).toBeLessThanOrEqual(gate.most.honestScam);
    expect(figures.dunningScam).toBeLessThanOrEqual(gate.most.dunningScam);
    expect(figures.honestFlagged).toBeLessThanOrEqual(gate.most.honestFlagged);
    expect(figures.scamsFlagged).toBeGreaterThanOrEqual(gate.scamsFlagged - 0.01);
    // Machines may round differently.
    for (const [name, share] of Object.entries(known ?? {}))
      expect(figures[name as keyof GateFigures], name).toBeCloseTo(share, 3);
  });

  test('it hangs on the code that fits, and on the code that judges', async () => {
    const files = [...(await sourcesBehind(join(root, CODE))).keys()];
    for (const file of ['scripts/fit/train-frame.ts', 'scripts/fit/settings.ts'])
      expect(files).toContain(join(root, file));
    for (const file of ['engine/examine.ts', 'engine/judge.ts', 'phone/find.ts'])
      expect(files).toContain(join(root, 'src', file));
  });

  test('what was measured holds for nothing else', async () => {
    const [first, ...others] = input.rows as [Row, ...Row[]];
    const { suspicious } = input.thresholds;
    for (const changed of [
      { rows: [{ ...first, text: `${first.text}。` }, ...others] },
      { thresholds: { ...input.thresholds, suspicious: suspicious + 0.01 } },
      { signbook: { ...input.signbook, rules: [] } },
    ])
      expect(await gateDigest(root, { ...input, ...changed } as typeof input)).not.toBe(of);
  });
});
