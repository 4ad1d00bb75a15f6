/**
 * Fits the weights of the checker.
 *
 *   npm run fit -- [FILE.jsonl …] [--quick] [--dry] [--json FILE] [--held FILE]
 *
 * Without files the base is fitted again on `content/corpus/`, and a correction that is there stays as it
 * is. With labelled files (`{id, label, family, text}` a line) the correction is fitted on them too, the
 * base held fixed; of them only statistics enter the repository. Prints the cross-validated table and
 * every level that changes; writes nothing with `--dry`, or where a floor of `content/weights/floors.yaml`
 * is broken or an example of the articles gets another level: then says which, and how far off it is.
 * `--quick` leaves the cross-validation out and keeps thresholds and table as they are (a minute instead
 * of six; the full fit comes before a release).
 * `--json` keeps what every message got out of fold; `--held` takes thresholds and table from what it has
 * kept, where only a few messages were added since, to mend a floor for one.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createEngine,
  createExaminer,
  mergeWeights,
  type WeightsFile,
} from '../src/engine/index.ts';
import { loadContent } from '../src/integration/load.ts';
import { signbookOf } from '../src/integration/rulebook.ts';
import { augmented } from './fit/augment.ts';
import { crossvalidate, fitBoth, type Held, holdOut } from './fit/crossvalidate.ts';
import { featuresOf, Vocabulary } from './fit/features.ts';
import { fittedOn } from './fit/fitted-on.ts';
import { brokenFloors, floorsOfSpecimens, readFloors } from './fit/floors.ts';
import { toFile } from './fit/quantise.ts';
import { type Row, readCorpusRows, readRows, readUnseenRows } from './fit/rows.ts';
import { SETTINGS } from './fit/settings.ts';
import { type LanguageLine, languagesOf, type TableLine, tableOf } from './fit/table.ts';
import { chooseThresholds } from './fit/thresholds.ts';
import { type FittedFile, formatWeights } from './fit/write.ts';
import { formatTable } from './table.ts';

/** As many as there are parts in twos: a fold is what two people wrote. */
const FOLDS = 14;

