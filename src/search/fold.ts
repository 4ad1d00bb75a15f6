/** A text in the form that is compared, with the place in the original of each of its units. */
export interface FoldedText {
  readonly text: string;
  /** UTF-16 index in the original at which the unit's characters begin. */
  readonly starts: readonly number[];
  /** UTF-16 index in the original after them. */
  readonly ends: readonly number[];
}

/** A character with what is drawn onto it: marks, half-width sound marks, variation selectors. */
const CLUSTER = /[\s\S](?:[\u3099\u309a\uff9e\uff9f]|\p{M})*/gu;
const KEPT = /[\p{L}\p{N}*#]/u;
/** Longer runs of marks only cost time; no word has them. */
const LONGEST_CLUSTER = 8;

/**
 * Folds a text for comparing: NFKC, lower case, katakana as hiragana, without spaces, punctuation and
 * invisible characters. `*` and `#` stay, they belong to phone numbers; a long-vowel mark stays behind
 * kana, where a hyphen is taken for one, and is dropped elsewhere, where it is taken for a hyphen.
 */
export function foldText(original: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  for (const found of original.matchAll(CLUSTER)) {
    const start = found.index;
    const cluster = found[0];
    const folded = foldCluster(cluster, last);
    if (folded === '') {
      if (/\S/.test(cluster)) last = '';
      continue;
    }
    pieces.push(folded);
    last = folded.slice(-1);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(start + cluster.length);
    }
  }
  return { text: pieces.join(''), starts, ends };
}

/** The folded form alone. */
export const fold = (original: string): string => foldText(original).text;

/** Katakana as hiragana; everything else unchanged. */
const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

function foldCluster(cluster: string, before: string): string {
  let folded = '';
  for (const character of cluster.slice(0, LONGEST_CLUSTER).normalize('NFKC').toLowerCase()) {
    if (/[ー\-‐−]/.test(character)) {
      if (/[\u3041-\u3096ー]/.test(folded.slice(-1) || before)) folded += 'ー';
    } else if (KEPT.test(character)) folded += toHiragana(character);
  }
  return folded;
}

const SMALL: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  ぢ: 'じ',
  づ: 'ず',
  ゔ: 'ぶ',
};

/**
 * A coarser form, in which the commonest slips of Japanese typing are equal: small and large kana
 * (テイ, ティ), a long vowel left out or put in, ぢ and じ.
 *
 * @param folded Text from {@link fold}.
 */
export const loosen = (folded: string): string => enlarge(folded).replaceAll('ー', '');

/** Small kana as large ones, ぢ and づ as they sound. */
export const enlarge = (folded: string): string =>
  folded.replace(/[ぁぃぅぇぉっゃゅょゎぢづゔ]/g, (kana) => SMALL[kana] as string);
