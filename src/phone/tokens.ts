import { symbolise } from './symbols.ts';

/** Digits and masks written without anything between them. */
export interface Group {
  /** UTF-16 indices in the text. */
  readonly start: number;
  readonly end: number;
  /** Digits, `x` masks, `o` circles and `l` letters O that may be zeros; the first few of them. */
  readonly symbols: string;
  readonly kanji: boolean;
  /** Letters drawn like digits are among them, read as what they are drawn like. */
  readonly letters: boolean;
  /** What stands between the group before and this one, as symbols; undefined where something else does. */
  readonly gap: string | undefined;
  /** A sign that belongs to the front of this group, and where it stands. */
  readonly lead: string;
  readonly leadStart: number;
}

/** No number is longer: 0033-010 in front of fifteen digits, with something to spare. */
const LONGEST = 32;
const LONGEST_GAP = 8;

/** A list mark ① and a footnote ¹ are groups of their own. */
const GROUP = /[\da-jxolp-t]+|[A-J]+|[K-T]+/g;
/** What letters drawn like digits are read as. */
const LETTERS: Readonly<Record<string, string>> = { p: '1', q: '1', r: '3', s: '4', t: '6' };
/** A plus or a hash sign with at most a space or a bracket behind it. */
const LEAD = /\+[ (]*$|# *$/;

/** Splits text into groups of digits. Linear in the length of the text. */
export function tokenize(text: string): Group[] {
  const { symbols, starts, ends } = symbolise(text);
  const groups: Group[] = [];
  let behind = 0;
  for (const match of symbols.matchAll(GROUP)) {
    const from = match.index;
    const to = from + match[0].length;
    const written = match[0].slice(0, LONGEST);
    const between = symbols.slice(Math.max(behind, from - LONGEST_GAP - 1), from);
    const lead = LEAD.exec(between);
    const joined = behind > 0 && between.length <= LONGEST_GAP && !between.includes('|');
    groups.push({
      start: starts[from] ?? 0,
      end: ends[to - 1] ?? 0,
      // a–j, A–J and K–T follow each other in tens.
      symbols: written.replace(
        /[a-jA-Tp-t]/g,
        (symbol) => LETTERS[symbol] ?? String(((symbol.charCodeAt(0) - 65) % 32) % 10),
      ),
      kanji: /[a-j]/.test(written),
      letters: /[p-t]/.test(written),
      gap: joined ? between : undefined,
      lead: lead?.[0][0] ?? '',
      leadStart: lead === null ? 0 : (starts[from - lead[0].length] ?? 0),
    });
    behind = to;
  }
  return groups;
}

/** A row of groups read as one number, circles decided. */
export interface Row {
  readonly plus: boolean;
  readonly hash: boolean;
  /** Some digits are written as letters that are drawn like them. */
  readonly letters: boolean;
  /** A part is letters O alone, which may be zeros or hide digits. */
  readonly undecided: boolean;
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
  const { lead } = groups[0] as Group;
  return {
    plus: lead === '+',
    hash: lead === '#',
    letters: groups.some(({ letters }) => letters),
    undecided: groups.some(({ symbols }) => /^l+$/.test(symbols)),
    parts,
    gaps: groups.slice(1).map((group) => group.gap ?? ''),
  };
}
