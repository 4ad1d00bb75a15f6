import type { Folded } from './fold.ts';
import { nameUnit, wordUnit } from './look-alikes.ts';
import type { Signbook } from './rulebook.ts';
import { type Occurrences, type Range, WordFinder } from './words.ts';

/** The result of {@link WordSets.find}, read through {@link WordSets.of} and {@link WordSets.named}. */
export interface FoundWords {
  readonly words: Occurrences;
  readonly names: Occurrences;
}

/** All words and all names of the rulebook, in one finder each; a set of them is asked for by its name. */
export class WordSets {
  private readonly words = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly wordFinder: WordFinder;
  private readonly nameFinder: WordFinder;

  constructor(book: Signbook) {
    const words: (readonly string[])[] = [];
    const names: (readonly string[])[] = [];
    const add = (
      sets: (readonly string[])[],
      index: Map<string, number>,
      name: string,
      list: readonly string[] = [],
    ): void => {
      index.set(name, sets.length);
      sets.push(list);
    };
    for (const [name, set] of Object.entries(book.lexicon)) {
      add(words, this.words, `lexicon ${name}`, set.words);
      add(words, this.words, `except ${name}`, set.except);
    }
    for (const rule of book.rules) {
      for (const [name, group] of Object.entries(rule.detect)) {
        if (group.words) add(words, this.words, `rule ${rule.id} ${name}`, group.words);
      }
    }
    for (const brand of book.brands) {
      add(names, this.names, `brand ${brand.id}`, brand.aliases);
      add(names, this.names, `fake ${brand.id}`, brand.fakeNames);
      add(names, this.names, `except ${brand.id}`, brand.except);
    }
    this.wordFinder = new WordFinder(words, wordUnit);
    this.nameFinder = new WordFinder(names, nameUnit);
  }

  find({ key, gaps }: Folded): FoundWords {
    return {
      words: this.wordFinder.find(key.text, gaps),
      names: this.nameFinder.find(key.text, gaps),
    };
  }

  /** Occurrences of a set of words, ordered by end. */
  of(found: FoundWords, name: string): readonly Range[] {
    return found.words[this.words.get(name) ?? -1] ?? [];
  }

  /** Occurrences of a set of names, ordered by end. */
  named(found: FoundWords, name: string): readonly Range[] {
    return found.names[this.names.get(name) ?? -1] ?? [];
  }
}
