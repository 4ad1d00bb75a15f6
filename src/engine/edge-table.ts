/** Most letters an alphabet may have; an edge is `node * MAX_ALPHABET + letter`. */
export const MAX_ALPHABET = 4096;

/**
 * A hash table from numbers to numbers with open addressing. It is several times faster than a Map, and the
 * finders of words and grams spend nearly all their time in it.
 */
export class EdgeTable {
  // Room for the words of the site's rulebook without growing, which takes longer than all that is put in.
  private keys = new Int32Array(1 << 17);
  private values = new Int32Array(1 << 17);
  private size = 0;

  /** The value of a key, or 0. */
  get(key: number): number {
    return this.values[this.slot(key)] as number;
  }

  /** Keeps a value other than 0. */
  set(key: number, value: number): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    const slot = this.slot(key);
    if (this.values[slot] === 0) this.size += 1;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 11) & mask;
    while (this.values[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const [keys, values] = [this.keys, this.values];
    this.keys = new Int32Array(keys.length * 4);
    this.values = new Int32Array(values.length * 4);
    for (let slot = 0; slot < values.length; slot += 1) {
      const value = values[slot] as number;
      if (value === 0) continue;
      const free = this.slot(keys[slot] as number);
      this.keys[free] = keys[slot] as number;
      this.values[free] = value;
    }
  }
}
