import type { Words } from '../words.ts';

/** What is said of what other apps share. */
export let offline: Words['offline'];

/** Says it in the language of these words from now on. */
export function sayOffline(words: { readonly offline: Words['offline'] }): void {
  ({ offline } = words);
}
