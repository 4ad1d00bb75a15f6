import { countGroups, type Examined, examine, type Tools } from './examine.ts';
import { LinkReader } from './links.ts';
import { RULEBOOK_VERSION, type Signbook } from './rulebook.ts';
import { compileRule } from './signs.ts';
import { atOnce } from './steps.ts';
import type { Channel } from './types.ts';
import { WordSets } from './word-sets.ts';

/** Finds the evidence in a message without judging it. */
export interface Examiner {
  (message: string, channel?: Channel): Examined;
  /** How often each group of a rule occurs in a message, for tests and editors. */
  groups(id: string, message: string): Readonly<Record<string, number>>;
}

/**
 * Makes an examiner of a signbook.
 *
 * @throws {Error} Where the signbook has another version or contradicts itself; a validated one does not.
 */
export function createExaminer(book: Signbook): Examiner {
  return atOnce(examinerSteps(book));
}

/** As {@link createExaminer}, with a pause for others after each of the longer steps. */
export function* examinerSteps(book: Signbook): Generator<void, Examiner> {
  if (book.version !== RULEBOOK_VERSION)
    throw new Error(`rulebook version ${book.version}, not ${RULEBOOK_VERSION}`);
  const rules = book.rules.map(compileRule);
  const patterns = new Map<string, RegExp>();
  for (const { spec } of rules) {
    for (const group of Object.values(spec.detect)) {
      for (const source of group.patterns ?? []) patterns.set(source, new RegExp(source, 'gu'));
    }
  }
  const links = new LinkReader(book.brands, book.hosts);
  yield;
  const tools: Tools = { book, words: yield* WordSets.make(book), rules, patterns, links };
  return Object.assign(
    (message: string, channel?: Channel): Examined => examine(tools, message, channel),
    {
      groups: (id: string, message: string) => {
        const rule = rules.find(({ spec }) => spec.id === id);
        if (!rule) throw new Error(`no rule ${id}`);
        return countGroups(tools, rule, message);
      },
    },
  );
}
