import type { Folded } from './fold.ts';
import type { Rulebook } from './rulebook.ts';
import { unpackWords, type WordList } from './word-list.ts';
import { type Occurrences, type Range, WordFinder } from './words.ts';

/** Every word the rulebook looks for, in one finder; sets are addressed by name. */
export class WordSets {
  private readonly index = new Map<string, number>();
  private readonly finder: WordFinder;

  constructor(rulebook: Rulebook) {
    const sets: string[][] = [];
    const add = (name: string, words: WordList): void => {
      this.index.set(name, sets.length);
      sets.push(unpackWords(words));
    };
    for (const [position, set] of rulebook.lexicon.entries()) {
      add(`lexicon ${position}`, set.words);
      add(`except ${position}`, set.except ?? '');
    }
    for (const rule of rulebook.rules) {
      for (const [name, group] of Object.entries(rule.detect)) {
        if (group.words) add(`rule ${rule.id} ${name}`, group.words);
      }
    }
    for (const brand of rulebook.brands) {
      add(`brand ${brand.id}`, brand.aliases);
      add(`fake ${brand.id}`, brand.fakeNames ?? '');
      add(`except brand ${brand.id}`, brand.except ?? '');
    }
    this.finder = new WordFinder(sets);
  }

  find(folded: Folded): Occurrences {
    return this.finder.find(folded.key.text, folded.gaps);
  }

  of(found: Occurrences, name: string): readonly Range[] {
    return found[this.index.get(name) ?? -1] ?? [];
  }
}
