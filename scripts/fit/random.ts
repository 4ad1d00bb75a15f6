/**
 * A list in an order that looks random, in which each element's own key alone decides where it comes: with
 * an element more or less the others keep their order.
 *
 * @param pass Another number, another order.
 */
export function inOrderOf<T extends { readonly key: number }>(
  list: readonly T[],
  pass: number,
): T[] {
  const ranked = list.map((one) => ({
    one,
    rank: mixed(one.key ^ Math.imul(pass + 1, 0x9e3779b9)),
  }));
  ranked.sort((one, other) => one.rank - other.rank || one.one.key - other.one.key);
  return ranked.map(({ one }) => one);
}

/** A number from a text that is the same on every machine (FNV-1a, mixed). */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 16777619) >>> 0;
  }
  return mixed(hash);
}

/** Spreads the bits of a number over all of it (the end of MurmurHash3, shortened). */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 15);
  bits = Math.imul(bits, 0x85ebca6b) >>> 0;
  return (bits ^ (bits >>> 13)) >>> 0;
}
