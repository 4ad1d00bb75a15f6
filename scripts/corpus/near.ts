import type { CorpusRow } from '../../src/schemas/index.ts';

/** Two messages that share more than this part of their trigrams are one message written twice. */
export const TOO_NEAR = 0.6;

/** Two rows that are nearly the same, and how near they are. */
export interface NearRows {
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
}

/** The letters of a text, without what varies freely: width, case, spaces, signs and digits. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{C}\p{P}\p{S}\p{N}]/gu, '');
}

/**
 * Finds nearly equal rows by the Jaccard likeness of their character trigrams. Rows that are each
 * other's pair across labels may be as near as they like.
 *
 * Only rows that share one of their rarest trigrams are compared: of two sets that are alike enough,
 * the rarest few of each must have one in common.
 */
export function nearRows(rows: readonly CorpusRow[]): NearRows[] {
  const sets = numbered(rows.map(({ text }) => trigrams(lettersOf(text))));
  const index = new Map<number, number[]>();
  const found: NearRows[] = [];
  for (const [at, set] of sets.entries()) {
    const row = rows[at] as CorpusRow;
    const rarest = set.slice(0, set.length - Math.ceil(TOO_NEAR * set.length) + 1);
    const candidates = new Set<number>();
    for (const gram of rarest) {
      const list = index.get(gram);
      if (list === undefined) index.set(gram, [at]);
      else {
        for (const other of list) candidates.add(other);
        list.push(at);
      }
    }
    for (const candidate of candidates) {
      const other = rows[candidate] as CorpusRow;
      const likeness = likenessOf(sets[candidate] as Uint32Array, set);
      if (likeness === undefined || isPair(row, other)) continue;
      found.push({ one: other.id, other: row.id, likeness });
    }
  }
  return found;
}

function isPair(one: CorpusRow, other: CorpusRow): boolean {
  return one.pair === other.id && other.pair === one.id && one.label !== other.label;
}

/** A text shorter than a trigram stands for itself. */
function trigrams(letters: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) grams.add(letters.slice(at, at + 3));
  return grams.size > 0 ? grams : new Set([letters]);
}

/** The sets as sorted numbers, the rarest gram first. */
function numbered(sets: readonly Set<string>[]): Uint32Array[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const gram of set) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const ranked = [...counts].sort((one, other) => one[1] - other[1]);
  const rank = new Map(ranked.map(([gram], at) => [gram, at]));
  return sets.map((set) => Uint32Array.from(set, (gram) => rank.get(gram) ?? 0).sort());
}

/** How alike two sets are, where that is more than {@link TOO_NEAR}. */
function likenessOf(one: Uint32Array, other: Uint32Array): number | undefined {
  const all = one.length + other.length;
  const least = (TOO_NEAR * all) / (1 + TOO_NEAR);
  let common = 0;
  // The rarest come first, in which most sets differ: it soon shows that too few are left.
  for (
    let a = 0, b = 0;
    common + Math.min(one.length - a, other.length - b) >= least &&
    a < one.length &&
    b < other.length;
  ) {
    const left = one[a] as number;
    const right = other[b] as number;
    if (left === right) common += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  const likeness = common / (all - common);
  return likeness > TOO_NEAR ? likeness : undefined;
}
