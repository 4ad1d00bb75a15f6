/**
 * Measures the checker on messages with known labels.
 *
 *   npm run -s evaluate -- FILE.jsonl … [--json] [--wrong] [--no-channel]
 *   npm run -s evaluate -- --compare A B [FILE.jsonl …]
 *
 * Each line of a file is `{id, text, channel?, label?, family?, group?}`. Without `--json` it prints a
 * table by label and family, one by group with 95 % ranges, and one by rule: how often it fires, and what
 * would change without it. `--wrong` lists what is judged unlike its label. `--compare` tells what changed
 * between two outputs of `--json`, or between two commits on the same files.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine, createExaminer, GramTable, judge, type Level } from '../src/engine/index.ts';
import { loadContent } from '../src/integration/load.ts';
import { rulebookOf } from '../src/integration/rulebook.ts';
import { compare, sideOf } from './evaluate/compare.ts';
import {
  channelOf,
  countedAs,
  isWrong,
  type Judged,
  type Message,
  readMessages,
} from './evaluate/judged.ts';
import { groupBy, share } from './evaluate/statistics.ts';
import { formatTable } from './table.ts';

const { values: options, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    wrong: { type: 'boolean' },
    'no-channel': { type: 'boolean' },
    compare: { type: 'boolean' },
  },
  allowPositionals: true,
});
const root = fileURLToPath(new URL('..', import.meta.url));

if (options.compare) {
  const [one, other, ...files] = positionals;
  if (one === undefined || other === undefined) usage();
  console.log(compare(sideOf(one, files, root), sideOf(other, files, root)).join('\n'));
} else {
  if (positionals.length === 0) usage();
  await measure((await Promise.all(positionals.map(readMessages))).flat());
}

function usage(): never {
  console.error('usage: npm run -s evaluate -- FILE.jsonl … [--json] [--wrong] [--no-channel]');
  console.error('       npm run -s evaluate -- --compare A B [FILE.jsonl …]');
  process.exit(2);
}

interface RuleCount {
  readonly rule: string;
  readonly scam: number;
  readonly legit: number;
  readonly warning: number;
  /** Messages whose level would be another without the rule. */
  readonly decides: number;
  /** How many more would be judged unlike their label without the rule; negative: fewer. */
  readonly saves: number;
}

async function measure(messages: readonly Message[]): Promise<void> {
  const rulebook = await rulebookOf(await loadContent(root), root);
  const engine = createEngine(rulebook);
  const told = (message: Message) => (options['no-channel'] ? {} : channelOf(message));
  const rows = messages.map((message): Judged => {
    const { level, schemes, signs, notes } = engine.check(message.text, told(message));
    const { id, label, family } = message;
    return {
      id,
      label,
      family,
      group: countedAs(message),
      level,
      schemes,
      signs: signs.map((sign) => sign.id),
      notes,
    };
  });

  /** What each rule does: the same messages judged again without it. */
  const ruleCounts = (): RuleCount[] => {
    const examine = createExaminer(rulebook);
    const grams = new GramTable(rulebook.weights.grams);
    const counts = new Map(
      rulebook.rules.map(({ id }) => [
        id,
        { rule: id, scam: 0, legit: 0, warning: 0, decides: 0, saves: 0 },
      ]),
    );
    for (const [index, row] of rows.entries()) {
      const message = messages[index] as Message;
      const { neutral, signs } = examine(message.text, told(message).channel);
      const sums = grams.sums(neutral.text);
      for (const { id } of signs) {
        const count = counts.get(id);
        if (!count) continue;
        if (row.label === 'scam' || row.label === 'legit' || row.label === 'warning')
          count[row.label] += 1;
        const others = signs.filter((sign) => sign.id !== id);
        const { level, notes } = judge(neutral, others, sums, rulebook.weights);
        if (level !== row.level) count.decides += 1;
        count.saves += Number(isWrong({ ...row, level, notes })) - Number(isWrong(row));
      }
    }
    return [...counts.values()];
  };

  if (options.json) {
    const summary = {
      families: families(rows, familyKey),
      groups: families(rows, groupKey),
      rules: ruleCounts(),
    };
    console.log(JSON.stringify({ rows, summary }));
    return;
  }
  printFamilies(rows);
  printRules(ruleCounts());
  if (options.wrong) printWrong(rows, messages);
}

interface Counts {
  readonly label: string;
  readonly family: string;
  readonly messages: number;
  readonly scam: number;
  readonly suspicious: number;
  readonly unknown: number;
  readonly describes: number;
}

function familyKey({ label, family }: Judged): string {
  return `${label ?? ''}\t${family ?? ''}`;
}

function groupKey({ label, group }: Judged): string {
  return `${label ?? ''}\t${group}`;
}

function families(all: readonly Judged[], key: (row: Judged) => string): Counts[] {
  return [...groupBy(all, key)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, rows]) => {
      const [label = '', family = ''] = name.split('\t');
      const count = (level: Level): number => rows.filter((row) => row.level === level).length;
      return {
        label,
        family,
        messages: rows.length,
        scam: count('scam'),
        suspicious: count('suspicious'),
        unknown: count('unknown'),
        describes: rows.filter(({ notes }) => notes.includes('describes-scam')).length,
      };
    });
}

function printFamilies(all: readonly Judged[]): void {
  const print = (title: string, rows: readonly Counts[]): void =>
    console.log(
      formatTable(
        ['label', title, 'messages', 'scam', 'suspicious', 'unknown', 'describes-scam'],
        rows.map(({ label, family, messages, scam, suspicious, unknown, describes }) => [
          label,
          family,
          messages,
          share(scam, messages),
          share(suspicious, messages),
          share(unknown, messages),
          share(describes, messages),
        ]),
      ),
    );
  print('family', families(all, familyKey));
  console.log('');
  print('group', [
    ...families(all, groupKey),
    ...families(all, ({ label }) => `${label ?? ''}\tall`),
  ]);
}

function printRules(counts: readonly RuleCount[]): void {
  console.log('');
  console.log(
    formatTable(
      ['rule', 'scam', 'legit', 'warning', 'decides', 'saves'],
      [...counts]
        .sort((one, other) => other.scam - one.scam)
        .map(({ rule, scam, legit, warning, decides, saves }) => [
          rule,
          scam,
          legit,
          warning,
          decides,
          saves,
        ]),
    ),
  );
}

function printWrong(rows: readonly Judged[], messages: readonly Message[]): void {
  console.log('');
  for (const [index, row] of rows.entries()) {
    if (!isWrong(row)) continue;
    console.log(`${row.label} ${row.family} ${row.id}: ${row.level} [${row.signs.join(' ')}]`);
    console.log(`  ${(messages[index] as Message).text.replaceAll('\n', '⏎').slice(0, 200)}`);
  }
}
