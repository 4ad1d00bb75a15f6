/** A template may stand for at most this many words; more is a slip, which must not freeze the build. */
const MAX_WORDS = 2000;

/**
 * Writes out the words a template stands for.
 *
 * @param template Plain text with alternatives in square brackets: `連絡[が|の|]ない` is three words.
 * @returns Every word, without duplicates, in the order of the alternatives.
 * @throws {Error} Where a bracket is left open or nested, or the template stands for over 2,000 words.
 */
export function expandTemplate(template: string): string[] {
  let words = [''];
  for (const choices of partsOf(template)) {
    words = words.flatMap((word) => choices.map((choice) => word + choice));
    if (words.length > MAX_WORDS)
      throw new Error(`組み合わせが ${MAX_WORDS} を超えます: ${template}`);
  }
  return [...new Set(words)];
}

/**
 * Reads a template without writing its words out.
 *
 * @returns Its parts in their order, each with its choices; plain text has one. `連絡[が|の|]ない` is
 *   `[['連絡'], ['が', 'の', ''], ['ない']]`.
 * @throws {Error} Where a bracket is left open or nested.
 */
export function partsOf(template: string): string[][] {
  if (!/[[\]]/.test(template)) return [[template]];
  return template.split('[').flatMap((part, index) => {
    if (index === 0 && !part.includes(']')) return [[part]];
    const [alternatives, rest, ...more] = part.split(']');
    if (index === 0 || alternatives === undefined || rest === undefined || more.length > 0)
      throw new Error(`角かっこの対応が合っていません: ${template}`);
    return [alternatives.split('|'), [rest]];
  });
}
