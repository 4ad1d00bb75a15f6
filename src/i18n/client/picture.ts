import type { Words } from '../words.ts';

/** Sentences of the reader of pictures. */
type Section = Words['picture'];

export let picture: Section['picture'];
export let pictureFaults: Section['pictureFaults'];

/** Says them in the language of these words from now on. */
export function sayPicture(words: Section): void {
  ({ picture, pictureFaults } = words);
}
