/** How a text gets into a box at once. */
const AT_ONCE = new Set([
  'insertFromPaste',
  'insertFromPasteAsQuotation',
  'insertFromDrop',
  'insertFromYank',
]);

/**
 * Keyboards that offer what was copied put it in as if it had been typed. Nobody types so many characters
 * between two events, in UTF-16 units.
 */
const MANY = 20;

/**
 * Whether a text came into the box at once, by pasting or dropping, and was not typed.
 *
 * @param inputType What the browser says of the change, where it does.
 * @param before Length of the text before it.
 * @param after Length of the text after it.
 */
export function cameAtOnce(inputType: string | undefined, before: number, after: number): boolean {
  return AT_ONCE.has(inputType ?? '') || after - before >= MANY;
}
