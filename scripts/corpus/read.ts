import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldName } from '../../src/integration/report/fault.ts';
import { readAs } from '../../src/integration/report/schema-faults.ts';
import { type CorpusRow, corpusGroup, corpusRow } from '../../src/schemas/index.ts';

/** Where the corpus lies below the root of the project. */
export const CORPUS = 'content/corpus';

const ORDER = Object.keys(corpusRow.shape);

/**
 * Reads the whole corpus, file by file in the order of the groups.
 *
 * @throws {Error} Naming file, line and field of everything that is wrong, in Japanese.
 */
export async function readCorpus(root: string): Promise<CorpusRow[]> {
  const faults: string[] = [];
  const rows: CorpusRow[] = [];
  for (const group of corpusGroup.options) {
    for (const row of await readFileOf(root, group, faults)) {
      if (row.group !== group) {
        faults.push(`${group}.jsonl の ${row.id}: group は「${group}」のはずです`);
      }
      rows.push(row);
    }
  }
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
  return rows;
}

async function readFileOf(root: string, name: string, faults: string[]): Promise<CorpusRow[]> {
  const file = join(CORPUS, `${name}.jsonl`);
  const content = await readFile(join(root, file), 'utf8');
  return content
    .replace(/\n$/, '')
    .split('\n')
    .flatMap(
      (line, index) =>
        readLine(line, (field, what) => faults.push(`${file}:${index + 1} の ${field}: ${what}`)) ??
        [],
    );
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
