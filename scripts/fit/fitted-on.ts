import { digestOf } from './digest.ts';
import type { Row } from './rows.ts';
import type { Settings } from './settings.ts';

/**
 * A digest of what the base weights are fitted on: the messages of the corpus, their copies, and how they are fitted.
 * By it a change of the corpus without a new fit is seen at once; fitting again takes a minute.
 *
 * @param rows Messages and copies in any order; those quoted from life are left out.
 * @returns 16 hexadecimal digits.
 */
export function fittedOn(rows: readonly Row[], settings: Settings): string {
  const told = rows
    .filter(({ quoted }) => !quoted)
    .map(({ id, label, group, text, message, frame, ambiguous }) =>
      JSON.stringify([id, label, group, text, message, frame, ambiguous]),
    )
    .sort();
  return digestOf([settings, told]);
}
