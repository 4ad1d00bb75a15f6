import { coarse, type Reader, type Reading } from './meaning.ts';
import { hasWord } from './plain.ts';

/** Something that can be found, prepared for ranking. */
export interface Ranked {
  /** Its title, and the ways people ask for it: each alone may be the whole question. */
  readonly statements: readonly Statement[];
  /** The statements in one, in the form of {@link coarse}. */
  readonly said: string;
  /** Statements and text in one, in the same form. */
  readonly text: string;
  /** What its text says; it is read when somebody asks for it. */
  readonly body: Reading;
}

interface Statement {
  readonly reading: Reading;
  readonly pairs: ReadonlySet<string>;
}

/** A concept by its place in the list, or a word that no concept covers. */
export type TermKey = number | string;

export interface Term {
  readonly key: TermKey;
  /** Rare ones tell more. */
  readonly weight: number;
  /** Whether anything has it. */
  readonly known: boolean;
}

/** A question prepared for ranking. */
export interface Question {
  readonly terms: readonly Term[];
  /** Sum of the terms' weights. */
  readonly weight: number;
  readonly pairs: ReadonlySet<string>;
}

export interface Score {
  /** 0 to 1. */
  readonly value: number;
  /** Part of the question's weight that is said, 0 to 1. */
  readonly covered: number;
  /** How many terms of the question are said. */
  readonly shared: number;
}

/** Prepares a page or a contact. */
export function toRanked(statements: readonly string[], text: string, reader: Reader): Ranked {
  const folded = statements.map(reader.fold);
  const prepared = folded.map((one) => ({ reading: reader.read(one), pairs: pairsOf(one) }));
  return withText({ statements: prepared, said: folded.join(' ') }, coarse(text), reader);
}

/**
 * The same page with another text.
 *
 * @param text In the form of {@link coarse}.
 */
export function withText(
  { statements, said }: Pick<Ranked, 'statements' | 'said'>,
  text: string,
  reader: Reader,
): Ranked {
  let body: Reading | undefined;
  return {
    statements,
    said,
    text: `${said} ${text}`,
    get body() {
      body ??= reader.read(text);
      return body;
    },
  };
}

/** The terms of a question, each once. */
export function termsOf({ concepts, rest }: Reading): TermKey[] {
  return [...concepts.keys(), ...new Set(rest)];
}

/** What kana and figures that nothing explains count beside other words. */
const KANA_SHARE = 0.6;
const FIGURE_SHARE = 0.3;

/**
 * Weighs the terms of a question by how few things have them, as BM25 does.
 *
 * @param folded The question as {@link Reader.fold} gives it.
 * @param having How many of `total` things have a term.
 */
export function toQuestion(
  folded: string,
  keys: readonly TermKey[],
  having: (key: TermKey) => number,
  total: number,
): Question {
  const terms = keys.map((key): Term => {
    const held = having(key);
    const rarity = Math.log(1 + (total - held + 0.5) / (held + 0.5));
    return { key, weight: rarity * shareOf(key), known: held > 0 };
  });
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  return { terms, weight, pairs: pairsOf(folded) };
}

function shareOf(key: TermKey): number {
  if (typeof key === 'number') return 1;
  if (/^\d+$/.test(key)) return FIGURE_SHARE;
  return /^[ぁ-ゖー]+$/.test(key) ? KANA_SHARE : 1;
}

/** Whether a page or contact says a term anywhere. */
export function says({ statements, text, body }: Ranked, key: TermKey): boolean {
  if (typeof key === 'string') return hasWord(text, key);
  return body.concepts.has(key) || statements.some(({ reading }) => reading.concepts.has(key));
}

/**
 * Shares of the score: the one statement that says the question best, all statements together, shared
 * letters, the text. Tuned on the half of the golden questions that is not kept aside.
 */
const SHARE = { best: 0.55, all: 0.15, letters: 0.15, text: 0.15 };
/** What a statement loses, at most, for saying more than the question. */
const LENGTH = 0.5;
/** Said so often, a term counts half of what it would if it were said without end. */
const SATURATION = 2;

/** How well a page or contact answers a question. */
export function score(question: Question, thing: Ranked): Score {
  const { weight } = question;
  if (weight === 0) return { value: 0, covered: 0, shared: 0 };
  const best = Math.max(0, ...thing.statements.map((statement) => closeness(question, statement)));
  const letters = Math.max(
    0,
    ...thing.statements.map(({ pairs }) => likeness(question.pairs, pairs)),
  );
  let all = 0;
  let text = 0;
  let covered = 0;
  let shared = 0;
  for (const { key, weight: own } of question.terms) {
    if (!says(thing, key)) continue;
    covered += own;
    shared += 1;
    all += own * saturated(thing.statements.filter(({ reading }) => holds(reading, key)).length);
    text += own * saturated(typeof key === 'number' ? (thing.body.concepts.get(key) ?? 0) : 1);
  }
  return {
    value:
      SHARE.best * best + SHARE.letters * letters + (SHARE.all * all + SHARE.text * text) / weight,
    covered: covered / weight,
    shared,
  };
}

const saturated = (times: number): number => times / (times + SATURATION);

const holds = ({ concepts, rest }: Reading, key: TermKey): boolean =>
  typeof key === 'number' ? concepts.has(key) : rest.includes(key);

/** How much of the question a statement says, and how little else. */
function closeness({ terms, weight }: Question, { reading }: Statement): number {
  const shared = terms.filter(({ key }) => holds(reading, key));
  const size = Math.max(1, reading.concepts.size + reading.rest.length);
  const common = shared.reduce((sum, term) => sum + term.weight, 0);
  return (common / weight) * (1 - LENGTH + (LENGTH * shared.length) / size);
}

/** Pairs of neighbouring characters. */
function pairsOf(text: string): ReadonlySet<string> {
  const joined = text.replaceAll(' ', '');
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= joined.length; at += 1) pairs.add(joined.slice(at, at + 2));
  return pairs;
}

/** Dice's coefficient: shared pairs against all. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
