import type { Words } from '../words.ts';

/** What the checker says of the numbers of a message. */
export let numbers: Words['numbers'];

/** Says it in the language of these words from now on. */
export function sayNumbers(words: { readonly numbers: Words['numbers'] }): void {
  ({ numbers } = words);
}
