import type { AdviceFields, Facts, Piece, When } from './types.ts';

/** What a reader is told to do; nothing is missing. */
export interface Chosen {
  readonly lead: string;
  readonly first: string;
  readonly steps: readonly string[];
  readonly avoid: readonly string[];
  readonly article: string;
  /** A page about something that helps as well. */
  readonly also: string | undefined;
  readonly contacts: readonly string[];
  /** Nobody is told to wait until the morning. */
  readonly urgent: boolean;
}

/** Where the route of the named company stands in a sentence; as in the schema of advice. */
const ROUTE = '{route}';

/**
 * Chooses what a reader is told to do: each field from the most specific piece that holds and has it.
 *
 * @param pieces All pieces.
 * @param facts What the piece has to hold for.
 * @param route How to check with the company that the message names, if it names one.
 * @throws {Error} Where no piece has a lead, a first step or a page; a checked book has them for all facts.
 */
export function choose(pieces: readonly Piece[], facts: Facts, route: string | undefined): Chosen {
  const holding = pieces
    .filter(({ when }) => holdsFor(when, facts))
    .sort((one, other) => rank(other.when) - rank(one.when));
  const find = <K extends keyof AdviceFields>(field: K): AdviceFields[K] | undefined =>
    holding.find((piece) => piece[field] !== undefined)?.[field];
  const need = <K extends 'lead' | 'article'>(field: K): string => {
    const value = find(field);
    if (value === undefined) throw new Error(`no ${field} for ${Object.values(facts).join(', ')}`);
    return value;
  };
  return {
    lead: need('lead'),
    first: firstOf(holding, facts, route),
    steps: find('steps') ?? [],
    avoid: find('avoid') ?? [],
    article: need('article'),
    also: find('also'),
    contacts: find('contacts') ?? [],
    urgent: find('urgent') ?? false,
  };
}

/**
 * The first step comes from one piece, whether it knows a route or not: a sentence about the company must
 * not stand where a more specific piece says something else.
 */
function firstOf(holding: readonly Piece[], facts: Facts, route: string | undefined): string {
  const piece = holding.find(({ first }) => first !== undefined);
  if (piece?.first === undefined) {
    throw new Error(`no first step for ${Object.values(facts).join(', ')}`);
  }
  if (route === undefined || piece.withRoute === undefined) return piece.first;
  return piece.withRoute.replace(ROUTE, () => route);
}

/** Whether a piece holds for these facts. */
export function holdsFor(
  { levels, topics, channels, situations }: When,
  { level, topic, channel, situation }: Facts,
): boolean {
  return (
    (levels?.includes(level) ?? true) &&
    (topics?.includes(topic) ?? true) &&
    (channels?.includes(channel) ?? true) &&
    (situations?.includes(situation) ?? true)
  );
}

/** How specific a piece is: a situation goes before a topic, that before a channel, that before a level. */
export function rank({ levels, topics, channels, situations }: When): number {
  return (situations ? 8 : 0) + (topics ? 4 : 0) + (channels ? 2 : 0) + (levels ? 1 : 0);
}
