import { expandTemplate } from '../engine/index.ts';
import type { Lexicon } from '../schemas/index.ts';
import { fold, type Lexis } from '../search/index.ts';

/** Between Pagefind's own segments of a Japanese text. */
const SEGMENT = '\u200b';
/** Wordings of one set that a search without hits is widened to. */
const MOST_SYNONYMS = 5;
/** Longer wordings of the rules are sentences, which nobody searches for. */
const LONGEST_SYNONYM = 10;

/**
 * Compounds that the segments take apart: katakana, Latin, kanji with kana between them that end a verb's
 * stem (振り込み) and are no particle.
 */
const COMPOUNDS =
  /[ァ-ヶー]{3,}|[\p{Script=Han}々〆]+(?:[いきしちひみりぎじびえけせねれめげぜべさと]{1,2}[\p{Script=Han}々〆]+){0,2}[いきしちみりびえけせれめげべ]?|[A-Za-z][A-Za-z0-9]+/gu;

/**
 * What the search needs to see through slips of the keyboard and to widen a query: the words the pages
 * use, and the lexicon's sets of like meaning, of which only words that some page has are searched for.
 *
 * @param texts Text of each page as Pagefind keeps it, with its own segments.
 */
export function makeLexis(texts: readonly string[], lexicon: Lexicon): Lexis {
  const counts = new Map<string, number>();
  const count = (word: string): void => {
    if (isWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const text of texts) {
    for (const segment of text.split(new RegExp(`[${SEGMENT}\\s]+`))) count(segment);
    for (const [compound] of text.replaceAll(SEGMENT, '').matchAll(COMPOUNDS)) count(compound);
  }
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

  const folded = texts.map(fold);
  const uses = (word: string): number => {
    const looked = fold(word);
    return folded.filter((text) => text.includes(looked)).length;
  };
  const synonyms = Object.values(lexicon)
    .filter((set) => set.synonyms)
    .map((set) => {
      const words = [...set.words, ...set.searched]
        .flatMap((word) => expandTemplate(word))
        .map(withoutParticle);
      const all = [...new Set(words)].filter(
        (word) => word.length > 1 && word.length <= LONGEST_SYNONYM,
      );
      const used = all
        .map((word) => ({ word, pages: uses(word) }))
        .filter(({ word, pages }) => pages > 0 && !PARTICLE_END.test(word));
      used.sort((a, b) => b.pages - a.pages);
      return { words: all, find: used.slice(0, MOST_SYNONYMS).map(({ word }) => word) };
    })
    .filter(({ find }) => find.length > 0);
  return { words: words.map(([word]) => word), synonyms };
}

/** 道が is 動画 with a slip of the keyboard; looked for by itself it is two common words. */
const PARTICLE_END = /[がをにへとのは]$/;

/** The rules look for 裁判所から and みのうが; a reader looks for the word alone. */
function withoutParticle(word: string): string {
  const bare = word.replace(/(?:から|より|です|[がをにへとのは])$/u, '');
  return bare.length > 1 ? bare : word;
}

/** Two characters or more, and not only the small words between the others. */
function isWord(word: string): boolean {
  if (
    !/^[\p{Script=Han}々〆ぁ-ゖァ-ヶーA-Za-z][\p{Script=Han}々〆ぁ-ゖァ-ヶーA-Za-z0-9]+$/u.test(
      word,
    )
  ) {
    return false;
  }
  return !/^[ぁ-ゖ]{1,3}$/.test(word);
}
