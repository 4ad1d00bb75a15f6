/** Longest bounded repetition a rule may ask for. */
const MAX_REPEAT = 30;

/**
 * Tells why a rule's regular expression could run longer than linear in the message.
 *
 * Refused: unbounded repetition (`*`, `+`, `{n,}`), repetition of a group, bounds over 30,
 * look-around, back references, and anything that does not compile.
 *
 * @param pattern Source of the expression, without slashes; it is compiled with the `u` flag.
 * @returns A sentence for the editor, or `undefined` when the pattern is acceptable.
 */
export function unsafePattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return `正規表現として読めません: ${pattern}`;
  }
  // Classes and escapes are blanked so that what is left is structure only.
  const structure = pattern
    .replace(/\\k<[^>]*>|\\[1-9]/gu, '\u0001')
    .replace(/\\[\s\S]/gu, 'x')
    .replace(/\[[^\]]*\]/gu, 'x');
  if (structure.includes('\u0001')) return '後方参照（\\1 など）は使えません';
  if (/\(\?(?:[=!]|<[=!])/u.test(structure)) return '先読み・後読みは使えません';
  if (/[*+]/u.test(structure))
    return '上限のない繰り返し（* と +）は使えません。{0,10} のように上限を書きます';
  for (const [, from, comma, to] of structure.matchAll(/\{(\d+)(,?)(\d*)\}/gu)) {
    const upper = comma ? to : from;
    if (upper === '' || upper === undefined) return '上限のない繰り返し {n,} は使えません';
    if (Number(upper) > MAX_REPEAT) return `繰り返しの上限は ${MAX_REPEAT} までです`;
  }
  if (/\)\{/u.test(structure)) return 'かっこのまとまりの繰り返しは使えません（? は使えます）';
  return undefined;
}
