import type { Verdict } from '../../engine/index.ts';

/** A sentence of the message, with what was found in it. */
export interface Sentence {
  readonly text: string;
  /** Ids of the signs, in the order in which they begin. */
  readonly signs: readonly string[];
  /** Telephone numbers, as they are usually written. */
  readonly phones: readonly string[];
  /** Hosts of links. */
  readonly hosts: readonly string[];
}

/** What ends a sentence; within a link or a number it does not. */
const END = /[。！？!?\n]+/g;

/** What these kinds of sign say is how the text is written, not what it says. */
const ABOUT_THE_TEXT = new Set(['context', 'wording']);

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a message in which something was found. A sign whose evidence lies in several of them is told of
 * the one that holds most of it: the others only say what it is about.
 *
 * @param text The message.
 * @param verdict What the engine found in it.
 */
export function sentencesOf(
  text: string,
  { signs, phones, links }: Pick<Verdict, 'signs' | 'phones' | 'links'>,
): Sentence[] {
  const ranges = rangesOf(text, [...phones, ...links]);
  const told = signs
    .filter(({ kind, spans }) => !ABOUT_THE_TEXT.has(kind) && spans.length > 0)
    .map(({ id, spans }) => {
      const held = ranges.map((range) => heldIn(range, spans));
      const at = held.indexOf(Math.max(...held));
      const first = spans.find((span) => meet(span, ranges[at] as Range));
      return { id, at, start: first?.start ?? 0 };
    })
    .sort((one, other) => one.start - other.start);
  return ranges.flatMap((range, index): Sentence[] => {
    const sentence = {
      text: text.slice(range.start, range.end).trim(),
      signs: told.filter(({ at }) => at === index).map(({ id }) => id),
      phones: unique(within(phones, range).map(({ analysis }) => analysis.formatted)),
      hosts: unique(within(links, range).map(({ host, text: shown }) => host || shown)),
    };
    const { signs: own, phones: numbers, hosts } = sentence;
    return own.length + numbers.length + hosts.length > 0 ? [sentence] : [];
  });
}

/** Where the sentences lie. */
function rangesOf(text: string, whole: readonly Range[]): Range[] {
  const ends = Array.from(text.matchAll(END), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  })).filter(({ start }) => !whole.some((one) => start >= one.start && start < one.end));
  const borders = [0, ...ends.map(({ end }) => end), text.length];
  return borders.slice(1).map((end, index) => ({ start: borders[index] as number, end }));
}

const meet = (one: Range, other: Range): boolean => one.start < other.end && one.end > other.start;

const within = <T extends Range>(all: readonly T[], range: Range): T[] =>
  all.filter((one) => meet(one, range));

/** How much of the spans lies in a range. */
const heldIn = (range: Range, spans: readonly Range[]): number =>
  within(spans, range)
    .map(({ start, end }) => Math.min(end, range.end) - Math.max(start, range.start))
    .reduce((sum, length) => sum + length, 0);

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
