import { enlarge } from './fold.ts';
import { plain } from './plain.ts';
import { fromRomaji } from './romaji.ts';

/** Words that mean the same to a search, from `content/search.yaml`. */
export interface Meanings {
  /** Each concept's ways of being said: words, or the part of a verb that does not change. */
  readonly concepts: readonly (readonly string[])[];
  /** What says nothing of what is looked for: endings, politeness, question words. */
  readonly ignored: readonly string[];
}

/** {@link Meanings} as text: the words of a list joined by a bar, which no word has, compress better. */
export interface PackedMeanings {
  readonly concepts: readonly string[];
  readonly ignored: string;
}

export const packMeanings = ({ concepts, ignored }: Meanings): PackedMeanings => ({
  concepts: concepts.map((words) => words.join('|')),
  ignored: ignored.join('|'),
});

export const unpackMeanings = ({ concepts, ignored }: PackedMeanings): Meanings => ({
  concepts: concepts.map((words) => words.split('|')),
  ignored: ignored.split('|'),
});

/** A text by what it says. */
export interface Reading {
  /** How often each concept is said, by its place in the list. */
  readonly concepts: ReadonlyMap<number, number>;
  /** Words that no concept covers, in the form of {@link coarse}. */
  readonly rest: readonly string[];
}

export interface Reader {
  /** What a text in the form of {@link coarse} says. */
  read(coarseText: string): Reading;
  /** A short text in that form, with Japanese in Latin letters as kana. */
  fold(text: string): string;
}

/** The form in which meaning is looked for: as {@link plain}, small kana as large ones. */
export const coarse = (text: string): string => enlarge(plain(text));

const IGNORED = -1;
const LATIN = /[a-z]/;
const LATIN_OR_DIGIT = /[a-z0-9]/;
/** Without its long vowels a shorter word is another one: カード and かど. */
const SHORTEST_WITHOUT_VOWELS = 4;
/** Pieces of one script; kana of two characters or fewer only joins or ends other words. */
const PIECES = /[\p{Script=Han}々〆]+|[ぁ-ゖー]{3,}|[a-z]+|\d+|\p{Script=Hangul}+/gu;
/** Shorter Latin words are as often English as Japanese. */
const LATIN_WORD = /[a-z]{3,}/g;

/** Wordings are looked up by so many of their first characters; what has fewer is looked for behind the others. */
const BEGINNING = 2;

interface Form {
  readonly form: string;
  readonly concept: number;
}

/**
 * Prepares to tell what texts say. At every place the longest known wording counts, so that 料金 is no 金 and
 * 差し押さえ no 押.
 */
export function createReader({ concepts, ignored }: Meanings): Reader {
  const forms = new Map<string, Form[]>();
  const put = (form: string, concept: number): void => {
    const beginning = form.slice(0, BEGINNING);
    const same = forms.get(beginning) ?? [];
    same.push({ form, concept });
    forms.set(beginning, same);
  };
  const add = (word: string, concept: number): void => {
    const form = coarse(word).trim();
    put(form, concept);
    const short = form.replaceAll('ー', '');
    if (short !== form && short.length >= SHORTEST_WITHOUT_VOWELS) put(short, concept);
  };
  for (const word of ignored) add(word, IGNORED);
  for (const [concept, words] of concepts.entries()) for (const word of words) add(word, concept);
  for (const same of forms.values()) same.sort((a, b) => b.form.length - a.form.length);

  const read = (text: string): Reading => {
    const found = new Map<number, number>();
    let rest = '';
    let at = 0;
    while (at < text.length) {
      const known = formsAt(text, at, forms);
      for (const { concept } of known) {
        if (concept !== IGNORED) found.set(concept, (found.get(concept) ?? 0) + 1);
      }
      rest += known.length > 0 ? ' ' : text.charAt(at);
      at += known[0]?.form.length ?? 1;
    }
    return { concepts: found, rest: rest.match(PIECES) ?? [] };
  };
  return {
    read,
    fold: (text) =>
      coarse(text).replace(LATIN_WORD, (word) => {
        if (read(word).rest.length === 0) return word;
        const kana = enlarge(fromRomaji(word) ?? '');
        // Syllables that say nothing are those of another language: message, pizza.
        return read(kana).concepts.size > 0 ? kana : word;
      }),
  };
}

const NO_FORMS: readonly Form[] = [];

/** The longest wording that stands here; it may belong to several concepts. */
function formsAt(
  text: string,
  at: number,
  forms: ReadonlyMap<string, readonly Form[]>,
): readonly Form[] {
  for (let length = BEGINNING; length > 0; length -= 1) {
    const same = forms.get(text.slice(at, at + length));
    const longest = same?.find(({ form }) => standsAt(text, form, at));
    if (same && longest) return same.filter(({ form }) => form === longest.form);
  }
  return NO_FORMS;
}

/** Latin words count whole only: `au` is not in `auction`. */
function standsAt(text: string, form: string, at: number): boolean {
  if (!text.startsWith(form, at)) return false;
  const end = at + form.length;
  const joinsBefore = LATIN.test(form.charAt(0)) && LATIN_OR_DIGIT.test(text.charAt(at - 1));
  const joinsAfter = LATIN.test(text.charAt(end - 1)) && LATIN_OR_DIGIT.test(text.charAt(end));
  return !joinsBefore && !joinsAfter;
}
