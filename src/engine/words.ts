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
  /** `node * 65536 + code unit` → node. */
  private readonly next = new Map<number, number>();
  private readonly fail: number[] = [0];
  /** Sets whose word ends at the node, with the word's length. */
  private readonly ends: { set: number; length: number }[][] = [[]];
  /** The nearest node on the failure path at which some word ends, or 0. */
  private readonly output: number[] = [0];
  /** 1 for every code unit with which some word begins. */
  private readonly firsts = new Uint8Array(65536);
  private readonly sets: number;

  /** @param sets Folded, non-empty words of each set. */
  constructor(sets: readonly (readonly string[])[]) {
    this.sets = sets.length;
    for (const [set, words] of sets.entries()) {
      for (const word of words) this.add(word, set);
    }
    this.link();
  }

  /**
   * @param text Folded text.
   * @param gaps 1 for units before which something was left out; a Latin word begins and ends only
   *   there or beside another script, so that `au` is not found in `because`.
   */
  find(text: string, gaps: Uint8Array): Occurrences {
    const found: Range[][] = Array.from({ length: this.sets }, () => []);
    let node = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (node === 0 && this.firsts[code] === 0) continue;
      node = this.step(node, code);
      let hit = (this.ends[node] as unknown[]).length > 0 ? node : (this.output[node] as number);
      while (hit !== 0) {
        for (const { set, length } of this.ends[hit] as { set: number; length: number }[]) {
          const start = index + 1 - length;
          if (standsAlone(text, gaps, start, index + 1))
            found[set]?.push({ start, end: index + 1 });
        }
        hit = this.output[hit] as number;
      }
    }
    return found;
  }

  private step(from: number, code: number): number {
    let node = from;
    for (;;) {
      const next = this.next.get(node * 65536 + code);
      if (next !== undefined) return next;
      if (node === 0) return 0;
      node = this.fail[node] as number;
    }
  }

  private add(word: string, set: number): void {
    let node = 0;
    for (let index = 0; index < word.length; index += 1) {
      const key = node * 65536 + word.charCodeAt(index);
      let next = this.next.get(key);
      if (next === undefined) {
        next = this.ends.length;
        this.next.set(key, next);
        this.ends.push([]);
        this.fail.push(0);
        this.output.push(0);
      }
      node = next;
    }
    if (node === 0) return;
    this.firsts[word.charCodeAt(0)] = 1;
    const ends = this.ends[node] as { set: number; length: number }[];
    if (!ends.some((end) => end.set === set)) ends.push({ set, length: word.length });
  }

  private link(): void {
    // Insertion made parents before children only within a word, so children are ordered by depth.
    const children: [number, number, number][][] = this.ends.map(() => []);
    for (const [key, child] of this.next) {
      const parent = Math.floor(key / 65536);
      children[parent]?.push([parent, key % 65536, child]);
    }
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
      for (const [parent, code, child] of children[queue[head] as number] ?? []) {
        const fail = parent === 0 ? 0 : this.step(this.fail[parent] as number, code);
        this.fail[child] = fail;
        this.output[child] =
          (this.ends[fail] as unknown[]).length > 0 ? fail : (this.output[fail] as number);
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
