import type { LexiconSet, Rulebook, RuleSpec } from './rulebook.ts';

/** Letters for the groups of one rule; a condition has no more than ten. */
const LETTERS = 'abcdefghij';

/**
 * Gives the sets of words and the groups of rules short names: the long ones are for editors, and a
 * phone would download them for nothing. Ids of rules, schemes and brands stay, for they are shown.
 */
export function shortenNames(rulebook: Rulebook): Rulebook {
  const sets = new Map(
    Object.keys(rulebook.lexicon).map((name, index) => [name, index.toString(36)]),
  );
  const short = (name: string): string => sets.get(name) ?? name;
  return {
    ...rulebook,
    rules: rulebook.rules.map((rule) => shortenGroups(rule, short)),
    lexicon: Object.fromEntries(
      Object.entries(rulebook.lexicon).map(([name, set]) => [short(name), shortenSet(set, short)]),
    ),
  };
}

function shortenSet(set: LexiconSet, short: (name: string) => string): LexiconSet {
  if (!set.sequences) return set;
  return { ...set, sequences: set.sequences.map(({ of, gap }) => ({ of: of.map(short), gap })) };
}

function shortenGroups(rule: RuleSpec, short: (name: string) => string): RuleSpec {
  const letters = new Map(
    Object.keys(rule.detect).map((name, index) => [name, LETTERS.charAt(index)]),
  );
  const letter = (name: string): string => letters.get(name) ?? name;
  return {
    ...rule,
    detect: Object.fromEntries(
      Object.entries(rule.detect).map(([name, group]) => [
        letter(name),
        group.lexicon ? { ...group, lexicon: group.lexicon.map(short) } : group,
      ]),
    ),
    condition: rule.condition.replace(/[a-zA-Z]+/gu, letter),
    ...(rule.mark ? { mark: rule.mark.map(letter) } : {}),
  };
}
