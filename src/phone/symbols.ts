/**
 * What a written character can mean in a phone number, as one symbol:
 * `0`–`9` digit · `o` circle, zero or mask · `l` letter O, the same · `x` mask · `i` 一, one or hyphen · `-` hyphen · `~` wave · `.` dot ·
 * `/` slash · `_` low line · `?` · `n` the の between spoken parts · ` ` space · `\n` line break ·
 * `(` `)` brackets · `+` · `#` · `` (empty) nothing that belongs to a number.
 */
export type CharSymbol = string;

/** How a digit is written; a change of style often means a list mark or a footnote, not one number. */
export type Style = 'plain' | 'kanji' | 'circled' | 'raised';

const table = new Map<string, CharSymbol>();
const styles = new Map<string, Style>();

const put = (characters: string, symbol: CharSymbol): void => {
  for (const character of characters) table.set(character, symbol);
};
const putDigits = (characters: string, style: Style, first = 0): void => {
  let value = first;
  for (const character of characters) {
    table.set(character, String(value % 10));
    styles.set(character, style);
    value += 1;
  }
};
const range = (from: number, count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => from + index));

putDigits('0123456789', 'plain');
putDigits('零一二三四五六七八九', 'kanji');
putDigits('〇壱弐参肆伍陸漆捌玖', 'kanji');
putDigits('〇壹貳參肆伍陸柒捌玖', 'kanji');
putDigits('⁰¹²³⁴⁵⁶⁷⁸⁹', 'raised');
putDigits(range(0x2080, 10), 'raised');
putDigits('⓪', 'circled');
putDigits('⓿', 'circled');
for (const from of [0x2460, 0x24f5, 0x2776, 0x2780, 0x278a]) {
  putDigits(range(from, 9), 'circled', 1);
}
// Mathematical digits: five alphabets of ten.
putDigits(range(0x1d7ce, 50), 'plain');

put('〇○◯⭕⚪', 'o');
styles.delete('〇');
put('ΟОοо', 'l');
put('一', 'i');
put('*✱✲∗×✕✖✗✘╳❌❎ХхΧχ●◎⚫■□◆◇▲△▼▽★☆※〓█▇▒', 'x');
put('-‐‑‒–—―−﹣﹘⁃ーｰ─━˗ㅡ=゠', '-');
put('~〜∼∿〰', '~');
put('.・･·•‧∙⋅', '.');
put('/⁄∕', '/');
put('_', '_');
put('?', '?');
put('の', 'n');
put(` \t\u00a0\u1680${range(0x2000, 11)}\u202f\u205f\u3000`, ' ');
put('\n\r\u000b\u000c\u0085\u2028\u2029', '\n');
put('(〔[【﹙⁽', '(');
put(')〕]】﹚⁾', ')');
put('+⁺➕', '+');
put('#♯', '#');
// Full-width forms mean what their narrow ones do.
for (let code = 0x21; code <= 0x7e; code += 1) {
  const symbol = table.get(String.fromCharCode(code));
  if (symbol !== undefined) put(String.fromCharCode(code + 0xfee0), symbol);
}

/** Characters that show nothing or only decorate: joiners, direction marks, variation selectors, keycaps. */
const IGNORABLE = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/u;

/** The symbol of one character (code point). */
export function symbolOf(character: string): CharSymbol | undefined {
  return table.get(character);
}

export function styleOf(character: string): Style {
  return styles.get(character) ?? 'plain';
}

export function isIgnorable(character: string): boolean {
  return (character.codePointAt(0) ?? 0) > 0x7f && IGNORABLE.test(character);
}

const ZERO_WORDS = ['ゼロ', 'ぜろ', 'まる', 'マル', 'れい', 'レイ', 'ｾﾞﾛ', 'ﾏﾙ', 'ﾚｲ'];
const ZERO_STARTS = new Set(ZERO_WORDS.map((word) => word[0]));

/** Length of a spoken zero at this place, 0 if there is none. */
export function zeroWordAt(text: string, at: number): number {
  if (!ZERO_STARTS.has(text[at] ?? '')) return 0;
  return ZERO_WORDS.find((word) => text.startsWith(word, at))?.length ?? 0;
}

/** A Latin letter of any width. */
export function isLatin(character: string): boolean {
  return /^[A-Za-zＡ-Ｚａ-ｚ]$/.test(character);
}
