import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './random.ts';
import { type Row, readCorpusRows } from './rows.ts';

interface Frames {
  readonly boilerplate: readonly string[];
  readonly questions: readonly string[];
  /** What stands before and behind a message that is quoted. */
  readonly quotations: readonly (readonly [before: string, behind: string])[];
}

/** One in so many plain messages gets a copy with something around it. */
const WITH_BOILERPLATE = 8;
const WITH_QUESTION = 8;
const QUOTED = 8;

/** The id of the message that a copy was made of; its own, where it is none. */
export const originalOf = (id: string): string => id.replace(/\+.*$/, '');

export const isCopy = ({ id }: Pick<Row, 'id'>): boolean => originalOf(id) !== id;

/**
 * Copies of some messages with a warning at their end, or with a reader's question before or behind them,
 * or quoted by a reader: nothing of this changes what the message is. They are fitted on and never counted.
 */
export async function augmented(rows: readonly Row[], root: string): Promise<Row[]> {
  const { boilerplate, questions, quotations }: Frames = JSON.parse(
    await readFile(join(root, 'content/corpus/frames.json'), 'utf8'),
  );
  const plain = rows.filter(
    ({ label, frame, lang, text }) =>
      label !== 'warning' && frame === undefined && lang === undefined && text.length < 400,
  );
  return plain.flatMap((row) => {
    const hash = hashOf(row.id);
    const copies: Row[] = [];
    const pick = <T>(list: readonly T[]): T => list[(hash >>> 8) % list.length] as T;
    if (hash % WITH_BOILERPLATE === 0)
      copies.push({ ...row, id: `${row.id}+warning`, text: `${row.text}\n${pick(boilerplate)}` });
    if (hash % WITH_QUESTION === 1) {
      const question = pick(questions);
      const text = hash & 16 ? `${question}\n${row.text}` : `${row.text}\n${question}`;
      copies.push({
        ...row,
        id: `${row.id}+question`,
        text,
        message: row.text,
        frame: 'question',
      });
    }
    if (hash % QUOTED === 2 && row.text.length < 200 && !/[「」『』]/.test(row.text)) {
      const text = pick(quotations).join(row.text);
      copies.push({
        ...row,
        id: `${row.id}+quotation`,
        text,
        message: row.text,
        frame: 'quotation',
      });
    }
    return copies;
  });
}

/** The rows of the public corpus that a fit may see, by their ids, and their copies. */
export async function readRowsWithCopies(root: string): Promise<Row[]> {
  const rows = (await readCorpusRows(root)).sort((one, other) => (one.id < other.id ? -1 : 1));
  return [...rows, ...(await augmented(rows, root))];
}
