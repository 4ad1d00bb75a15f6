import { EdgeTable, MAX_ALPHABET } from './edge-table.ts';

/** Number of letters of the longest gram. */
export const LONGEST_GRAM = 3;

/**
 * What a gram is evidence of, in the order of its weights: a scam and not an honest message; text about
 * a scam; the reader's own words around what was received.
 */
export const COLUMNS = ['scam', 'about', 'frame'] as const;
export type Column = (typeof COLUMNS)[number];

/** Weights of a gram in quanta, by {@link COLUMNS}. */
export type GramWeights = readonly [scam: number, about: number, frame: number];

/**
 * Grams and their weights as text that hosts compress well. Each level is one row: the last letters of
 * all grams of that length in order, how many longer ones each begins, and the weights of each column.
 * A number is one character, {@link ZERO} being 0.
 */
export interface PackedGrams {
  readonly letters: readonly string[];
  readonly children: readonly string[];
  readonly weights: readonly (readonly string[])[];
}

/** `N`: weights from −31 to 48 are then printable ASCII. */
const ZERO = 0x4e;
/** Weights are clipped to this many quanta, which keeps their characters printable. */
export const MOST_QUANTA = 31;

const numberAt = (text: string, index: number): number => text.charCodeAt(index) - ZERO;
const written = (value: number): string => String.fromCharCode(ZERO + value);

/** Packs grams of one to three letters. Prefixes that carry no weight are added with weight 0. */
export function packGrams(grams: ReadonlyMap<string, GramWeights>): PackedGrams {
  const all = new Map<string, GramWeights>();
  const children = new Map<string, number>();
  const add = (gram: string, weights: GramWeights): void => {
    if (all.has(gram)) return;
    all.set(gram, weights);
    if (gram.length === 1) return;
    const prefix = gram.slice(0, -1);
    children.set(prefix, (children.get(prefix) ?? 0) + 1);
    add(prefix, grams.get(prefix) ?? [0, 0, 0]);
  };
  for (const [gram, weights] of grams) add(gram, weights);
  const sorted = [...all.keys()].sort();
  const rows = Array.from({ length: LONGEST_GRAM }, (_, level) =>
    sorted.filter((gram) => gram.length === level + 1),
  );
  return {
    letters: rows.map((row) => row.map((gram) => gram.at(-1)).join('')),
    children: rows
      .slice(0, -1)
      .map((row) => row.map((gram) => written(children.get(gram) ?? 0)).join('')),
    weights: COLUMNS.map((_, column) =>
      rows.map((row) => row.map((gram) => written(all.get(gram)?.[column] ?? 0)).join('')),
    ),
  };
}

/** The table ready for use: a tree of letters, walked from each place of a text. */
export class GramTable {
  private readonly alphabet = new Uint16Array(65536);
  private readonly edges = new EdgeTable();
  private readonly weights: readonly Int8Array[];

  constructor(packed: PackedGrams) {
    const size = packed.letters.reduce((sum, row) => sum + row.length, 1);
    this.weights = COLUMNS.map(() => new Int8Array(size));
    let known = 0;
    let node = 1;
    let parents = { from: 0, to: 1 };
    for (const [level, letters] of packed.letters.entries()) {
      const begun = node;
      for (let parent = parents.from; parent < parents.to; parent += 1) {
        const many =
          level === 0
            ? letters.length
            : numberAt(packed.children[level - 1] as string, parent - parents.from);
        for (let child = 0; child < many; child += 1) {
          const index = node - begun;
          const code = letters.charCodeAt(index);
          if (this.alphabet[code] === 0) {
            known += 1;
            if (known >= MAX_ALPHABET) throw new Error('too many letters in the table of grams');
            this.alphabet[code] = known;
          }
          this.edges.set(parent * MAX_ALPHABET + (this.alphabet[code] as number), node);
          node += 1;
        }
      }
      for (const [column, weights] of this.weights.entries()) {
        const row = packed.weights[column]?.[level] as string;
        for (let index = 0; begun + index < node; index += 1)
          weights[begun + index] = numberAt(row, index);
      }
      parents = { from: begun, to: node };
    }
  }

  /**
   * Sums the weights of all grams that begin at each place.
   *
   * @param text Neutral text.
   * @returns By column, running sums in quanta: entry `i` is the sum over the places before `i`.
   */
  sums(text: string): Readonly<Record<Column, Int32Array>> {
    const sums = COLUMNS.map(() => new Int32Array(text.length + 1));
    const here = COLUMNS.map(() => 0);
    for (let start = 0; start < text.length; start += 1) {
      here.fill(0);
      let node = 0;
      const end = Math.min(start + LONGEST_GRAM, text.length);
      for (let index = start; index < end; index += 1) {
        node = this.step(node, text.charCodeAt(index));
        if (node === 0) break;
        for (let column = 0; column < here.length; column += 1)
          here[column] = (here[column] as number) + (this.weights[column]?.[node] as number);
      }
      for (let column = 0; column < here.length; column += 1) {
        const list = sums[column] as Int32Array;
        list[start + 1] = (list[start] as number) + (here[column] as number);
      }
    }
    return { scam: sums[0], about: sums[1], frame: sums[2] } as Record<Column, Int32Array>;
  }

  /** Visits the grams that begin at a place, the shortest first, with their weight in one column. */
  walk(
    text: string,
    start: number,
    column: Column,
    visit: (length: number, weight: number) => void,
  ): void {
    const weights = this.weights[COLUMNS.indexOf(column)] as Int8Array;
    let node = 0;
    const end = Math.min(start + LONGEST_GRAM, text.length);
    for (let index = start; index < end; index += 1) {
      node = this.step(node, text.charCodeAt(index));
      if (node === 0) return;
      visit(index + 1 - start, weights[node] as number);
    }
  }

  /** The node of a gram one letter longer, or 0. */
  private step(node: number, code: number): number {
    const letter = this.alphabet[code] as number;
    return letter === 0 ? 0 : this.edges.get(node * MAX_ALPHABET + letter);
  }
}
