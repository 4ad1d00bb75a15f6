import { distanceWithin } from './edit-distance.ts';
import { fold, loosen } from './fold.ts';

interface Known {
  readonly word: string;
  readonly folded: string;
  readonly loose: string;
}

/** Words as the pages write them; nothing of them is prepared before it is needed. */
interface Vocabulary {
  known(): readonly Known[];
  /** Words whose kanji alone are these, the commonest first. */
  withKanji(kanji: string): readonly string[];
}

export interface Speller {
  /**
   * The pages' spelling of words with slips of the keyboard.
   *
   * @returns Undefined where no word resembles one of the pages'.
   */
  respell(words: readonly string[]): string[] | undefined;
  /** How the pages write a word with other kana between and behind its kanji: 振込 and 振り込み. */
  otherKana(word: string): readonly string[];
}

/** @param words Gives words as the pages write them, the commonest first; asked for when they are needed. */
export function createSpeller(words: () => readonly string[]): Speller {
  const vocabulary = toVocabulary(words);
  return {
    respell(words) {
      const spelled = words.map((word) => spellWord(word, vocabulary));
      if (spelled.every((word) => word === undefined)) return undefined;
      return words.flatMap((word, at) => spelled[at] ?? [word]);
    },
    otherKana: (word) => vocabulary.withKanji(bare(fold(word))).filter((other) => other !== word),
  };
}

function toVocabulary(giveWords: () => readonly string[]): Vocabulary {
  let words: readonly string[] | undefined;
  let known: readonly Known[] | undefined;
  const all = (): readonly string[] => {
    words ??= giveWords();
    return words;
  };
  return {
    known() {
      known ??= all().map((word) => {
        const folded = fold(word);
        return { word, folded, loose: loosen(folded) };
      });
      return known;
    },
    withKanji(kanji) {
      if (kanji.length < 2) return [];
      const first = kanji.charAt(0);
      return all().filter((word) => word.includes(first) && bare(fold(word)) === kanji);
    },
  };
}

/** Kana of either kind, kanji with the kana between them, Latin: what is misspelled as one. */
const RUNS =
  /[ぁ-ゖァ-ヶー]+|[\p{Script=Han}々〆](?:[ぁ-ゖ]{0,2}[\p{Script=Han}々〆])*[ぁ-ゖ]?|[A-Za-z]+/gu;

function spellWord(word: string, vocabulary: Vocabulary): string[] | undefined {
  const whole = spellRun(word, vocabulary);
  if (whole !== undefined) return [whole];
  const runs: string[] = [];
  let changed = false;
  for (const [run] of word.matchAll(RUNS)) {
    const spelled = spellRun(run, vocabulary);
    if (spelled !== undefined && fold(spelled) !== fold(run)) changed = true;
    // Kana that no page has are the small words between the others.
    if (spelled !== undefined) runs.push(spelled);
    else if (!/^[ぁ-ゖ]{1,3}$/.test(run)) runs.push(run);
  }
  return changed ? runs : undefined;
}

function spellRun(run: string, { known, withKanji }: Vocabulary): string | undefined {
  const folded = fold(run);
  const loose = loosen(folded);
  if (loose.length < 2) return undefined;
  return (
    sameSound(folded, loose, known()) ??
    withKanji(bare(folded))[0] ??
    beginning(run, loose, known()) ??
    nearest(loose, known())
  );
}

/** Kana of the other kind, small kana, long vowels: まーけてぃんぐ, マーケテイング. */
function sameSound(folded: string, loose: string, known: readonly Known[]): string | undefined {
  let best: Known | undefined;
  for (const one of known) {
    if (one.folded === folded) return one.word;
    if (!one.loose.includes(loose)) continue;
    // Two letters inside another word say nothing.
    if (loose.length < 3 && one.loose !== loose) continue;
    if (best === undefined || one.loose.length < best.loose.length) best = one;
  }
  return best?.word;
}

/** The kanji of a word that is written with more kanji than kana; otherwise nothing. */
function bare(folded: string): string {
  const kanji = folded.replace(/[ぁ-ゖー]/g, '');
  return /^\p{Script=Han}+$/u.test(kanji) && kanji.length * 2 >= folded.length ? kanji : '';
}

/** A known word with particles behind it. */
function beginning(run: string, loose: string, known: readonly Known[]): string | undefined {
  let best: Known | undefined;
  for (const one of known) {
    if (one.loose.length < 3 || !loose.startsWith(one.loose)) continue;
    if (!/^[ぁ-ゖ]*$/.test(run.slice(one.loose.length - loose.length))) continue;
    if (best === undefined || one.loose.length > best.loose.length) best = one;
  }
  return best?.word;
}

/** Shorter words are compared with the beginnings of words only; inside they are like too many. */
const SHORTEST_INSIDE = 6;

/** A few letters wrong, missing, too many or in the wrong order. */
function nearest(loose: string, known: readonly Known[]): string | undefined {
  const limit = loose.length >= 7 ? 2 : loose.length >= 4 ? 1 : 0;
  if (limit === 0) return undefined;
  let best: { word: string; distance: number; length: number } | undefined;
  for (const one of known) {
    const { length } = one.loose;
    if (length < loose.length - limit) continue;
    const part = loose.length >= SHORTEST_INSIDE ? 'anywhere' : 'beginning';
    const distance = distanceWithin(loose, one.loose, limit, part);
    if (distance > limit) continue;
    const nearer = best === undefined || distance < best.distance;
    if (nearer || (distance === best?.distance && length < best.length)) {
      best = { word: one.word, distance, length };
    }
  }
  return best?.word;
}
