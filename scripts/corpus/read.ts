import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldName } from '../../src/integration/report/fault.ts';
import { readAs } from '../../src/integration/report/schema-faults.ts';
import { type CorpusRow, corpusGroup, corpusRow } from '../../src/schemas/index.ts';

/** Where the corpus lies below the root of the project. */
export const CORPUS = 'content/corpus';

const ORDER = Object.keys(corpusRow.shape);

/** The corpus as far as it can be read, and what is wrong with the rest. */
export interface ReadCorpus {
  readonly rows: readonly CorpusRow[];
  /** File and line of a row: `content/corpus/unpaid.jsonl:12`. */
  readonly places: ReadonlyMap<CorpusRow, string>;
  /** What does not fit the schema, one line each, with file, line and field, in Japanese. */
  readonly faults: readonly string[];
}

/** Reads the whole corpus, file by file in the order of the groups, past every line that has a fault. */
export async function readWhole(root: string): Promise<ReadCorpus> {
  const faults: string[] = [];
  const places = new Map<CorpusRow, string>();
  for (const group of corpusGroup.options) {
    for (const [row, place] of await readFileOf(root, group, faults)) {
      if (row.group !== group) faults.push(told(place, 'group', `「${group}」のはずです`));
      places.set(row, place);
    }
  }
  return { rows: [...places.keys()], places, faults };
}

/**
 * Reads the whole corpus, file by file in the order of the groups.
 *
 * @throws {Error} Naming file, line and field of everything that is wrong, in Japanese.
 */
export async function readCorpus(root: string): Promise<readonly CorpusRow[]> {
  const { rows, faults } = await readWhole(root);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return rows;
}

/** The file of messages that no fit may see; see `content/corpus/README.md`. */
export const HELD_OUT = 'held-out';

/**
 * Reads the messages that stand outside every fit.
 *
 * @throws {Error} Naming file, line and field of everything that is wrong, in Japanese.
 */
export async function readHeldOut(root: string): Promise<CorpusRow[]> {
  const faults: string[] = [];
  const rows = await readFileOf(root, HELD_OUT, faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return rows.map(([row]) => row);
}

/** One line about a fault: where it stands and what is wrong there. */
export function told(place: string, field: string, what: string): string {
  return `${place} の ${field}: ${what}`;
}

/** The rows of a file, each with its place. */
async function readFileOf(
  root: string,
  name: string,
  faults: string[],
): Promise<[row: CorpusRow, place: string][]> {
  const file = join(CORPUS, `${name}.jsonl`);
  const content = await readFile(join(root, file), 'utf8');
  return content
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, index) => {
      const place = `${file}:${index + 1}`;
      const row = readLine(line, (field, what) => faults.push(told(place, field, what)));
      return row === undefined ? [] : [[row, place]];
    });
}

/** Reads one line; tells field and fault of everything that is wrong with it. */
export function readLine(
  line: string,
  tell: (field: string, what: string) => void,
): CorpusRow | undefined {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    tell('行全体', 'JSON のオブジェクトとして読めません');
    return undefined;
  }
  const { data, found } = readAs(corpusRow, json, CORPUS);
  for (const { place, message } of found) {
    const path = place && 'path' in place ? place.path : [];
    tell(fieldName(path) || '行全体', message);
  }
  if (data === undefined) return undefined;
  const fields = Object.keys(json as object);
  if (fields.join() !== ORDER.filter((field) => fields.includes(field)).join()) {
    tell('行全体', `項目は ${ORDER.join('、')} の順に書きます`);
  }
  return data;
}
