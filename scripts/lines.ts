/** Longest text of one literal, without the separator at its end. */
const WIDTH = 94;

/**
 * Words with a separator between them as string literals, one a line, joined by `+`.
 *
 * @param separator One character; it ends every literal but the last.
 */
export function inLines(words: readonly string[], separator: string): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last + separator + word;
  }
  return lines
    .map((line, at) => `  '${line}${at + 1 < lines.length ? separator : ''}'`)
    .join(' +\n');
}
