import { coarse } from './meaning.ts';

/**
 * Tells which words none of many texts can have, in a few kilobytes: a Bloom filter (Bloom, 1970) over those of their
 * pairs of neighbouring characters that what is loaded with it does not have. It may take a word for possible that
 * no text has, never the other way.
 */
export interface Filter {
  /** False where no text has the word, however it is written. */
  mayHave(word: string): boolean;
}

/** Bits for each pair; with as many hashes as fit, one absent pair of eleven is taken for there. */
const BITS = 5;
const HASHES = 3;

/**
 * Writes the filter of texts as base64.
 *
 * @param loaded What whoever reads the filter has anyway.
 */
export function writeFilter(texts: readonly string[], loaded: readonly string[]): string {
  const known = pairsIn(loaded);
  const pairs = [...pairsIn(texts)].filter((pair) => !known.has(pair));
  const bytes = new Uint8Array(Math.max(1, Math.ceil((pairs.length * BITS) / 8)));
  for (const pair of pairs) {
    for (const bit of bitsOf(pair, bytes.length * 8)) {
      bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
    }
  }
  return btoa(String.fromCharCode(...bytes));
}

/** @param loaded The same that the filter was written with. */
export function readFilter(base64: string, loaded: readonly string[]): Filter {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  let known: string | undefined;
  const has = (pair: string): boolean => {
    known ??= coarse(loaded.join('\n'));
    return known.includes(pair) || inFilter(pair);
  };
  const inFilter = (pair: string): boolean =>
    bitsOf(pair, bytes.length * 8).every((bit) => ((bytes[bit >> 3] as number) >> (bit & 7)) & 1);
  return { mayHave: (word) => pairsOf(coarse(word)).every(has) };
}

const pairsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => pairsOf(coarse(text))));

/** Pairs within words; none stands across a space. */
function pairsOf(text: string): string[] {
  return text
    .split(' ')
    .flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
    );
}

/** Places of a pair's bits, by double hashing (Kirsch and Mitzenmacher, 2006) of FNV-1a. */
function bitsOf(pair: string, size: number): number[] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pair.length; at += 1) {
    hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  const step = (Math.imul(hash, 0x9e3779b1) >>> 8) | 1;
  return Array.from({ length: HASHES }, (_, at) => ((hash >>> 0) + at * step) % size);
}
