/**
 * What a written character can mean in a phone number, as one symbol each, so that a text can be read with
 * ordinary patterns:
 *
 * `0`–`9` digit · `a`–`j` the same in kanji · `A`–`J` in a circle · `K`–`T` raised or lowered ·
 * `o` circle, zero or mask · `x` mask · `l` letter O of another alphabet · `V` letter x · `W` letter o ·
 * `p` Latin letters drawn like 1 · `q` `r` `s` `t` letters of other alphabets drawn like 1, 3, 4, 6 ·
 * `U` other letters ·
 * `z` `Z` a spoken zero, `Z` with kana behind it · `-` hyphen · `~` wave · `.` dot · `/` slash ·
 * `_` low line · `,` what parts lists, amounts, times and tables · `?` · `n` の · ` ` space · `\n` line break · `(` `)` brackets · `+` · `#` ·
 * `|` nothing that belongs to a number.
 */
const table = new Map<string, string>();

const put = (characters: string, symbol: string): void => {
  for (const character of characters) table.set(character, symbol);
};
const putDigits = (characters: string, firstSymbol: string): void => {
  let code = firstSymbol.charCodeAt(0);
  for (const character of characters) {
    table.set(character, String.fromCharCode(code));
    code += 1;
  }
};
const range = (from: number, count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => from + index));

putDigits('0123456789', '0');
putDigits('零一二三四五六七八九', 'a');
putDigits('壱弐参肆伍陸漆捌玖', 'b');
putDigits('壹貳參肆伍陸柒捌玖', 'b');
putDigits('⁰¹²³⁴⁵⁶⁷⁸⁹', 'K');
putDigits(range(0x2080, 10), 'K');
put('⓪⓿', 'A');
for (const from of [0x2460, 0x24f5, 0x2776, 0x2780, 0x278a]) putDigits(range(from, 9), 'B');
// Mathematical digits: five alphabets of ten.
for (let from = 0x1d7ce; from < 0x1d800; from += 10) putDigits(range(from, 10), '0');

put('〇○◯⭕⚪', 'o');
put('ΟОοоՕօ', 'l');
put('ІіӀӏΙι', 'q');
put('ЗзӠӡƷʒ', 'r');
put('Чч', 's');
put('Бб', 't');
put('*✱✲∗×✕✖✗✘╳❌❎ХхΧχ●◎⚫■□◆◇▲△▼▽★☆※〓█▇▒', 'x');
put('-‐‑‒–—―−﹣﹘⁃ーｰ─━˗ㅡ=゠➖⁻₋', '-');
put('~〜∼∿〰', '~');
put('.・･·•‧∙⋅', '.');
put('/⁄∕', '/');
put('_', '_');
put(',:、|¦│┃', ',');
put('?', '?');
put('の', 'n');
put(` \t\u00a0\u1680${range(0x2000, 11)}\u202f\u205f\u3000`, ' ');
put('\n\r\u000b\u000c\u0085\u2028\u2029', '\n');
put('(〔[【﹙⁽', '(');
put(')〕]】﹚⁾', ')');
put('+⁺➕', '+');
put('#♯', '#');
for (let code = 0x41; code <= 0x7a; code += 1) {
  const letter = String.fromCharCode(code);
  if (/[a-z]/i.test(letter))
    put(
      letter,
      /x/i.test(letter) ? 'V' : /o/i.test(letter) ? 'W' : /[il]/i.test(letter) ? 'p' : 'U',
    );
}
// Full-width forms mean what their narrow ones do.
for (let code = 0x21; code <= 0x7e; code += 1) {
  const symbol = table.get(String.fromCharCode(code));
  if (symbol !== undefined) put(String.fromCharCode(code + 0xfee0), symbol);
}

/** Characters that show nothing or only decorate: joiners, direction marks, variation selectors, keycaps. */
const IGNORABLE = /^[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]$/u;
const MARK = /^\p{M}$/u;

const ZERO_WORDS = ['ゼロ', 'ぜろ', 'まる', 'マル', 'れい', 'レイ', 'ｾﾞﾛ', 'ﾏﾙ', 'ﾚｲ'];
const ZERO_STARTS = new Set(ZERO_WORDS.map((word) => word[0]));

