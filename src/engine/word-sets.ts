import type { Folded } from './fold.ts';
import { nameUnit, wordUnit } from './look-alikes.ts';
import type { Signbook } from './rulebook.ts';
import { type Occurrences, type Range, WordFinder } from './words.ts';

/** The result of {@link WordSets.find}, read through {@link WordSets.of} and {@link WordSets.named}. */
export interface FoundWords {
  readonly words: Occurrences;
  readonly names: Occurrences;
}

/** Sets of templates in the order in which a finder is given them. */
class SetsByName {
  readonly sets: (readonly string[])[] = [];
  private readonly places = new Map<string, number>();

  add(name: string, templates: readonly string[] = []): void {
    this.places.set(name, this.sets.length);
    this.sets.push(templates);
  }

  at(name: string): number {
    return this.places.get(name) ?? -1;
  }
}

/** All words and all names of the rulebook, in one finder each; a set of them is asked for by its name. */
export class WordSets {
  private readonly words: SetsByName;
  private readonly names: SetsByName;
  private readonly wordFinder: WordFinder;
  private readonly nameFinder: WordFinder;

  private constructor(words: SetsByName, names: SetsByName, finders: readonly WordFinder[]) {
    this.words = words;
    this.names = names;
    [this.wordFinder, this.nameFinder] = finders as [WordFinder, WordFinder];
  }

  /** Makes them, with a pause for others after each of the longer steps. */
  static *make(book: Signbook): Generator<void, WordSets> {
    const words = new SetsByName();
    const names = new SetsByName();
    for (const [name, set] of Object.entries(book.lexicon)) {
      words.add(`lexicon ${name}`, set.words);
      words.add(`except ${name}`, set.except);
    }
    for (const rule of book.rules) {
      for (const [name, group] of Object.entries(rule.detect)) {
        if (group.words) words.add(`rule ${rule.id} ${name}`, group.words);
      }
    }
    for (const brand of book.brands) {
      names.add(`brand ${brand.id}`, brand.aliases);
      names.add(`fake ${brand.id}`, brand.fakeNames);
      names.add(`except ${brand.id}`, brand.except);
    }
    const wordFinder = yield* WordFinder.make(words.sets, wordUnit);
    const nameFinder = yield* WordFinder.make(names.sets, nameUnit);
    return new WordSets(words, names, [wordFinder, nameFinder]);
  }

  find({ key, gaps }: Folded): FoundWords {
    return {
      words: this.wordFinder.find(key.text, gaps),
      names: this.nameFinder.find(key.text, gaps),
    };
  }

  /** Occurrences of a set of words, ordered by end. */
  of(found: FoundWords, name: string): readonly Range[] {
    return found.words[this.words.at(name)] ?? [];
  }

  /** Occurrences of a set of names, ordered by end. */
  named(found: FoundWords, name: string): readonly Range[] {
    return found.names[this.names.at(name)] ?? [];
  }
}
