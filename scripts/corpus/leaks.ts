import type { CorpusRow } from '../../src/schemas/index.ts';

/** In how many rows a token must stand before its side is believed. */
const FEWEST_ROWS = 20;
/** From which share on one side on it tells the label by itself. */
const ONE_SIDE = 0.95;

/** A token that stands nearly always on one side. */
export interface Leak {
  readonly token: string;
  readonly scam: number;
  readonly legit: number;
}

const HOST = /[a-z0-9○〇●*_-]+(?:\.[a-z0-9○〇●*_-]+)*\.([a-z]{2,})(?![a-z0-9.@-])/g;
const SIGN = /^[\s\p{P}\p{S}\uff01-\uff60\uffe0-\uffe6]$/u;

/**
 * What of a text could tell its label without being read: Latin words, host endings, signs and pairs
 * of signs, the first and the last character. Each once, with a prefix that names its kind.
 */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  const lower = text.toLowerCase();
  for (const [word] of lower.matchAll(/[a-z]{2,}/g)) tokens.add(`word ${word}`);
  for (const [, ending] of lower.matchAll(HOST)) tokens.add(`host .${ending}`);
  const characters = [...text];
  for (const [at, character] of characters.entries()) {
    if (!SIGN.test(character)) continue;
    tokens.add(`sign ${character}`);
    const next = characters[at + 1];
    if (next !== undefined && SIGN.test(next)) tokens.add(`sign ${character}${next}`);
  }
  tokens.add(`first ${characters[0]}`);
  tokens.add(`last ${characters.at(-1)}`);
  return tokens;
}

/** Tokens that tell scam from legit by themselves and are not in the reviewed list, the worst first. */
export function leaks(
  rows: readonly CorpusRow[],
  reviewed: Readonly<Record<string, string>>,
): Leak[] {
  const counts = new Map<string, { scam: number; legit: number }>();
  for (const { label, text } of rows) {
    if (label === 'warning') continue;
    for (const token of tokensOf(text)) {
      const count = counts.get(token) ?? { scam: 0, legit: 0 };
      count[label] += 1;
      counts.set(token, count);
    }
  }
  return [...counts]
    .map(([token, count]) => ({ token, ...count }))
    .filter(({ token, scam, legit }) => {
      const all = scam + legit;
      return (
        all >= FEWEST_ROWS &&
        Math.max(scam, legit) >= ONE_SIDE * all &&
        !Object.hasOwn(reviewed, token)
      );
    })
    .sort((one, other) => other.scam + other.legit - one.scam - one.legit);
}
