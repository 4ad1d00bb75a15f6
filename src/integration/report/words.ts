import { expandTemplate, foldWord } from '../../engine/index.ts';
import type { ContentFile } from '../content.ts';
import type { Found, Path } from './fault.ts';
import { asRecord } from './rules.ts';

/** A word of which fewer folded characters are left is found in words that mean something else. */
const SHORTEST_WORD = 2;

/** Lists of words that are folded and looked for, by the fields that hold them. */
const LISTS = ['words', 'except'] as const;

/** Checks the sets of the lexicon: each word, words said twice, and sets that nothing uses. */
export function checkLexicon(lexicon: ContentFile, files: readonly ContentFile[]): Found[] {
  const sets = Object.entries(asRecord(lexicon.data));
  const used = usedSets(sets, files);
  return sets.flatMap(([name, value]) => {
    const set = asRecord(value);
    const found = LISTS.flatMap((list) => checkWords(set[list], [name, list], lexicon.file));
    if (!used.has(name)) {
      found.push({
        code: 'set-unused',
        file: lexicon.file,
        place: { path: [name], part: 'key' },
        message: `言葉の組「${name}」は、どのルールからも使われていません。`,
        value: name,
        expected: 'ルールの lexicon に入れるか、組を消します',
      });
    }
    return found;
  });
}

/** The sets that rules name, and those that the sequences of such sets are made of. */
function usedSets(
  sets: readonly (readonly [string, unknown])[],
  files: readonly ContentFile[],
): ReadonlySet<unknown> {
  const used = new Set<unknown>();
  const parts = new Map(sets.map(([name, set]) => [name, sequenceParts(set)]));
  const use = (name: unknown): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const part of parts.get(name as string) ?? []) use(part);
  };
  for (const { data } of files.filter(({ kind }) => kind === 'rules')) {
    for (const group of Object.values(asRecord(asRecord(data).detect))) {
      const { lexicon } = asRecord(group);
      if (Array.isArray(lexicon)) lexicon.forEach(use);
    }
  }
  return used;
}

function sequenceParts(set: unknown): unknown[] {
  const { sequences } = asRecord(set);
  return Array.isArray(sequences)
    ? sequences.flatMap((sequence) => asRecord(sequence).of ?? [])
    : [];
}

/**
 * Checks a list of words as an editor wrote them, with `[a|b]` alternatives.
 *
 * @param path Path of the list in its file.
 */
export function checkWords(list: unknown, path: Path, file: string): Found[] {
  if (!Array.isArray(list)) return [];
  const known = new Map<string, string>();
  return list.flatMap((template, index): Found[] => {
    if (typeof template !== 'string') return [];
    const fault = templateFault(template);
    if (fault) return [{ ...fault, file, place: { path: [...path, index], inside: fault.inside } }];
    const words = expandTemplate(template).map(foldWord);
    const earlier = known.get(words[0] as string);
    const double = words.every((word) => known.has(word));
    for (const word of words) if (!known.has(word)) known.set(word, template);
    if (!double) return [];
    return [
      {
        code: 'word-double',
        file,
        place: { path: [...path, index] },
        message: `「${template}」は、上の「${earlier}」と同じ言葉として見つかります。`,
        value: template,
        expected: 'この行を消します',
      },
    ];
  });
}

type WordFault = Pick<Found, 'code' | 'message' | 'value' | 'expected'> & { inside: number };

/** What is wrong with one word; `undefined` where nothing is. */
function templateFault(template: string): WordFault | undefined {
  const open = openBracket(template);
  if (open !== undefined) {
    return {
      code: 'word-brackets',
      message: `「${template}」の角かっこの対応が合っていません。`,
      value: template,
      expected: '[が|の] のように、[ と ] を1つずつ。かっこの中にかっこは入れられません',
      inside: open,
    };
  }
  let words: string[];
  try {
    words = expandTemplate(template);
  } catch (error) {
    return {
      code: 'word-brackets',
      message: `${(error as Error).message}。`,
      value: template,
      inside: 0,
    };
  }
  return emptyPiece(template) ?? shortWord(words);
}

/** Where a square bracket stands that has no partner or lies within another pair. */
function openBracket(template: string): number | undefined {
  let open: number | undefined;
  for (const { 0: sign, index } of template.matchAll(/[[\]]/g)) {
    if ((sign === '[') === (open !== undefined)) return index;
    open = sign === '[' ? index : undefined;
  }
  return open;
}

/** An alternative of which the folding leaves nothing: signs and spaces are passed over. */
function emptyPiece(template: string): WordFault | undefined {
  if (!template.includes('[')) return undefined;
  for (const { 0: piece, index } of template.matchAll(/[^[\]|]+/gu)) {
    if (foldWord(piece) !== '') continue;
    return {
      code: 'word-empty',
      message: `「${template}」の「${piece}」は、読み飛ばす字なので、無いのと同じです。`,
      value: template,
      expected: '読み飛ばされない字を含む言葉',
      inside: index,
    };
  }
  return undefined;
}

/** A word that is found nearly everywhere: one kana or letter, or next to nothing once folded. */
function shortWord(words: readonly string[]): WordFault | undefined {
  for (const word of words) {
    const folded = foldWord(word);
    const tooShort =
      folded.length < Math.min(SHORTEST_WORD, [...word].length) ||
      /^[ぁ-ゖァ-ヺー一a-z0-9]$/u.test(folded);
    if (!tooShort) continue;
    return {
      code: 'word-short',
      message:
        folded.length < [...word].length
          ? `「${word}」は、読み飛ばす字を除くと「${folded}」だけになり、短すぎます。`
          : `「${word}」は短すぎて、関係のない言葉の中にも見つかります。`,
      value: word,
      expected: '2文字以上の言葉',
      inside: 0,
    };
  }
  return undefined;
}
