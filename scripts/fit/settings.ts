import { isCopy } from './augment.ts';
import type { Row } from './rows.ts';

/** What the fit is told; every number was chosen by cross-validation. */
export interface Settings {
  /** A gram counts from so many messages on. */
  readonly leastMessages: number;
  /** Passes over the messages in each round. */
  readonly passes: number;
  /** Rounds; from the second on each message is seen through its most telling passages. */
  readonly rounds: number;
  /** How far grams and signs are drawn towards 0. */
  readonly shrinkGrams: number;
  readonly shrinkSigns: number;
  /** How many grams are kept in the end. */
  readonly keep: number;
  /** How much a message quoted from life weighs against one of the corpus. */
  readonly quotedWeight: number;
  /** Most telling passages of an honest message that are looked at in each round. */
  readonly passages: number;
  /** How much they weigh together against the whole message. */
  readonly passageWeight: number;
}

export const SETTINGS: Settings = {
  leastMessages: 3,
  passes: 12,
  rounds: 3,
  shrinkGrams: 8e-4,
  shrinkSigns: 1e-3,
  keep: 9_050,
  quotedWeight: 12,
  passages: 3,
  passageWeight: 0.5,
};

export function weightOf(row: Row, settings: Settings): number {
  return (
    (row.quoted ? settings.quotedWeight : 1) *
    (row.label === 'warning' ? 1.5 : 1) *
    (row.group === 'bare' || row.ambiguous ? 0.3 : 1) *
    (isCopy(row) ? 0.5 : 1)
  );
}
