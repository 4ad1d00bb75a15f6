import { EdgeTable, MAX_ALPHABET } from './edge-table.ts';
import { partsOf } from './template.ts';

/** Half-open range in folded units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words found in a text, by the set they belong to; each list is ordered by end. */
export type Occurrences = readonly (readonly Range[])[];

/**
 * Finds all words of many sets in one pass over the text (Aho and Corasick 1975), in time linear in
 * the text whatever the words are.
 */
export class WordFinder {
  /** For each code unit that can stand for a unit of a word, a small number; 0 for all others. */
  private readonly alphabet: Uint16Array;
  private readonly edges = new EdgeTable();
  private readonly fail: Int32Array;
  /** The nearest node on the failure path at which some word ends, or 0. */
  private readonly output: Int32Array;
  /** Length of the word that a node stands for. */
  private readonly depths: readonly number[];
  /** Sets whose word ends at the node. */
  private readonly ends: readonly (readonly number[] | undefined)[];
  private readonly sets: number;

  /**
   * @param sets Templates of each set (see `template.ts`), folded; words that are empty are left out.
   * @param units How units are compared: `wordUnit` or `nameUnit`. The words must be folded that way already.
   */
  constructor(sets: readonly (readonly string[])[], units: Uint16Array) {
    this.sets = sets.length;
    const tree = new WordTree(this.edges);
    for (const [set, templates] of sets.entries()) {
      for (const template of templates) tree.add(template, set);
    }
    this.depths = tree.depths;
    this.ends = tree.ends;
    this.fail = new Int32Array(tree.depths.length);
    this.output = new Int32Array(tree.depths.length);
    this.link(tree);
    this.alphabet = new Uint16Array(units.length);
    for (let code = 0; code < units.length; code += 1)
      this.alphabet[code] = tree.alphabet[units[code] as number] as number;
  }

  /**
   * @param text The `key` of a message.
   * @param gaps 1 for units before which something was left out; a Latin word begins and ends only
   *   there or beside another script, so that `au` is not found in `because`.
   */
  find(text: string, gaps: Uint8Array): Occurrences {
    const found: Range[][] = Array.from({ length: this.sets }, () => []);
    let node = 0;
    for (let index = 0; index < text.length; index += 1) {
      const letter = this.alphabet[text.charCodeAt(index)] as number;
      node = letter === 0 ? 0 : this.step(node, letter);
      let hit = this.ends[node] === undefined ? (this.output[node] as number) : node;
      while (hit !== 0) {
        const start = index + 1 - (this.depths[hit] as number);
        if (standsAlone(text, gaps, start, index + 1)) {
          for (const set of this.ends[hit] ?? []) found[set]?.push({ start, end: index + 1 });
        }
        hit = this.output[hit] as number;
      }
    }
    return found;
  }

  private step(from: number, letter: number): number {
    let node = from;
    for (;;) {
      const next = this.edges.get(node * MAX_ALPHABET + letter);
      if (next !== 0 || node === 0) return next;
      node = this.fail[node] as number;
    }
  }

  /** Goes by the length of the words, because the failure links of longer prefixes need those of shorter ones. */
  private link(tree: WordTree): void {
    for (const node of byDepth(tree.depths)) {
      const parent = tree.parents[node] as number;
      const letter = tree.letters[node] as number;
      const fail = parent === 0 ? 0 : this.step(this.fail[parent] as number, letter);
      this.fail[node] = fail;
      this.output[node] = this.ends[fail] === undefined ? (this.output[fail] as number) : fail;
    }
  }
}

/** The prefixes of all words. Node 0 is the empty one. */
class WordTree {
  readonly alphabet = new Uint16Array(65536);
  readonly depths: number[] = [0];
  readonly parents: number[] = [0];
  /** The last letter of each prefix. */
  readonly letters: number[] = [0];
  readonly ends: (number[] | undefined)[] = [undefined];
  private readonly edges: EdgeTable;
  private known = 0;

  constructor(edges: EdgeTable) {
    this.edges = edges;
  }

  /** Adds the words of a template without writing them out: what they begin with is walked once. */
  add(template: string, set: number): void {
    let nodes = [0];
    for (const choices of partsOf(template)) {
      const next: number[] = [];
      for (const node of nodes) {
        for (const choice of choices) {
          const end = this.walk(node, choice);
          // Choices may lead to the same word, as [か|][かが|が] does.
          if (choices.length === 1 || !next.includes(end)) next.push(end);
        }
      }
      nodes = next;
    }
    for (const node of nodes) {
      if (node === 0) continue;
      const ends = this.ends[node];
      if (ends === undefined) this.ends[node] = [set];
      else if (!ends.includes(set)) ends.push(set);
    }
  }

  private walk(from: number, text: string): number {
    let node = from;
    for (let index = 0; index < text.length; index += 1) {
      const letter = this.letterOf(text.charCodeAt(index));
      const key = node * MAX_ALPHABET + letter;
      let next = this.edges.get(key);
      if (next === 0) {
        next = this.depths.length;
        this.edges.set(key, next);
        this.depths.push((this.depths[node] as number) + 1);
        this.parents.push(node);
        this.letters.push(letter);
        this.ends.push(undefined);
      }
      node = next;
    }
    return node;
  }

  private letterOf(code: number): number {
    const letter = this.alphabet[code] as number;
    if (letter !== 0) return letter;
    this.known += 1;
    if (this.known >= MAX_ALPHABET)
      throw new Error(`言葉に使われる文字の種類が ${MAX_ALPHABET} を超えます`);
    this.alphabet[code] = this.known;
    return this.known;
  }
}

/** All nodes but the first, the shorter prefixes before the longer. */
function byDepth(depths: readonly number[]): Int32Array {
  const places: number[] = [];
  for (const depth of depths) places[depth + 1] = (places[depth + 1] ?? 0) + 1;
  for (let depth = 1; depth < places.length; depth += 1)
    places[depth] = (places[depth] ?? 0) + (places[depth - 1] ?? 0);
  const order = new Int32Array(depths.length);
  for (const [node, depth] of depths.entries()) {
    const place = places[depth] ?? 0;
    order[place] = node;
    places[depth] = place + 1;
  }
  return order.subarray(1);
}

function standsAlone(text: string, gaps: Uint8Array, start: number, end: number): boolean {
  if (isLatin(text, start) && isLatin(text, start - 1) && gaps[start] === 0) return false;
  return !(isLatin(text, end - 1) && isLatin(text, end) && gaps[end] === 0);
}

function isLatin(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x61 && code <= 0x7a;
}
