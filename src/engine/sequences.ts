import { firstFrom } from './spans.ts';
import type { Range } from './words.ts';

/**
 * Finds places where a word of each set follows a word of the set before: 支払い … 確認 … できません.
 *
 * Particles, polite prefixes and adverbs between its words give such a phrase too many forms to write out.
 * Takes time n log n in the number of occurrences.
 *
 * @param steps Where the words of each set occur, in the order in which they must follow.
 * @param gap The most folded characters between two words; words never overlap.
 * @returns For each place where a chain begins, the range from the first to the last word of the nearest one,
 *   ordered by end.
 */
export function findSequences(steps: readonly (readonly Range[])[], gap: number): Range[] {
  let chains: Range[] | undefined;
  // Works from the last step backwards, so that each word is joined to the nearest one from which the chain
  // goes on to its end.
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
