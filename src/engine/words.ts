import { EdgeTable, MAX_ALPHABET } from './edge-table.ts';
import { atOnce } from './steps.ts';
import { partsOf } from './template.ts';

/** Half-open range in folded units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words found in a text, by the set they belong to; each list is ordered by end. */
export type Occurrences = readonly (readonly Range[])[];

/**
 * So many prefixes are made in one step: a few milliseconds of work, and on a phone that is four times
 * slower still less than the 50 after which a reader feels that the page hangs.
 */
const PREFIXES_MADE_A_STEP = 4000;
/** Linking one takes a quarter of that. */
const PREFIXES_LINKED_A_STEP = 4 * PREFIXES_MADE_A_STEP;

/**
 * Finds all words of many sets in one pass over the text (Aho and Corasick 1975), in time linear in
 * the text whatever the words are.
 */
export class WordFinder {
  /** For each code unit that can stand for a unit of a word, a small number; 0 for all others. */
  private readonly alphabet: Uint16Array;
  private readonly edges: EdgeTable;
  private readonly fail: Int32Array;
  /** The nearest node on the failure path at which some word ends, or 0. */
  private readonly output: Int32Array;
  /** Length of the word that a node stands for. */
  private readonly depths: readonly number[];
  /** Sets whose word ends at the node. */
  private readonly ends: readonly (readonly number[] | undefined)[];
  private readonly sets: number;

  private constructor(tree: WordTree, sets: number, units: Uint16Array) {
    this.sets = sets;
    this.edges = tree.edges;
    this.depths = tree.depths;
    this.ends = tree.ends;
    this.fail = new Int32Array(tree.depths.length);
    this.output = new Int32Array(tree.depths.length);
    this.alphabet = lettersOf(units, tree.alphabet);
  }

  /**
   * Makes a finder, with a pause for others after each step.
   *
   * @param sets Templates of each set (see `template.ts`), folded; words that are empty are left out.
   * @param units How units are compared: `wordUnit` or `nameUnit`. The words must be folded that way already.
   */
  static *make(
    sets: readonly (readonly string[])[],
    units: Uint16Array,
  ): Generator<void, WordFinder> {
    const tree = new WordTree();
    let limit = PREFIXES_MADE_A_STEP;
    for (const [set, templates] of sets.entries()) {
      for (const template of templates) {
        tree.add(template, set);
        if (tree.depths.length < limit) continue;
        limit = tree.depths.length + PREFIXES_MADE_A_STEP;
        yield;
      }
    }
    const finder = new WordFinder(tree, sets.length, units);
    yield* finder.link(tree);
    return finder;
  }

  /** As {@link make}, without a pause. */
  static of(sets: readonly (readonly string[])[], units: Uint16Array): WordFinder {
    return atOnce(WordFinder.make(sets, units));
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
  private *link(tree: WordTree): Generator<void, void> {
    const order = byDepth(tree.depths);
    for (let index = 0; index < order.length; index += 1) {
      if (index % PREFIXES_LINKED_A_STEP === 0) yield;
      const node = order[index] as number;
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
  readonly edges = new EdgeTable();
  private known = 0;

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

/** The letter by which each code unit is known. */
function lettersOf(units: Uint16Array, alphabet: Uint16Array): Uint16Array {
  const letters = new Uint16Array(units.length);
  for (let code = 0; code < units.length; code += 1)
    letters[code] = alphabet[units[code] as number] as number;
  return letters;
}

/** All nodes but the first, the shorter prefixes before the longer. */
function byDepth(depths: readonly number[]): Int32Array {
  const longest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  // For each depth the number of shorter prefixes, and then the place of the next one.
  const places = new Int32Array(longest + 2);
  for (const depth of depths) places[depth + 1] = (places[depth + 1] as number) + 1;
  for (let depth = 1; depth < places.length; depth += 1)
    places[depth] = (places[depth] as number) + (places[depth - 1] as number);
  const order = new Int32Array(depths.length);
  for (let node = 0; node < depths.length; node += 1) {
    const depth = depths[node] as number;
    const place = places[depth] as number;
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
