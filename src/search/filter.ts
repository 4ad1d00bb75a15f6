import { coarse } from './meaning.ts';

/**
 * Tells which words none of many texts can have, in a few kilobytes: a Bloom filter (Bloom, 1970) over their
 * pairs of neighbouring characters. It may take a word for possible that no text has, never the other way.
 */
export interface Filter {
  /** False where no text has the word, however it is written. */
  mayHave(word: string): boolean;
}

/** Bits for each pair; with as many hashes as fit, one absent pair of eleven is taken for there. */
const BITS = 5;
const HASHES = 3;

/** Writes the filter of texts as base64. */
export function writeFilter(texts: readonly string[]): string {
  const pairs = new Set(texts.flatMap((text) => pairsOf(coarse(text))));
  const bytes = new Uint8Array(Math.max(1, Math.ceil((pairs.size * BITS) / 8)));
  for (const pair of pairs) {
    for (const bit of bitsOf(pair, bytes.length * 8)) {
      bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
    }
  }
  return btoa(String.fromCharCode(...bytes));
}

export function readFilter(base64: string): Filter {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const has = (pair: string): boolean =>
    bitsOf(pair, bytes.length * 8).every((bit) => ((bytes[bit >> 3] as number) >> (bit & 7)) & 1);
  return { mayHave: (word) => pairsOf(coarse(word)).every(has) };
}

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
