/**
 * Measures the checker on messages with known labels.
 *
 *   npm run -s evaluate -- FILE.jsonl … [--json] [--wrong]
 *
 * Each line of a file is `{id, text, channel?, label?, family?}`. Without `--json` it prints a table
 * by label and family and one by rule: how often it fires, and what would change if it were switched
 * off. `--wrong` lists what is judged unlike its label.
 */
import { readFile } from 'node:fs/promises';
import { loadContent } from '../src/build/load.ts';
import { rulebookOf } from '../src/build/rulebook.ts';
import {
  type Channel,
  conclude,
  createEngine,
  type Level,
  type Verdict,
} from '../src/engine/index.ts';
import { formatTable } from './table.ts';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly channel?: Channel;
  readonly label?: string;
  readonly family?: string;
}

interface Row extends Message {
  readonly verdict: Verdict;
}

/** Dunning by an honest sender may end at `suspicious`; the advice is the same. */
const DUNNING = /-dunning$|-reminder$|^billing-notice$|^legal-notice$|^cancel-fee$/;

const options = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run -s evaluate -- FILE.jsonl … [--json] [--wrong]');
  process.exit(2);
}

const rulebook = rulebookOf(await loadContent(new URL('..', import.meta.url).pathname));
const messages = (await Promise.all(files.map(readMessages))).flat();
const engine = createEngine(rulebook);
const rows = messages.map(
  (message): Row => ({ ...message, verdict: engine.check(message.text, channelOf(message)) }),
);

if (options.has('--json')) printJson(rows);
else {
  printFamilies(rows);
  printRules(rows);
  if (options.has('--wrong')) printWrong(rows);
}

async function readMessages(file: string): Promise<Message[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Message;
    } catch {
      throw new Error(`${file}:${index + 1} is not a JSON object`);
    }
  });
}

function channelOf({ channel }: Message): { channel?: Channel } {
  return channel ? { channel } : {};
}

function printJson(all: readonly Row[]): void {
  const out = all.map(({ id, label, family, verdict }) => ({
    id,
    label,
    family,
    level: verdict.level,
    schemes: verdict.schemes,
    signs: verdict.signs.map((sign) => sign.id),
    notes: verdict.notes,
  }));
  console.log(
    JSON.stringify({ rows: out, summary: { families: families(all), rules: ruleCounts(all) } }),
  );
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

function families(all: readonly Row[]): Counts[] {
  const groups = groupBy(all, ({ label, family }) => `${label ?? ''}\t${family ?? ''}`);
  return [...groups]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([key, group]) => {
      const [label = '', family = ''] = key.split('\t');
      const count = (level: Level): number =>
        group.filter((row) => row.verdict.level === level).length;
      return {
        label,
        family,
        messages: group.length,
        scam: count('scam'),
        suspicious: count('suspicious'),
        unknown: count('unknown'),
        describes: group.filter((row) => row.verdict.notes.includes('describes-scam')).length,
      };
    });
}

function printFamilies(all: readonly Row[]): void {
  const counts = families(all);
  const totals = [...groupBy(counts, ({ label }) => label)].map(([label, group]) =>
    group.reduce(
      (sum, row) => ({
        label,
        family: 'all',
        messages: sum.messages + row.messages,
        scam: sum.scam + row.scam,
        suspicious: sum.suspicious + row.suspicious,
        unknown: sum.unknown + row.unknown,
        describes: sum.describes + row.describes,
      }),
      { label, family: 'all', messages: 0, scam: 0, suspicious: 0, unknown: 0, describes: 0 },
    ),
  );
  printTable(
    ['label', 'family', 'messages', 'scam', 'suspicious', 'unknown', 'describes-scam'],
    [...counts, ...totals].map((row) => [
      row.label,
      row.family,
      row.messages,
      share(row.scam, row.messages),
      share(row.suspicious, row.messages),
      share(row.unknown, row.messages),
      row.describes,
    ]),
  );
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

function ruleCounts(all: readonly Row[]): RuleCount[] {
  return rulebook.rules.map(({ id }) => {
    const firing = all.filter((row) => row.verdict.signs.some((sign) => sign.id === id));
    const fires = (label: string): number => firing.filter((row) => row.label === label).length;
    const without = firing.map((row): Row => ({ ...row, verdict: withoutRule(row, id) }));
    return {
      rule: id,
      scam: fires('scam'),
      legit: fires('legit'),
      warning: fires('warning'),
      decides: without.filter((row, index) => row.verdict.level !== firing[index]?.verdict.level)
        .length,
      saves: without.filter(isWrong).length - firing.filter(isWrong).length,
    };
  });
}

function withoutRule(row: Row, id: string): Verdict {
  const signs = row.verdict.signs.filter((sign) => sign.id !== id);
  const rules = rulebook.rules.filter((rule) => signs.some((sign) => sign.id === rule.id));
  return { ...row.verdict, signs, ...conclude(rulebook, rules, row.channel) };
}

function printRules(all: readonly Row[]): void {
  console.log('');
  printTable(
    ['rule', 'scam', 'legit', 'warning', 'decides', 'saves'],
    ruleCounts(all)
      .sort((one, other) => other.scam - one.scam)
      .map(({ rule, scam, legit, warning, decides, saves }) => [
        rule,
        scam,
        legit,
        warning,
        decides,
        saves,
      ]),
  );
}

function isWrong({ label, family = '', verdict }: Row): boolean {
  if (label === 'scam') return verdict.level === 'unknown' && !family.endsWith('-bare');
  if (label === 'legit')
    return verdict.level === 'scam' || (verdict.level === 'suspicious' && !DUNNING.test(family));
  if (label === 'warning')
    return verdict.level === 'scam' && !verdict.notes.includes('describes-scam');
  return false;
}

function printWrong(all: readonly Row[]): void {
  console.log('');
  for (const row of all.filter(isWrong)) {
    console.log(
      `${row.label} ${row.family} ${row.id}: ${row.verdict.level} [${row.verdict.signs.map(({ id }) => id).join(' ')}]`,
    );
    console.log(`  ${row.text.replaceAll('\n', '⏎').slice(0, 200)}`);
  }
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function share(part: number, whole: number): string {
  return `${part} (${Math.round((100 * part) / whole)}%)`;
}

function printTable(
  head: readonly string[],
  body: readonly (readonly (string | number)[])[],
): void {
  console.log(formatTable(head, body));
}
