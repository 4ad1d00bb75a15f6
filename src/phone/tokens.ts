import { isIgnorable, isLatin, type Style, styleOf, symbolOf, zeroWordAt } from './symbols.ts';

/** Digits and masks written without anything between them. */
export interface Group {
  /** UTF-16 indices in the text. */
  readonly start: number;
  readonly end: number;
  /** Digits, `x` masks, `o` circles and `l` letters O that may be zeros; cut after `LONGEST` symbols. */
  readonly symbols: string;
  readonly kanji: boolean;
  /** What stands between the group before and this one; undefined where something else does. */
  readonly gap: string | undefined;
  /** A sign that belongs to the front of this group, and where it stands. */
  readonly lead: '' | '+' | '#';
  readonly leadStart: number;
}

/** No number is longer: 0077… in front of 010 and fifteen digits, with something to spare. */
export const LONGEST = 32;
const LONGEST_GAP = 8;
const REPEATABLE = '._?#';

/**
 * Splits text into groups of digits. Linear in the length of the text; surrogates that stand alone
 * are passed over.
 */
export function tokenize(text: string): Group[] {
  const groups: Group[] = [];
  let start = -1;
  let end = 0;
  let symbols = '';
  let kanji = false;
  let style: Style = 'plain';
  let gap: string | undefined;
  let lead: Group['lead'] = '';
  let leadStart = 0;

  const close = (): void => {
    if (start < 0) return;
    groups.push({ start, end, symbols, kanji, gap, lead, leadStart });
    start = -1;
    symbols = '';
    kanji = false;
    gap = '';
    lead = '';
  };
  const add = (symbol: string, at: number, width: number, written: Style): void => {
    const breaks = written === 'circled' || written === 'raised' ? written : 'plain';
    if (start >= 0 && symbols !== '' && breaks !== style) close();
    if (start < 0) start = at;
    style = breaks;
    if (symbols.length < LONGEST) symbols += symbol; // A run of digits may overshoot, no harm done.
    if (written === 'kanji') kanji = true;
    end = at + width;
  };
  const separate = (symbol: string, at: number): void => {
    close();
    if (symbol === '+' || symbol === '#') {
      lead = symbol;
      leadStart = at;
      return;
    }
    if (lead !== '' && !(symbol === ' ' || (symbol === '(' && lead === '+'))) lead = '';
    if (gap !== undefined) gap = gap.length < LONGEST_GAP ? gap + symbol : undefined;
  };
  const cut = (): void => {
    close();
    gap = undefined;
    lead = '';
  };

  for (let at = 0; at < text.length; ) {
    const run = digitRun(text, at);
    if (run > at) {
      add(text.slice(at, Math.min(run, at + LONGEST)), at, run - at, 'plain');
      at = run;
      continue;
    }
    const character = characterAt(text, at);
    const width = character.length;
    let symbol = symbolOf(character);

    if (symbol === undefined) {
      if (isIgnorable(character)) {
        // A keycap or an accent belongs to the digit in front of it.
        if (start >= 0 && at === end && /\p{M}/u.test(character)) end = at + width;
        at += width;
        continue;
      }
      if (isLatin(character)) {
        const letters = letterRun(text, at);
        const meant = /^[xXｘＸ]+$/.test(letters) ? 'x' : /^[oOｏＯ]+$/.test(letters) ? 'l' : '';
        if (meant !== '') {
          for (let index = 0; index < letters.length; index += 1) {
            add(meant, at + index, 1, 'plain');
          }
        } else {
          cut();
        }
        at += letters.length;
        continue;
      }
      const word = zeroWordAt(text, at);
      if (word > 0 && countsAsZero(text, at + word, start >= 0)) {
        add('0', at, word, 'plain');
        at += word;
        continue;
      }
      cut();
      at += width;
      continue;
    }

    if (symbol === 'i') {
      const next = symbolOf(text[at + 1] ?? '');
      const between =
        start >= 0 && at === end && !kanji && next !== undefined && /[\dx]/.test(next);
      symbol = between && styleOf(text[at + 1] ?? '') === 'plain' ? '-' : '1';
      if (symbol === '1') {
        add('1', at, width, 'kanji');
        at += width;
        continue;
      }
    }

    if (isDigitLike(symbol)) {
      add(symbol, at, width, styleOf(character));
      at += width;
      continue;
    }

    if (REPEATABLE.includes(symbol)) {
      const count = repeats(text, at, symbol);
      const afterDigit = start >= 0 && at === end;
      if (count >= 2 && count <= 6 && (afterDigit || (groups.length > 0 && gap === '-'))) {
        for (let index = 0; index < count; index += 1) add('x', at + index * width, width, 'plain');
        at += count * width;
        continue;
      }
    }
    separate(symbol, at);
    at += width;
  }
  close();
  return groups;
}

/** Index behind the ASCII digits at this place. */
function digitRun(text: string, from: number): number {
  let to = from;
  for (; to < text.length; to += 1) {
    const unit = text.charCodeAt(to);
    if (unit < 0x30 || unit > 0x39) break;
  }
  return to;
}

/** One code point as a string, without making one for the common case. */
function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return text[at] ?? '';
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

const isDigitLike = (symbol: string): boolean =>
  (symbol >= '0' && symbol <= '9') || symbol === 'x' || symbol === 'o' || symbol === 'l';

function letterRun(text: string, from: number): string {
  let to = from;
  while (to < text.length && isLatin(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

/** How often the same symbol stands in a row, counted up to seven. */
function repeats(text: string, from: number, symbol: string): number {
  let count = 0;
  while (count < 7 && symbolOf(text[from + count] ?? '') === symbol) count += 1;
  return count;
}

function countsAsZero(text: string, after: number, followsDigit: boolean): boolean {
  const next = text[after] ?? '';
  const symbol = symbolOf(next);
  if (symbol !== undefined && /[\doi]/.test(symbol)) return true;
  if (zeroWordAt(text, after) > 0) return true;
  const beyond = symbolOf(text[after + 1] ?? '');
  if ((symbol === '-' || symbol === 'n') && beyond !== undefined && /[\dox]/.test(beyond))
    return true;
  return followsDigit && !/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(next);
}

/** A row of groups read as one number, circles decided. */
export interface Row {
  readonly plus: boolean;
  readonly hash: boolean;
  /** Digits and `x`, group by group. */
  readonly parts: readonly string[];
  /** What stands between the parts; one fewer than `parts`. */
  readonly gaps: readonly string[];
}

/**
 * Reads groups as one number. A circle is a zero among kanji digits and in a first part that begins
 * with it and goes on with digits (○90-…), otherwise a mask; a letter O is a zero beside digits.
 */
export function readRow(groups: readonly Group[]): Row {
  const someKanji = groups.some((group) => group.kanji);
  const noPlain = groups.every((group) => group.kanji || !/\d/.test(group.symbols));
  const parts = groups.map((group, index) => {
    if (!/[ol]/.test(group.symbols)) return group.symbols;
    const zeros =
      group.kanji || (someKanji && noPlain) || (index === 0 && /^o.*\d/.test(group.symbols));
    return group.symbols
      .replaceAll('o', zeros ? '0' : 'x')
      .replaceAll('l', zeros || /\d/.test(group.symbols) ? '0' : 'x');
  });
  const first = groups[0];
  return {
    plus: first?.lead === '+',
    hash: first?.lead === '#',
    parts,
    gaps: groups.slice(1).map((group) => group.gap ?? ''),
  };
}
