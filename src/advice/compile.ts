import type { LocalText } from '../engine/index.ts';
import type { Advice, Topics } from '../schemas/index.ts';
import type { AdviceBook, Piece } from './types.ts';

interface AdviceContent {
  readonly advice: readonly Advice[];
  readonly topics: Topics;
  readonly brands: readonly { readonly id: string; readonly kind: string }[];
}

/** The fields of a piece that are folded away at first. */
export type FoldedAdvice = Readonly<Record<string, Pick<Piece, 'steps' | 'avoid'>>>;

/**
 * Gathers in one language what the advice is chosen by, and the sentences that a verdict shows at once.
 *
 * @param content The validated content.
 * @param locale Language of the texts; those that it lacks are Japanese.
 */
export function compileAdvice(
  { advice, topics, brands }: AdviceContent,
  locale: string,
): AdviceBook {
  const say = sayIn(locale);
  const pieces = advice.map(
    ({ id, when, lead, first, withRoute, article, also, contacts, urgent }) =>
      present({
        id,
        when,
        lead: lead && say(lead),
        first: first && say(first),
        withRoute: withRoute && say(withRoute),
        article,
        also,
        contacts,
        urgent,
      }),
  );
  const kinds = Object.fromEntries(brands.map(({ id, kind }) => [id, kind]));
  return {
    ...(topics as Pick<AdviceBook, 'topics' | 'channels'>),
    pieces: pieces as Piece[],
    kinds,
  };
}

/**
 * Gathers the sentences that are folded away at first.
 *
 * @param locale Language of the texts; those that it lacks are Japanese.
 */
export function compileFoldedAdvice(advice: readonly Advice[], locale: string): FoldedAdvice {
  const say = sayIn(locale);
  return Object.fromEntries(
    advice
      .filter(({ steps, avoid }) => steps ?? avoid)
      .map(({ id, steps, avoid }) => [
        id,
        present({
          steps: steps?.map(say),
          avoid: avoid?.map(say),
        }),
      ]),
  );
}

const sayIn =
  (locale: string) =>
  (text: LocalText): string =>
    text[locale] ?? text.ja;

/** Adds the folded sentences to their pieces. */
export function unfold(pieces: readonly Piece[], folded: FoldedAdvice): Piece[] {
  return pieces.map((piece) => ({ ...piece, ...folded[piece.id] }));
}

/** Leaves out what is not there, so that no empty field hides that of a wider piece. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
