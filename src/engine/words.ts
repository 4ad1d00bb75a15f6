import { EdgeTable, MAX_ALPHABET } from './edge-table.ts';

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
  private alphabet = new Uint16Array(65536);
  private letters = 0;
  private readonly edges = new EdgeTable();
  private readonly fail: number[] = [0];
  /** Sets whose word ends at the node, with the word's length. */
  private readonly ends: ({ set: number; length: number }[] | undefined)[] = [undefined];
  /** The nearest node on the failure path at which some word ends, or 0. */
  private readonly output: number[] = [0];
  private readonly sets: number;

  /**
   * @param sets Folded, non-empty words of each set.
   * @param units How units are compared: `wordUnit` or `nameUnit`. The words must be folded that way already.
   */
  constructor(sets: readonly (readonly string[])[], units: Uint16Array) {
    this.sets = sets.length;
    for (const [set, words] of sets.entries()) {
      for (const word of words) this.add(word, set);
    }
    this.link();
    const letters = this.alphabet;
    this.alphabet = units.map((unit) => letters[unit] as number);
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
        for (const { set, length } of this.ends[hit] ?? []) {
          const start = index + 1 - length;
          if (standsAlone(text, gaps, start, index + 1))
            found[set]?.push({ start, end: index + 1 });
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

  private add(word: string, set: number): void {
    let node = 0;
    for (let index = 0; index < word.length; index += 1) {
      const key = node * MAX_ALPHABET + this.letterOf(word.charCodeAt(index));
      let next = this.edges.get(key);
      if (next === 0) {
        next = this.fail.length;
        this.edges.set(key, next);
        this.fail.push(0);
        this.output.push(0);
        this.ends.push(undefined);
      }
      node = next;
    }
    if (node === 0) return;
    const ends = this.ends[node] ?? [];
    if (!ends.some((end) => end.set === set)) ends.push({ set, length: word.length });
    this.ends[node] = ends;
  }

  private letterOf(code: number): number {
    const known = this.alphabet[code] as number;
    if (known !== 0) return known;
    this.letters += 1;
    if (this.letters >= MAX_ALPHABET)
      throw new Error(`言葉に使われる文字の種類が ${MAX_ALPHABET} を超えます`);
    this.alphabet[code] = this.letters;
    return this.letters;
  }

  /** Goes breadth first, because the failure links of longer prefixes need those of shorter ones. */
  private link(): void {
    const children: number[][] = [];
    this.edges.forEach((key, child) => {
      const parent = Math.floor(key / MAX_ALPHABET);
      const list = children[parent];
      if (list === undefined) children[parent] = [key % MAX_ALPHABET, child];
      else list.push(key % MAX_ALPHABET, child);
    });
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
      const parent = queue[head] as number;
      const list = children[parent] ?? [];
      for (let index = 0; index < list.length; index += 2) {
        const child = list[index + 1] as number;
        const fail =
          parent === 0 ? 0 : this.step(this.fail[parent] as number, list[index] as number);
        this.fail[child] = fail;
        this.output[child] = this.ends[fail] === undefined ? (this.output[fail] as number) : fail;
        queue.push(child);
      }
    }
  }
}

function standsAlone(text: string, gaps: Uint8Array, start: number, end: number): boolean {
  if (isLatin(text, start) && isLatin(text, start - 1) && gaps[start] === 0) return false;
  return !(isLatin(text, end - 1) && isLatin(text, end) && gaps[end] === 0);
}

function isLatin(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x61 && code <= 0x7a;
}
