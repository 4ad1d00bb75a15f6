import { judge } from './judge.ts';
import type { Rulebook, RuleSpec } from './rulebook.ts';
import { matchSchemes } from './schemes.ts';
import type { Channel, Verdict } from './types.ts';

/** What follows from the signs alone, wherever in the message they stand. */
export type Conclusion = Pick<Verdict, 'level' | 'schemes' | 'notes'>;

/**
 * Draws the conclusion from the rules that found their evidence.
 *
 * @param signs Those of the rulebook's rules that found something.
 * @param channel How the message came, where that is known.
 * @returns Level, schemes (none at `unknown`) and notes.
 */
export function conclude(
  rulebook: Rulebook,
  signs: readonly RuleSpec[],
  channel: Channel | undefined,
): Conclusion {
  const matches = matchSchemes(
    rulebook.schemes,
    new Set(signs.map((sign) => rulebook.rules.indexOf(sign))),
    channel,
  );
  const { level, notes } = judge(signs, matches);
  return {
    level,
    schemes: level === 'unknown' ? [] : matches.map(({ scheme }) => scheme.id),
    notes,
  };
}
