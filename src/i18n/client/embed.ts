import type { Words } from '../words.ts';

/** Sentences of the box that other sites embed. */
type Section = Words['embed'];

export let embed: Section['embed'];
export let embedBox: Section['embedBox'];
export let embedFaults: Section['embedFaults'];

/** Says them in the language of these words from now on. */
export function sayEmbed(words: Section): void {
  ({ embed, embedBox, embedFaults } = words);
}
