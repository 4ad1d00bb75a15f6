import { inLines } from '../lines.ts';

/**
 * The text of `src/phone/area-codes.ts`.
 *
 * @param areaCodes Area codes with their leading 0, one a line; `#` begins a line that says something else.
 * @param shorter Beginnings of numbers that belong to the shorter of two codes, in the same form.
 * @throws {Error} Where a list is out of order, holds something twice, or holds something that is no code.
 */
export function renderAreaCodes(areaCodes: string, shorter: string): string {
  // 03, 04 and 06 are told by their second digit.
  const codes = linesOf(areaCodes, /^0[1-9]\d{0,3}$/).filter((code) => code.length > 2);
  const beginnings = linesOf(shorter, /^0[1-9]\d{3,4}$/);
  const ofFive = codes.filter((code) => code.length === 5).map((code) => code.slice(1));
  return `/** Written by scripts/numbering.ts from the lists beside it, which name their source. */

/**
 * Area codes without their leading 0: two digits, then \`.\` where these are a code themselves and each
 * third digit that makes one.
 */
export const AREAS =
${inLines(packed(codes), ' ')};

export const AREAS_OF_FIVE =
${inLines(ofFive, ' ')};

/**
 * Numbers whose longer area code is none, because the exchange belongs to the shorter code it begins
 * with: 0154-81 is written 015-481.
 */
export const TAKEN_BACK =
  /^${expressionOf(beginnings)}/;
`;
}

function linesOf(text: string, form: RegExp): string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const [at, line] of lines.entries()) {
    if (!form.test(line)) throw new Error(`${line} is not in the form of the list`);
    if (at > 0 && line <= (lines[at - 1] as string)) throw new Error(`${line} is out of order`);
  }
  return lines;
}

function packed(codes: readonly string[]): string[] {
  const endings = new Map<string, string>();
  for (const code of codes) {
    if (code.length === 5) continue;
    const head = code.slice(1, 3);
    endings.set(head, (endings.get(head) ?? '') + (code.slice(3) || '.'));
  }
  return [...endings].map(([head, ending]) => head + ending);
}

/** An expression for texts that begin with one of some digits, none of which begins with another. */
function expressionOf(beginnings: readonly string[]): string {
  const behind = new Map<string, string[]>();
  for (const [first = '', ...rest] of beginnings)
    behind.set(first, [...(behind.get(first) ?? []), rest.join('')]);
  // First digits behind which the same follows share a class.
  const classes = new Map<string, string>();
  for (const [first, rests] of behind) {
    const after = rests.includes('') ? '' : expressionOf(rests);
    classes.set(after, (classes.get(after) ?? '') + first);
  }
  const parts = [...classes].map(([after, firsts]) =>
    firsts.length === 1 ? firsts + after : `[${firsts}]${after}`,
  );
  return parts.length === 1 ? (parts[0] as string) : `(?:${parts.join('|')})`;
}
