import type { Sign, Verdict } from './types.ts';

/** The signs of a verdict by what they say of the sender, each side in the order of the verdict. */
export interface Sides {
  readonly against: readonly Sign[];
  /** Signs that suggest an honest sender. */
  readonly honest: readonly Sign[];
}

/**
 * Parts the signs that are shown as reasons from those that suggest an honest sender.
 *
 * A sign without weight is no reason for a level. In text about a scam it is shown all the same, because its
 * words are what the text speaks about.
 */
export function sidesOf({ signs, notes }: Pick<Verdict, 'signs' | 'notes'>): Sides {
  const described = notes.includes('describes-scam');
  return {
    against: signs.filter(
      ({ kind, weight }) => kind !== 'reassurance' && (weight > 0 || described),
    ),
    honest: signs.filter(({ kind }) => kind === 'reassurance'),
  };
}
