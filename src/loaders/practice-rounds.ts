import type { Verdict } from '../engine/index.ts';
import {
  LEVELS,
  type PracticeData,
  type PracticeLevel,
  type PracticeMessage,
  type Route,
} from '../islands/practice/rounds.ts';
import type { CorpusRow } from '../schemas/index.ts';
import { segments } from './highlight.ts';

/** Messages of one round. */
const IN_ROUND = 10;
/** Rounds of one level; more would make the file heavy and help nobody. */
const ROUNDS = 5;
/** Scams of the rounds of a level, in turn: about half, as in the corpus, and not to be counted on. */
const SCAMS = [5, 4, 6, 5, 4];
/** Longest message, in UTF-16 units, that a phone shows without scrolling. */
const LONGEST = 140;
/** So many signs are shown with a message. */
const SIGNS = 3;

/** Id of the sign that stands for the wording of a message. */
const WORDING = 'wording';

const GROUPS: ReadonlySet<string> = new Set(['unpaid', 'phish', 'lure', 'dunning', 'honest']);

interface Judged {
  readonly row: CorpusRow;
  readonly verdict: Verdict;
  /** By how much the log-odds lie on the right side of the threshold; negative where they do not. */
  readonly margin: number;
}

/**
 * Chooses the messages for practice from the corpus: SMS of one screen in plain Japanese that are one thing or
 * the other, and give a number to call or a link to open. How hard one is follows from how sure the engine is of it. The same rows give the same rounds.
 *
 * @param rows The corpus.
 * @param check Judges a message as an SMS.
 * @param threshold Log-odds from which a message is suspicious.
 */
export function chooseRounds(
  rows: readonly CorpusRow[],
  check: (text: string) => Verdict,
  threshold: number,
): PracticeData['levels'] {
  const judged = rows.filter(isPlain).flatMap((row): Judged[] => {
    const verdict = check(row.text);
    if (!routeOf(verdict)) return [];
    const above = verdict.reckoning.scam - threshold;
    return [{ row, verdict, margin: row.label === 'scam' ? above : -above }];
  });
  // What gave it away is told with every scam; where nothing did, there is nothing to learn from it.
  const scams = byMargin(
    judged.filter(({ row, verdict }) => row.label === 'scam' && told(verdict)),
  );
  const honest = byMargin(judged.filter(({ row }) => row.label === 'legit'));
  const third = (from: readonly Judged[], level: PracticeLevel): Judged[] => {
    const at = LEVELS.indexOf(level);
    return from.slice(Math.floor((at * from.length) / 3), Math.floor(((at + 1) * from.length) / 3));
  };
  return Object.fromEntries(
    LEVELS.map((level) => [level, roundsOf(third(scams, level), third(honest, level))]),
  ) as unknown as PracticeData['levels'];
}

const isPlain = (row: CorpusRow): boolean =>
  GROUPS.has(row.group) &&
  row.channel === 'sms' &&
  row.text.length <= LONGEST &&
  row.ambiguous === undefined &&
  row.lang === undefined &&
  row.frame === undefined;

/** A sign that can be shown, and says more than that the wording is like that of scams. */
const told = ({ signs }: Verdict): boolean =>
  signs.some(({ id, weight, spans }) => id !== WORDING && weight > 0 && spans.length > 0);

/** The surest first. */
const byMargin = (judged: readonly Judged[]): Judged[] =>
  [...judged].sort((a, b) => b.margin - a.margin || (a.row.id < b.row.id ? -1 : 1));

function roundsOf(scams: readonly Judged[], honest: readonly Judged[]): PracticeMessage[][] {
  const waiting = { scams: shuffled(scams), honest: shuffled(honest) };
  return Array.from({ length: ROUNDS }, (_, at) => {
    const count = SCAMS[at % SCAMS.length] ?? IN_ROUND / 2;
    const chosen = [...take(waiting.scams, count), ...take(waiting.honest, IN_ROUND - count)];
    return shuffled(chosen).map(messageOf);
  });
}

/** Takes messages of different families from the front; where families run out, any. */
function take(waiting: Judged[], count: number): Judged[] {
  const taken: Judged[] = [];
  while (taken.length < count && waiting.length > 0) {
    const other = waiting.findIndex(
      ({ row }) => !taken.some((one) => one.row.family === row.family),
    );
    taken.push(...waiting.splice(Math.max(0, other), 1));
  }
  return taken;
}

/** In an order that depends on the ids alone. */
const shuffled = (judged: readonly Judged[]): Judged[] =>
  [...judged].sort((a, b) => hash(a.row.id) - hash(b.row.id) || (a.row.id < b.row.id ? -1 : 1));

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
  return value >>> 0;
}

function messageOf({ row, verdict }: Judged): PracticeMessage {
  const scam = row.label === 'scam';
  const signs = verdict.signs
    .filter(({ weight, spans }) => (scam ? weight > 0 : weight < 0) && spans.length > 0)
    // What a reader can look out for comes before what only a table of weights knows.
    .sort((a, b) => Number(a.id === WORDING) - Number(b.id === WORDING))
    .slice(0, SIGNS);
  const parts = segments(row.text, signs).map(({ text, signs: on, ends }) =>
    on.length > 0 ? ([text, ends.join('・')] as const) : text,
  );
  return { parts, scam, route: routeOf(verdict) ?? 'call', signs: signs.map(({ id }) => id) };
}

function routeOf({ links, phones }: Verdict): Route | undefined {
  if (links.some(({ mail }) => !mail)) return 'link';
  return phones.length > 0 ? 'call' : undefined;
}
