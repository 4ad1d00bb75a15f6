import { firstFrom } from './spans.ts';
import type { Range } from './words.ts';

/**
 * Finds places where one word of each set follows the other: 支払い … 確認 … できません.
 *
 * Such a phrase has too many forms to write out, with the particles, polite prefixes and adverbs that
 * stand between its words. Takes n log n of the occurrences.
 *
 * @param steps Where the words of each set occur, in the order in which they must follow.
 * @param gap Most folded characters between two of them; they never overlap.
 * @returns From the first word to the last of the nearest chain for each place that begins one, ordered
 *   by end.
 */
export function findSequences(steps: readonly (readonly Range[])[], gap: number): Range[] {
  let chains: Range[] | undefined;
  // From the last step backwards, so that the nearest word that leads on is taken and none is missed.
  for (const step of [...steps].reverse()) {
    const heads = [...step].sort((one, other) => one.start - other.start || one.end - other.end);
    chains = chains === undefined ? heads : leading(heads, chains, gap);
    if (chains.length === 0) return [];
  }
  return (chains ?? []).sort((one, other) => one.end - other.end);
}

/** Joins each head to the first chain that begins within the gap behind it; both ordered by start. */
function leading(heads: readonly Range[], chains: readonly Range[], gap: number): Range[] {
  return heads.flatMap(({ start, end }) => {
    const next = chains[firstFrom(chains, end)];
    return next && next.start - end <= gap ? [{ start, end: next.end }] : [];
  });
}
