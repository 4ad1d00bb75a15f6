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

/**
 * The sentences of a message in which something was found.
 *
 * @param text The message.
 * @param verdict What the engine found in it.
 */
export function sentencesOf(
  text: string,
  { signs, phones, links }: Pick<Verdict, 'signs' | 'phones' | 'links'>,
): Sentence[] {
  const within = [...phones, ...links];
  const ends = Array.from(text.matchAll(END), ({ index, 0: mark }) => ({
    at: index,
    end: index + mark.length,
  })).filter(({ at }) => !within.some(({ start, end }) => at >= start && at < end));
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of [...ends.map(({ end }) => end), text.length]) {
    const here = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      start < to && end > from;
    const ids = idsAt(signs, here);
    if (ids.length > 0 || within.some(here))
      sentences.push({
        text: text.slice(from, to).trim(),
        signs: ids,
        phones: [...new Set(phones.filter(here).map(({ analysis }) => analysis.formatted))],
        hosts: [...new Set(links.filter(here).map(({ host, text: shown }) => host || shown))],
      });
    from = to;
  }
  return sentences;
}

function idsAt(
  signs: Verdict['signs'],
  here: (span: { readonly start: number; readonly end: number }) => boolean,
): string[] {
  return signs
    .filter(({ kind }) => !ABOUT_THE_TEXT.has(kind))
    .flatMap(({ id, spans }) => {
      const first = spans.find(here);
      return first ? [{ id, start: first.start }] : [];
    })
    .sort((one, other) => one.start - other.start)
    .map(({ id }) => id);
}
