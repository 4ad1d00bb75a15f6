import { distanceWithin } from './edit-distance.ts';
import { fold, foldText, loosen } from './fold.ts';

/** What the build knows of the words of the pages, `search/words.json`. */
export interface Lexis {
  /** Words as the pages write them, the commonest first. */
  readonly words: readonly string[];
  /** Words that mean much the same; `find` holds those that the pages use, the commonest first. */
  readonly synonyms: readonly {
    readonly words: readonly string[];
    readonly find: readonly string[];
  }[];
}

interface Known {
  readonly word: string;
  readonly folded: string;
  readonly loose: string;
}

export interface Speller {
  /**
   * Other wordings for a query that found nothing, the likeliest first: the pages' spelling of a slip
   * of the keyboard, then words that mean the same.
   */
  suggest(words: readonly string[]): string[][];
}

/** So many other wordings are tried; each costs a search. */
const MOST = 6;

/** Prepares the words of the pages for {@link Speller.suggest}. */
export function createSpeller(lexis: Lexis): Speller {
  const known: Known[] = lexis.words.map((word) => {
    const folded = fold(word);
    return { word, folded, loose: loosen(folded) };
  });
  const synonyms = lexis.synonyms.flatMap(({ words, find }) =>
    words.map((word) => ({ word: fold(word), find })),
  );
  synonyms.sort((a, b) => b.word.length - a.word.length);

  return {
    suggest(words) {
      const suggestions: string[][] = [];
      const add = (other: readonly string[] | undefined): void => {
        if (other === undefined) return;
        const text = other.join(' ');
        if (text === words.join(' ') || suggestions.some((one) => one.join(' ') === text)) return;
        suggestions.push([...other]);
      };
      add(respell(words, (word) => spellWord(word, known)));
      for (let choice = 0; choice < 3; choice += 1) {
        add(respell(words, (word) => replaceSynonym(word, synonyms, choice)));
      }
      return suggestions.slice(0, MOST);
    },
  };
}

/** Respells each word that can be; undefined where none can. */
function respell(
  words: readonly string[],
  spell: (word: string) => readonly string[] | undefined,
): string[] | undefined {
  const spelled = words.map(spell);
  if (spelled.every((word) => word === undefined)) return undefined;
  return words.flatMap((word, at) => spelled[at] ?? [word]);
}

/** 未払い料金 → 未納料金: the longest word of a set, replaced by one that the pages use. */
function replaceSynonym(
  word: string,
  synonyms: readonly { readonly word: string; readonly find: readonly string[] }[],
  choice: number,
): string[] | undefined {
  const { text, starts, ends } = foldText(word);
  for (const { word: synonym, find } of synonyms) {
    const at = text.indexOf(synonym);
    const others = find.filter((other) => fold(other) !== synonym);
    const other = others[choice];
    if (at < 0 || other === undefined) continue;
    const before = word.slice(0, starts[at]);
    const after = word.slice(ends[at + synonym.length - 1]);
    return [before, other, after].filter((part) => part !== '');
  }
  return undefined;
}

/** Kana of either kind, kanji with the kana between them, Latin: what is misspelled as one. */
const RUNS =
  /[ぁ-ゖァ-ヶー]+|[\p{Script=Han}々〆](?:[ぁ-ゖ]{0,2}[\p{Script=Han}々〆])*[ぁ-ゖ]?|[A-Za-z]+/gu;

function spellWord(word: string, known: readonly Known[]): string[] | undefined {
  const whole = spellRun(word, known);
  if (whole !== undefined) return [whole];
  const runs: string[] = [];
  let changed = false;
  for (const [run] of word.matchAll(RUNS)) {
    const spelled = spellRun(run, known);
    if (spelled !== undefined && fold(spelled) !== fold(run)) changed = true;
    // Kana that no page has are the small words between the others.
    if (spelled !== undefined) runs.push(spelled);
    else if (!/^[ぁ-ゖ]{1,3}$/.test(run)) runs.push(run);
  }
  return changed ? runs : undefined;
}

function spellRun(run: string, known: readonly Known[]): string | undefined {
  const folded = fold(run);
  const loose = loosen(folded);
  if (loose.length < 2) return undefined;
  return (
    sameSound(folded, loose, known) ??
    skeleton(folded, known) ??
    beginning(run, loose, known) ??
    nearest(loose, known)
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

/** 振込 and 振り込み: the same kanji, other kana between and behind them. */
function skeleton(folded: string, known: readonly Known[]): string | undefined {
  const kanji = bare(folded);
  if (kanji.length < 2) return undefined;
  return known.find((one) => bare(one.folded) === kanji)?.word;
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
