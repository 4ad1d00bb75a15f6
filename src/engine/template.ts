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
  for (const [index, part] of template.split('[').entries()) {
    const [alternatives, rest, ...more] = index === 0 ? [undefined, part] : part.split(']');
    if (rest === undefined || more.length > 0 || (index === 0 && part.includes(']'))) {
      throw new Error(`角かっこの対応が合っていません: ${template}`);
    }
    if (alternatives !== undefined) {
      const choices = alternatives.split('|');
      words = words.flatMap((word) => choices.map((choice) => word + choice));
    }
    words = words.map((word) => word + rest);
    if (words.length > MAX_WORDS)
      throw new Error(`組み合わせが ${MAX_WORDS} を超えます: ${template}`);
  }
  return [...new Set(words)];
}