const { values: options, positionals: files } = parseArgs({
  options: {
    dry: { type: 'boolean' },
    quick: { type: 'boolean' },
    json: { type: 'string' },
    held: { type: 'string' },
    folds: { type: 'string' },
  },
  allowPositionals: true,
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'content/weights');
const content = await loadContent(root);
const signbook = signbookOf(content);
const examine = createExaminer(signbook);
const vocabulary = new Vocabulary();
const rows: Row[] = [
  ...(await readCorpusRows(root)),
  ...(await Promise.all(files.map((file) => readRows(file, true)))).flat(),
].sort((one, other) => (one.id < other.id ? -1 : 1));
const copies = await augmented(rows, root);
const all = [...rows, ...copies].map((row) => featuresOf(row, examine, vocabulary));
console.log(`${rows.length} messages examined, ${vocabulary.size} grams`);

const folds = Number(options.folds ?? FOLDS);
const { base, correction, sum } = fitBoth(
  all.filter(({ row }) => !row.quoted),
  all.filter(({ row }) => row.quoted),
  vocabulary,
  SETTINGS,
);
const before = await readWeights();
const unseen = (await readUnseenRows(root)).map((row) => featuresOf(row, examine, vocabulary));
const held = options.quick ? [] : await heldOut();
const known = before.correction ?? before.base;
if (options.quick && !known) throw new Error('--quick needs weights that are there already');
const thresholds = options.quick && known ? known.thresholds : chooseThresholds(held);
const table = options.quick && known ? known.fit.table : tableOf(held, thresholds);
const languages = options.quick && known ? known.fit.languages : languagesOf(held, thresholds);
if (options.quick) console.log('table of the last full fit; --quick does not measure');
printTable(table);
printLanguages(languages);
console.log('thresholds', thresholds);
if (options.json) {
  const plain = held.map(({ row, ...rest }) => ({ ...row, ...rest }));
  await writeFile(options.json, JSON.stringify(plain));
}

const head = {
  day: new Date().toISOString().slice(0, 10),
  messages: countBy(rows.filter(({ quoted }) => !quoted)),
  quoted: countBy(rows.filter(({ quoted }) => quoted)),
  folds,
  table,
  languages,
  on: fittedOn([...rows, ...copies], SETTINGS),
};
const fitted: Record<'base' | 'correction', FittedFile | undefined> = {
  base: { fit: head, ...toFile(base, vocabulary, thresholds) },
  correction: correction
    ? { fit: head, ...toFile(correction, vocabulary, thresholds) }
    : before.correction,
};
const weights = mergeWeights(fitted.base as WeightsFile, fitted.correction);
const engine = createEngine({ ...signbook, weights });
if (before.base) {
  const old = createEngine({ ...signbook, weights: mergeWeights(before.base, before.correction) });
  tellChanges(old, engine);
}
const floors = [...(await readFloors(root)), ...floorsOfSpecimens(content)];
const broken = await brokenFloors(root, floors, engine, weights.thresholds);
if (broken.length > 0) {
  const count = broken.length === 1 ? '1 floor' : `${broken.length} floors`;
  console.error(`${count} broken, nothing written:\n${broken.join('\n')}`);
  console.error(
    'Add messages like it, or take out the rows that pull it down; --dry tries without writing.',
  );
  process.exit(1);
}
if (!options.dry) {
  for (const [name, file] of Object.entries(fitted))
    if (file) await writeFile(join(folder, `${name}.json`), formatWeights(file));
}

/** What every message gets from weights that did not see it. */
async function heldOut(): Promise<readonly Held[]> {
  const outOfFold = options.held
    ? (JSON.parse(await readFile(options.held, 'utf8')) as (Omit<Held, 'row'> & Row)[])
        .filter((one) => !one.unseen)
        .map((one) => ({ ...one, row: one }))
    : crossvalidate(all, vocabulary, SETTINGS, folds, (fold) =>
        console.error(`fold ${fold + 1} of ${folds}`),
      );
  return [...outOfFold, ...unseen.map((features) => holdOut(features, sum))];
}

async function readWeights(): Promise<{ base?: FittedFile; correction?: FittedFile }> {
  const read = async (name: string): Promise<FittedFile | undefined> => {
    try {
      return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as FittedFile;
    } catch {
      return undefined;
    }
  };
  const [base, correction] = [await read('base'), await read('correction')];
  return { ...(base ? { base } : {}), ...(correction ? { correction } : {}) };
}

function countBy(list: readonly Row[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { label } of list) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

type Engine = ReturnType<typeof createEngine>;

function tellChanges(old: Engine, now: Engine): void {
  const moved = new Map<string, number>();
  for (const { id, text, label } of rows) {
    const [from, to] = [old.check(text).level, now.check(text).level];
    if (from === to) continue;
    const move = `${label}: ${from} → ${to}`;
    moved.set(move, (moved.get(move) ?? 0) + 1);
    if (to === 'scam' && label !== 'scam') console.log(`now a scam: ${label} ${id}`);
  }
  for (const [move, count] of [...moved].sort()) console.log(`${move}: ${count}`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function printLanguages(lines: readonly LanguageLine[]): void {
  console.log(
    formatTable(
      ['set', 'language', 'scams', 'flagged', 'honest', 'flagged', 'scam'],
      lines.map(({ set, lang, scams, flagged, honest, honestFlagged, honestScam }) => [
        set,
        lang,
        scams,
        percent(flagged, scams),
        honest,
        percent(honestFlagged, honest),
        percent(honestScam, honest),
      ]),
    ),
  );
}

function printTable(lines: readonly TableLine[]): void {
  console.log(
    formatTable(
      ['set', 'group', 'messages', 'flagged', 'scam', 'about a scam'],
      lines.map(({ set, group, messages, flagged, scam, about }) => [
        set,
        group,
        messages,
        percent(flagged, messages),
        percent(scam, messages),
        percent(about, messages),
      ]),
    ),
  );
}
