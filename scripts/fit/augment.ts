import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './random.ts';
import type { Row } from './rows.ts';

interface Frames {
  readonly boilerplate: readonly string[];
  readonly questions: readonly string[];
}

/** One in so many plain messages gets a copy with something around it. */
const WITH_BOILERPLATE = 8;
const WITH_QUESTION = 8;

/** The id of the message that a copy was made of; its own, where it is none. */
export const originalOf = (id: string): string => id.replace(/\+.*$/, '');

export const isCopy = ({ id }: Pick<Row, 'id'>): boolean => originalOf(id) !== id;

/**
 * Copies of some messages with a warning at their end, or with a reader's question before or behind them:
 * neither changes what the message is. They are fitted on and never counted.
 */
export async function augmented(rows: readonly Row[], root: string): Promise<Row[]> {
  const { boilerplate, questions }: Frames = JSON.parse(
    await readFile(join(root, 'content/corpus/frames.json'), 'utf8'),
  );
  const plain = rows.filter(
    ({ label, frame, lang, text }) =>
      label !== 'warning' && frame === undefined && lang === undefined && text.length < 400,
  );
  return plain.flatMap((row) => {
    const hash = hashOf(row.id);
    const copies: Row[] = [];
    const pick = (list: readonly string[]): string => list[(hash >>> 8) % list.length] as string;
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
    return copies;
  });
}
