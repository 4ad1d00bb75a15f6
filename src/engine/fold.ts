import { foldLookAlike } from './look-alikes.ts';

/** Marks kept on one base character; normalising a longer run takes quadratic time. */
const MAX_MARKS = 8;

/** A form of the message with, for each UTF-16 unit, the range of the original it comes from. */
export interface MappedText {
  readonly text: string;
  /** Start in the original of the cluster behind each unit. */
  readonly starts: Uint32Array;
  /** End in the original of the cluster behind each unit. */
  readonly ends: Uint32Array;
}

/** The two forms that are matched. */
export interface Folded {
  /** NFKC, lower case, without invisible characters: for numbers, links, amounts and dates. */
  readonly plain: MappedText;
  /** Letters and digits only, look-alikes unified, hiragana as katakana: for words. */
  readonly key: MappedText;
  /** For each unit of `key`: 1 where something was left out before it (a space, a sign, an emoji). */
  readonly gaps: Uint8Array;
}

interface FoldedCluster {
  readonly plain: string;
  readonly key: string;
}

const MARK = /\p{M}/u;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NFKC_STABLE_BEFORE = 0x300;
const LINE_BREAKS = '\n\r\t';

/**
 * Folds a message for matching and keeps the way back to the reader's own characters.
 *
 * Takes any string, lone surrogates included, in time linear in its length. Folding the `text` of
 * either form again gives the same text.
 */
export function fold(message: string): Folded {
  const plain = new MappedTextBuilder(message.length);
  const key = new MappedTextBuilder(message.length);
  const parted: number[] = [];
  let gap = true;
  for (let start = 0; start < message.length; ) {
    const end = clusterEnd(message, start);
    const cluster =
      end === start + 1 ? foldUnit(message, start) : foldCluster(message.slice(start, end));
    plain.push(cluster.plain, start, end);
    if (cluster.key !== '') {
      if (gap) parted.push(key.length);
      key.push(cluster.key, start, end);
      gap = false;
    } else if (cluster.plain !== '') {
      // An invisible character joins what it stands between; a visible sign parts it.
      gap = true;
    }
    start = end;
  }
  key.readDigitsInLatinAsLetters();
  const gaps = new Uint8Array(key.length);
  for (const unit of parted) gaps[unit] = 1;
  return { plain: plain.finish(), key: key.finish(), gaps };
}

/** Folds a word of the rules into the form that is looked for in {@link Folded.key}. */
export function foldWord(word: string): string {
  return fold(word).key.text;
}

/**
 * Maps a range of a folded form back to the original.
 *
 * @param mapped The form the range lies in.
 * @param start First unit of the range.
 * @param end Unit after the range; must be greater than `start`.
 */
export function toOriginal(mapped: MappedText, start: number, end: number): [number, number] {
  return [mapped.starts[start] as number, mapped.ends[end - 1] as number];
}

/** Gives the first unit of a folded form that comes from the original at `offset` or after it. */
export function fromOriginal(mapped: MappedText, offset: number): number {
  let low = 0;
  let high = mapped.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mapped.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One base character and what is drawn onto it: marks, variation selectors, half-width sound marks. */
function clusterEnd(message: string, start: number): number {
  let index = start + unitLength(message, start);
  while (index < message.length) {
    const code = message.charCodeAt(index);
    if (code < NFKC_STABLE_BEFORE) break;
    if (code !== 0xff9e && code !== 0xff9f) {
      if (!couldBeMark(code)) break;
      const length = unitLength(message, index);
      if (!MARK.test(message.slice(index, index + length))) break;
      index += length;
    } else index += 1;
  }
  return index;
}

/** Quick refusal of the kana and kanji that make up nearly all of a message. */
function couldBeMark(code: number): boolean {
  if (code >= 0x3040 && code <= 0x9fff) return code === 0x3099 || code === 0x309a;
  return code < 0xac00 || code > 0xd7a3;
}

function unitLength(message: string, index: number): number {
  const code = message.charCodeAt(index);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = message.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

const foldedUnits: (FoldedCluster | undefined)[] = [];

function foldUnit(message: string, index: number): FoldedCluster {
  const code = message.charCodeAt(index);
  const known = foldedUnits[code];
  if (known) return known;
  const folded = foldCluster(message.charAt(index));
  foldedUnits[code] = folded;
  return folded;
}

function foldCluster(cluster: string): FoldedCluster {
  const plain = plainForm(cluster.slice(0, 2 + MAX_MARKS));
  return { plain, key: keyForm(plain) };
}

function plainForm(cluster: string): string {
  let plain = '';
  for (const character of cluster.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    if (!INVISIBLE.test(character) || LINE_BREAKS.includes(character)) plain += character;
  }
  return plain;
}

function keyForm(plain: string): string {
  let key = '';
  for (const character of plain) {
    const folded = foldLookAlike(stripMarks(toKatakana(character)));
    // 一 and ー are drawn alike and dropped alike, so サービス, サ一ビス and サビス are one.
    if (folded !== 'ー' && folded !== '一' && LETTER_OR_DIGIT.test(folded)) key += folded;
  }
  return key;
}

function toKatakana(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : character;
}

/** á → a; the marks of kana are part of the character after NFKC and are folded by the tables. */
function stripMarks(character: string): string {
  if (character.charCodeAt(0) > 0x24f && !/[\u1e00-\u1eff]/u.test(character)) return character;
  return character.normalize('NFD').replace(/\p{M}/gu, '');
}

class MappedTextBuilder {
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  length = 0;

  constructor(expected: number) {
    this.units = new Uint16Array(expected + 16);
    this.starts = new Uint32Array(expected + 16);
    this.ends = new Uint32Array(expected + 16);
  }

  push(piece: string, start: number, end: number): void {
    if (this.length + piece.length > this.units.length) this.grow(piece.length);
    for (let index = 0; index < piece.length; index += 1) {
      this.units[this.length] = piece.charCodeAt(index);
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length += 1;
    }
  }

  /** amaz0n → amazon, paypa1 → paypal. */
  readDigitsInLatinAsLetters(): void {
    const isLatin = (index: number): boolean => {
      const code = this.units[index] ?? 0;
      return code >= 0x61 && code <= 0x7a;
    };
    for (let index = 1; index + 1 < this.length; index += 1) {
      const digit = this.units[index];
      if (digit !== 0x30 && digit !== 0x31) continue;
      if (isLatin(index - 1) && isLatin(index + 1))
        this.units[index] = digit === 0x30 ? 0x6f : 0x6c;
    }
  }

  finish(): MappedText {
    let text = '';
    // Slices keep the argument list of fromCharCode below what engines allow.
    for (let from = 0; from < this.length; from += 8192) {
      text += String.fromCharCode.apply(
        null,
        this.units.subarray(from, Math.min(from + 8192, this.length)) as unknown as number[],
      );
    }
    return {
      text,
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private grow(by: number): void {
    const size = this.units.length * 2 + by;
    const units = new Uint16Array(size);
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }
}
