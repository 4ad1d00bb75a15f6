const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The word by which a concept stands in Pagefind's index. All are equally long, for Pagefind also finds what
 * a word begins with, and no word of any language begins so.
 *
 * @param concept Its place in the list of concepts, below 17,576.
 */
export function conceptToken(concept: number): string {
  const at = (power: number): string =>
    LETTERS.charAt(Math.floor(concept / LETTERS.length ** power) % LETTERS.length);
  return `zzq${at(2)}${at(1)}${at(0)}`;
}
