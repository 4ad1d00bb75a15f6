import { Check } from './check.ts';
import type { Rulebook } from './rulebook.ts';
import { compileRule } from './signs.ts';
import type { Channel, Verdict } from './types.ts';
import { WordSets } from './word-sets.ts';

export interface Engine {
  /**
   * Judges a message.
   *
   * Takes any string and never throws; runs in time linear in its length. The same message always
   * gets the same verdict, and nothing of it is kept.
   *
   * @param message What the reader pasted or wrote down.
   * @param options.channel How it came, where that is known.
   */
  check(message: string, options?: { channel?: Channel }): Verdict;
}

/**
 * Makes an engine of a rulebook.
 *
 * @throws {Error} Where the rulebook contradicts itself; a validated one does not.
 */
export function createEngine(rulebook: Rulebook): Engine {
  const words = new WordSets(rulebook);
  const rules = rulebook.rules.map(compileRule);
  const patterns = new Map<string, RegExp>();
  for (const { spec } of rules) {
    for (const group of Object.values(spec.detect)) {
      for (const source of group.patterns ?? []) patterns.set(source, new RegExp(source, 'gu'));
    }
  }
  return {
    check: (message, options = {}) =>
      new Check(rulebook, words, rules, patterns, message, options.channel).verdict(),
  };
}
