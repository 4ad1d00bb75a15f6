import type { Words } from '../words.ts';

/** Sentences of the search. */
export let search: Words['search'];

/** Says it in the language of these words from now on. */
export function saySearch(words: { readonly search: Words['search'] }): void {
  ({ search } = words);
}
