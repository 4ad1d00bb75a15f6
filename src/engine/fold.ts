import { foldKanji, katakanaLike, latinLike, wordUnit } from './look-alikes.ts';
import { firstNotBefore } from './ordered.ts';

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
  /**
   * Letters, digits and ー only; look-alikes read as the script they stand in. Words and names compare
   * its units through `wordUnit` and `nameUnit`.
   */
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
/** Dashes that are typed for the long-vowel mark behind katakana. */
const DASHES = '‐‑–—―─−-~〜';
const LONG_VOWEL = 'ー';
const LONG_VOWEL_UNIT = 0x30fc;
/** 一, which is drawn like ー. */
const ONE = 0x4e00;

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
    } else if (!gap && isDash(cluster.plain) && isKatakana(key.last())) {
      key.push(LONG_VOWEL, start, end);
    } else if (cluster.plain !== '') {
      // An invisible character joins what it stands between; a visible sign parts it.
      gap = true;
    }
    start = end;
  }
  const gaps = new Uint8Array(key.length);
  for (const unit of parted) gaps[unit] = 1;
  key.readInItsScript();
  return { plain: plain.finish(), key: key.finish(), gaps };
}

/** Folds a word of the rules into the form in which words are compared. */
export function foldWord(word: string): string {
  return mapUnits(fold(word).key.text, wordUnit);
}

/** Changes every unit of a text by a table; the length stays. */
export function mapUnits(text: string, table: Uint16Array): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1)
    units[index] = table[text.charCodeAt(index)] as number;
  return textOf(units);
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
  return firstNotBefore(mapped.text.length, (unit) => (mapped.starts[unit] as number) < offset);
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
  const plain = plainForm(cluster.slice(0, unitLength(cluster, 0) + MAX_MARKS));
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
    const folded = foldKanji(stripMarks(character));
    if (LETTER_OR_DIGIT.test(folded)) key += folded;
  }
  return key;
}

/** á → a; the marks of kana are part of the character after NFKC. */
function stripMarks(character: string): string {
  if (character.charCodeAt(0) > 0x24f && !/[\u1e00-\u1eff]/u.test(character)) return character;
  return character.normalize('NFD').replace(/\p{M}/gu, '');
}

const isDash = (plain: string): boolean => plain.length === 1 && DASHES.includes(plain);

function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

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

  /** The unit pushed last; 0 where there is none. */
  last(): number {
    return this.units[this.length - 1] ?? 0;
  }

  /**
   * Reads a look-alike as a letter of the script it stands in: 力ード as カード, аmаzоn and amaz0n as
   * amazon. A kanji counts as katakana only before katakana, so that ネット口座 keeps its 口座. Forwards
   * and then backwards, so that what was read so counts as a neighbour of the next.
   */
  readInItsScript(): void {
    for (let index = 0; index < this.length; index += 1) {
      const [before, code, next] = [this.at(index - 1), this.at(index), this.at(index + 1)];
      if (code === 0x30 || code === 0x31) {
        if (isLatin(before) && isLatin(next)) this.units[index] = code === 0x30 ? 0x6f : 0x6c;
      } else if (code === ONE) {
        if (isKatakana(before) && before !== LONG_VOWEL_UNIT) this.units[index] = LONG_VOWEL_UNIT;
      } else this.readAsLatin(index, before, next);
    }
    for (let index = this.length - 1; index >= 0; index -= 1) {
      const [before, code, next] = [this.at(index - 1), this.at(index), this.at(index + 1)];
      if (code === ONE) continue;
      this.readAsLatin(index, before, next);
      if (!isKatakana(next)) continue;
      const kana = katakanaLike(String.fromCharCode(code));
      if (kana !== undefined) this.units[index] = kana.charCodeAt(0);
    }
  }

  private readAsLatin(index: number, before: number, next: number): void {
    if (!isLatin(before) && !isLatin(next)) return;
    const letter = latinLike(String.fromCharCode(this.at(index)));
    if (letter !== undefined) this.units[index] = letter.charCodeAt(0);
  }

  private at(index: number): number {
    return index >= 0 && index < this.length ? (this.units[index] as number) : 0;
  }

  finish(): MappedText {
    return {
      text: textOf(this.units.subarray(0, this.length)),
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

/** Slices keep the argument list of fromCharCode below what engines allow. */
function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += 8192) {
    text += String.fromCharCode.apply(
      null,
      units.subarray(from, Math.min(from + 8192, units.length)) as unknown as number[],
    );
  }
  return text;
}
