/** How hard a round is; `first` for those who try it for the first time. */
export const LEVELS = ['first', 'everyday', 'hard'] as const;
export type PracticeLevel = (typeof LEVELS)[number];

/** What the message gives: a number to call, or a link to open. A genuine one is checked without it. */
export type Route = 'call' | 'link';

/** A run of a message: plain, or with the numbers of the signs that end with it, such as `1 2`; none may end. */
export type PracticePart = string | readonly [text: string, numbers: string];

export interface PracticeMessage {
  /** Together the whole text. */
  readonly parts: readonly PracticePart[];
  /** Written as a scam, or as an honest sender's message. */
  readonly scam: boolean;
  readonly route: Route;
  /** Ids of rules, what a reader can look out for first; of an honest message those that speak for it. */
  readonly signs: readonly string[];
}

/** The file that the practice loads. */
export interface PracticeData {
  /** Rounds of ten of each level. */
  readonly levels: Readonly<Record<PracticeLevel, readonly (readonly PracticeMessage[])[]>>;
  /** Titles and reasons of the rules that the messages name. */
  readonly rules: Readonly<Record<string, { readonly title: string; readonly why: string }>>;
}

/** A round that an address or a button names. `round` counts from 1. */
export interface PracticeSet {
  readonly level: PracticeLevel;
  readonly round: number;
}

/**
 * The round that an address names: `#set=hard-2`.
 *
 * @returns `undefined` where it names none that there is.
 */
export function setOf(
  hash: string,
  levels: { readonly [level in PracticeLevel]: readonly unknown[] },
): PracticeSet | undefined {
  const [, name, digits] = /^#set=([a-z]+)-(\d{1,3})$/.exec(hash) ?? [];
  const level = LEVELS.find((one) => one === name);
  const round = Number(digits);
  if (!level || round < 1 || round > levels[level].length) return undefined;
  return { level, round };
}

/** The part of an address that names a round. */
export const addressOfSet = ({ level, round }: PracticeSet): string => `#set=${level}-${round}`;

/** The round after a round: the next of its level, and behind the last the first again. */
export const nextSet = ({ level, round }: PracticeSet, rounds: number): PracticeSet => ({
  level,
  round: (round % rounds) + 1,
});

/** The text of a message without its marks. */
export const textOf = ({ parts }: PracticeMessage): string =>
  parts.map((part) => (typeof part === 'string' ? part : part[0])).join('');
