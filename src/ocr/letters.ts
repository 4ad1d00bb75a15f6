import type { Box } from './pixels.ts';

/** One character as it was read. */
export interface Letter {
  readonly text: string;
  /** 0 to 100, as the recogniser gives it; right ones are mostly 98 and 99. */
  readonly confidence: number;
}

/** A line as it was read, with its spaces. */
export interface Line {
  readonly letters: readonly Letter[];
  /** In the sheet. */
  readonly box: Box;
}

/** A place in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function textOf(letters: readonly Letter[]): string {
  return letters.map(({ text }) => text).join('');
}

/** Letters that nobody had to read: line ends and spaces put in by the layout. */
export function sure(text: string): Letter[] {
  return [...text].map((one) => ({ text: one, confidence: 100 }));
}

/**
 * Replaces what an expression finds; what comes in is as doubtful as the most doubtful of what it
 * replaces.
 *
 * @param pattern With the flag `g`; matches must begin and end with whole characters.
 */
export function replaceLetters(
  letters: readonly Letter[],
  pattern: RegExp,
  replacement: string | ((found: string) => string),
): Letter[] {
  const text = textOf(letters);
  const out: Letter[] = [];
  let at = 0;
  let unit = 0;
  const upTo = (end: number): Letter[] => {
    const from = at;
    while (unit < end) unit += (letters[at++] as Letter).text.length;
    return letters.slice(from, at);
  };
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    out.push(...upTo(match.index));
    const replaced = upTo(match.index + match[0].length);
    const confidence = Math.min(...replaced.map((letter) => letter.confidence));
    const put = typeof replacement === 'string' ? replacement : replacement(match[0]);
    out.push(...[...put].map((one) => ({ text: one, confidence })));
  }
  return [...out, ...upTo(text.length)];
}
