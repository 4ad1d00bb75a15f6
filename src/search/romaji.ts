/** The rows of the syllabary by their consonant. */
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const VOWELS = 'aiueo';
const GLIDES: Readonly<Record<string, string>> = { a: 'ゃ', u: 'ゅ', o: 'ょ', e: 'ぇ' };

const SYLLABLES = syllables();
const LONGEST = 3;

function syllables(): ReadonlyMap<string, string> {
  const known = new Map([
    ...pairs(
      'ya や yu ゆ yo よ wa わ wo を shi し chi ち tsu つ fu ふ ji じ fa ふぁ fi ふぃ fe ふぇ fo ふぉ',
    ),
    ...pairs('sha しゃ shu しゅ sho しょ cha ちゃ chu ちゅ cho ちょ ja じゃ ju じゅ jo じょ'),
  ]);
  for (const [consonant, row] of Object.entries(ROWS)) {
    for (const [at, kana] of [...row].entries()) known.set(consonant + VOWELS[at], kana);
    if (consonant === '') continue;
    for (const [vowel, glide] of Object.entries(GLIDES)) {
      known.set(`${consonant}y${vowel}`, `${row[1]}${glide}`);
    }
  }
  return known;
}

function pairs(list: string): [string, string][] {
  const words = list.split(' ');
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] as string]] : []));
}

/**
 * Japanese in Latin letters as hiragana: `denwa` is でんわ, `shichatta` しちゃった. Hepburn and the official
 * romanisation, as people type them, long vowels spelled out.
 *
 * @param word Lower-case Latin letters.
 * @returns Undefined where the letters are no Japanese syllables throughout, as in most words of other languages.
 */
export function fromRomaji(word: string): string | undefined {
  let kana = '';
  let at = 0;
  while (at < word.length) {
    const here = word.charAt(at);
    const next = word.charAt(at + 1);
    const doubled = here === next && !VOWELS.includes(here) && here !== 'n';
    if (doubled || word.startsWith('tch', at)) {
      kana += 'っ';
      at += 1;
      continue;
    }
    let length = LONGEST;
    while (length > 0 && !SYLLABLES.has(word.slice(at, at + length))) length -= 1;
    if (length > 0) {
      kana += SYLLABLES.get(word.slice(at, at + length));
      at += length;
    } else if (here === 'n' || (here === 'm' && /[bmp]/.test(next))) {
      kana += 'ん';
      at += next === "'" ? 2 : 1;
    } else return undefined;
  }
  return kana;
}
