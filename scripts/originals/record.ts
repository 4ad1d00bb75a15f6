import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TRANSLATIONS } from '../../src/schemas/index.ts';
import type { Unit } from './units.ts';

/** Of each text of a language: the hash of the original it translates, a space, and its own. */
export type Record = ReadonlyMap<string, string>;
/** The same of every language. */
export type Records = ReadonlyMap<string, Record>;

const fileOf = (root: string, code: string): string =>
  join(root, 'content/translations', code, 'originals.json');

/** Reads what every translation was made from; nothing is known of a language without a file. */
export async function readRecords(root: string): Promise<Records> {
  const records = TRANSLATIONS.map(async (code) => {
    const text = await readFile(fileOf(root, code), 'utf8').catch(() => '{}');
    return [code, new Map(Object.entries(JSON.parse(text) as { [key: string]: string }))] as const;
  });
  return new Map(await Promise.all(records));
}

/** Writes them, one text a line, so that changes of different texts do not meet. */
export async function writeRecords(root: string, records: Records): Promise<void> {
  for (const [code, record] of records) {
    const sorted = [...record].sort(([one], [other]) => (one < other ? -1 : 1));
    const file = fileOf(root, code);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
  }
}

const written = ({ original, own }: Unit): string => `${original} ${own}`;

/** How a text stands to what was recorded of it. */
type State =
  /** Both are as they were. */
  | 'current'
  /** The original has moved on, and its translation has not. */
  | 'behind'
  /** The translation is new or has changed: it is taken to be that of the original as it is now. */
  | 'translated';

/** How a translation stands to its original. */
export function stateOf(unit: Unit, records: Records): State {
  const recorded = records.get(unit.code)?.get(unit.key);
  if (recorded === written(unit)) return 'current';
  return recorded?.endsWith(` ${unit.own}`) ? 'behind' : 'translated';
}

/**
 * Takes down what was translated since.
 *
 * @param confirmed Says of a text whose original has changed that its translation still holds.
 */
export function renewed(
  units: readonly Unit[],
  records: Records,
  confirmed: (unit: Unit) => boolean,
): Records {
  const record = (code: string) =>
    units
      .filter((unit) => unit.code === code)
      .map((unit) => {
        const recorded = records.get(code)?.get(unit.key);
        const stays = stateOf(unit, records) === 'behind' && !confirmed(unit);
        return [unit.key, (stays && recorded) || written(unit)] as const;
      });
  return new Map(TRANSLATIONS.map((code) => [code, new Map(record(code))]));
}

/** Texts that were translated or taken out since the record was written, by language and key. */
export function unrecorded(units: readonly Unit[], records: Records): string[] {
  const there = new Set(units.map(({ code, key }) => `${code} ${key}`));
  const gone = [...records].flatMap(([code, record]) =>
    [...record.keys()].map((key) => `${code} ${key}`).filter((name) => !there.has(name)),
  );
  const changed = units.filter((unit) => stateOf(unit, records) === 'translated');
  return [...changed.map(({ code, key }) => `${code} ${key}`), ...gone].sort();
}
