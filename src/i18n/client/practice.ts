import type { Words } from '../words.ts';

/** What the practice says. */
export let practice: Words['practice'];

/** Says it in the language of these words from now on. */
export function sayPractice(words: Pick<Words, 'practice'>): void {
  ({ practice } = words);
}
