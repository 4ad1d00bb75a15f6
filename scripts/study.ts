/**
 * Tells what the parts of the checker bring, and what more messages would.
 *
 *   npm run study -- [FILE.jsonl …]
 *
 * Fits the base on the corpus alone and measures it on messages it never saw: the held-out set, and
 * labelled files that are given. Once with signs alone, with the wording alone and with both; then with
 * a quarter, half and three quarters of the parts of the corpus. Prints the area under the curve (scams
 * against honest messages, dunning included) and the share of scams flagged where 5 % of the honest are.
 * Takes a minute a line.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createExaminer } from '../src/engine/index.ts';
import { loadContent } from '../src/integration/load.ts';
import { signbookOf } from '../src/integration/rulebook.ts';
import { areaUnderCurve, shareFlaggedAt } from './evaluate/statistics.ts';
import { augmented } from './fit/augment.ts';
import { fitBoth, holdOut } from './fit/crossvalidate.ts';
import { type Features, featuresOf, Vocabulary } from './fit/features.ts';
import { hashOf } from './fit/random.ts';
import { readCorpusRows, readRows, readUnseenRows } from './fit/rows.ts';
import { SETTINGS } from './fit/settings.ts';
import { formatTable } from './table.ts';

/** Share of honest messages that may be flagged where the share of scams is told. */
const HONEST_FLAGGED = 0.05;

const { positionals: files } = parseArgs({ allowPositionals: true });
const root = fileURLToPath(new URL('..', import.meta.url));
const examine = createExaminer(signbookOf(await loadContent(root)));
const vocabulary = new Vocabulary();
const rows = await readCorpusRows(root);
const all = [...rows, ...(await augmented(rows, root))].map((row) =>
  featuresOf(row, examine, vocabulary),
);
// Plain Japanese alone: of other languages there are too few to study them by parts.
const sets = new Map([
  ['held-out', (await readUnseenRows(root)).filter(({ lang }) => lang === undefined)],
]);
if (files.length > 0)
  sets.set('given', (await Promise.all(files.map((file) => readRows(file, true)))).flat());
const unseen = [...sets].map(([name, messages]) => ({
  name,
  features: messages
    .filter(({ label, group, ambiguous }) => label !== 'warning' && group !== 'bare' && !ambiguous)
    .map((row) => featuresOf(row, examine, vocabulary)),
}));

const withoutSigns = (features: Features): Features => ({ ...features, signs: [] });
const withoutWording = (features: Features): Features => ({
  ...features,
  grams: new Int32Array(features.grams.length).fill(-1),
});
const asIs = (features: Features): Features => features;
const parts = [...new Set(rows.map(({ part }) => part))].sort(
  (one, other) => hashOf(one) - hashOf(other),
);

const lines: (string | number)[][] = [];
for (const [name, seen] of [
  ['signs alone', withoutWording],
  ['wording alone', withoutSigns],
  ['both', asIs],
] as const)
  measure(name, all.map(seen), seen);
for (const share of [0.25, 0.5, 0.75]) {
  const some = new Set(parts.slice(0, Math.round(parts.length * share)));
  measure(
    `both, ${some.size} of ${parts.length} parts`,
    all.filter(({ row }) => some.has(row.part)),
    asIs,
  );
}
console.log(
  formatTable(
    ['fitted with', 'messages', 'measured on', 'scams', 'honest', 'area', 'flagged'],
    lines,
  ),
);

function measure(name: string, fitted: Features[], seen: (features: Features) => Features): void {
  console.error(name);
  const { base } = fitBoth(fitted, [], vocabulary, SETTINGS);
  for (const set of unseen) {
    const odds = set.features.map((features) => holdOut(seen(features), base));
    const of = (label: string): number[] =>
      odds.filter(({ row }) => row.label === label).map(({ scam }) => scam);
    const [scams, honest] = [of('scam'), of('legit')];
    lines.push([
      name,
      fitted.length,
      set.name,
      scams.length,
      honest.length,
      areaUnderCurve(scams, honest).toFixed(3),
      `${(100 * shareFlaggedAt(scams, honest, HONEST_FLAGGED)).toFixed(1)} %`,
    ]);
  }
}