/** A text as symbols, and where each of them stands in it (UTF-16 indices). */
export interface Symbols {
  readonly symbols: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Digits of other scripts. Unicode keeps each script's ten together, in order (The Unicode Standard, 4.6),
 * and scripts whose tens touch begin at a multiple of ten from the first.
 *
 * @returns The symbol, or undefined for what is no decimal digit.
 */
function digitOfAnyScript(character: string): string | undefined {
  const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));
  const code = character.codePointAt(0) as number;
  if (!isDigit(code)) return undefined;
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  return String((code - first) % 10);
}

const NOTHING = '|'.charCodeAt(0);
/** In {@link units}: the unit needs a closer look. */
const LOOK = 1;

/** The symbol's code of every UTF-16 unit, filled as units are met: messages use few of the 65,536. */
const units = new Uint8Array(65536);

function symbolOfUnit(unit: number): number {
  if (units[unit] === 0) units[unit] = lookUp(unit);
  return units[unit] as number;
}

function lookUp(unit: number): number {
  const character = String.fromCharCode(unit);
  const symbol = table.get(character);
  if (symbol !== undefined) return symbol.charCodeAt(0);
  const digit = digitOfAnyScript(character);
  if (digit !== undefined) return digit.charCodeAt(0);
  const special =
    (unit >= 0xd800 && unit <= 0xdbff) || IGNORABLE.test(character) || ZERO_STARTS.has(character);
  return special ? LOOK : NOTHING;
}

/** Reads a text as symbols. Lone surrogates are passed over like any other character. */
export function symbolise(text: string): Symbols {
  const codes = new Uint8Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const unit = text.charCodeAt(at);
    let code = symbolOfUnit(unit);
    if (code !== LOOK) at += 1;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += character.length;
      if (IGNORABLE.test(character)) {
        // A keycap or an accent belongs to the digit in front of it.
        if (ends[length - 1] === start && MARK.test(character)) ends[length - 1] = at;
        continue;
      }
      const word = ZERO_STARTS.has(character)
        ? ZERO_WORDS.find((zero) => text.startsWith(zero, start))
        : undefined;
      if (word !== undefined) at = start + word.length;
      const symbol =
        word === undefined
          ? (table.get(character) ?? digitOfAnyScript(character) ?? '|')
          : /^[ぁ-ヿｦ-ﾟ]/.test(text[at] ?? '')
            ? 'Z'
            : 'z';
      code = symbol.charCodeAt(0);
    }
    codes[length] = code;
    starts[length] = start;
    ends[length] = at;
    length += 1;
  }
  const symbols = new TextDecoder().decode(codes.subarray(0, length));
  return { symbols: settle(symbols), starts, ends };
}

/** More letters in a row are a word. */
const MOST_LETTERS = 3;

/**
 * Whether letters drawn like digits stand in the place of some: a digit is beside them, or one on either
 * side of the signs around them. A Latin letter is not the last sign of a number, for it would be the
 * beginning of something else.
 */
function isAmongDigits(symbols: string, at: number, run: string): boolean {
  if (run.length > MOST_LETTERS || /[UV]/.test(run)) return false;
  const end = at + run.length;
  const isDigit = (index: number): boolean => /\d/.test(symbols.charAt(index));
  if (isDigit(end)) return true;
  const goesOn = /^[-~./_ ()]{1,3}\d/.test(symbols.slice(end, end + 4));
  if (isDigit(at - 1)) return goesOn || !run.includes('p');
  return goesOn && /\d[-~./_ ()]{1,3}$/.test(symbols.slice(Math.max(0, at - 4), at));
}

/** Decides the symbols whose meaning depends on their neighbours; the length stays. */
function settle(symbols: string): string {
  return symbols
    .replace(/[UVWlp-t]+/g, (run, at: number) => {
      if (/^[Wl]+$/.test(run)) return 'l'.repeat(run.length);
      if (/^V+$/.test(run)) return 'x'.repeat(run.length);
      return isAmongDigits(symbols, at, run) ? run.replaceAll('W', 'l') : '|'.repeat(run.length);
    })
    .replace(/[zZ](?=[\da-jozZ]|[-n][\da-jox])/g, '0')
    .replace(/([\da-j])z/g, '$10')
    .replace(/z/gi, '|')
    .replace(/([\dx])b(?=[\dx])/g, '$1-')
    .replace(
      /([\da-jxolA-T-])([._?#])\2{1,5}(?!\2)/g,
      (run, before: string) => before + 'x'.repeat(run.length - 1),
    );
}
