/**
 * Hosts take so many files: Cloudflare Pages 20,000 (https://developers.cloudflare.com/pages/platform/limits/),
 * others more. Below the first figure every number has a page of its own; between the two, those that search
 * engines may show.
 */
const ROOM = { all: 15_000, indexable: 19_000 } as const;

/** What the choice depends on. */
interface Candidate {
  readonly indexable: boolean;
}

/**
 * The numbers that have pages of their own; one page shows the others.
 *
 * @param numbers All that may be shown, the newest reports first.
 * @param others How many files the site has beside the pages of numbers.
 * @param languages In so many languages each number has its page.
 * @returns All numbers where they have room; else those that may be indexed, the newest as far as they have room.
 */
export function withOwnPages<T extends Candidate>(
  numbers: readonly T[],
  others: number,
  languages = 1,
): T[] {
  if (numbers.length * languages + others <= ROOM.all) return [...numbers];
  return numbers
    .filter(({ indexable }) => indexable)
    .slice(0, Math.max(0, Math.floor((ROOM.indexable - others) / languages)));
}
