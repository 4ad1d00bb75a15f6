import type { PackedGrams } from './gram-table.ts';

/**
 * The fitted weights: log-odds in natural logarithms. Only `npm run fit` writes them.
 */
export interface Weights {
  /** Log-odds before anything is found: of a scam, of text about a scam, of the reader's own words. */
  readonly bias: { readonly scam: number; readonly about: number; readonly frame: number };
  /** By rule; 0 where absent. Signs of a scam weigh ≥ 0, reassurance ≤ 0. */
  readonly signs: Readonly<Record<string, number>>;
  /** By rule: what it adds to the log-odds that the text only speaks about a scam. */
  readonly about: Readonly<Record<string, number>>;
  /** What one telling sign or pair adds beyond the signs themselves; see `strengthOf`. */
  readonly together: number;
  /** The weights of grams are multiples of this. */
  readonly quantum: number;
  readonly grams: PackedGrams;
  /** Log-odds from which the level rises, chosen from false alarms out of fold. */
  readonly thresholds: {
    readonly suspicious: number;
    readonly scam: number;
    readonly about: number;
    readonly frame: number;
  };
  /** Signs, alone or in pairs, that hardly any honest message gives: one of them must be there for `scam`. */
  readonly telling: readonly (readonly string[])[];
}
