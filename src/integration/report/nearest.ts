import { distanceWithin } from '../../search/index.ts';

/** A candidate with more than this share of the letters changed is no slip of the keyboard. */
const MOST_CHANGED = 0.5;

/**
 * The candidate with the fewest edits from a misspelt name.
 *
 * @returns `undefined` where none shares enough with it to be meant.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.floor(name.length * MOST_CHANGED);
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const distance = distanceWithin(name, candidate, limit, 'whole');
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
    if (limit === 0) break;
  }
  return best;
}
