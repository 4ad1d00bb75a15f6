import type { Rulebook, RuleSpec } from './rulebook.ts';

/** Letters for the groups of one rule; a condition has no more than ten. */
const LETTERS = 'abcdefghij';

/**
 * Gives the groups of rules short names: the long ones are for editors, and a phone would download them
 * for nothing. Ids of rules, schemes and brands stay, for they are shown.
 */
export function shortenNames(rulebook: Rulebook): Rulebook {
  return { ...rulebook, rules: rulebook.rules.map(shortenGroups) };
}

function shortenGroups(rule: RuleSpec): RuleSpec {
  const letters = new Map(
    Object.keys(rule.detect).map((name, index) => [name, LETTERS.charAt(index)]),
  );
  const letter = (name: string): string => letters.get(name) ?? name;
  return {
    ...rule,
    detect: Object.fromEntries(
      Object.entries(rule.detect).map(([name, group]) => [letter(name), group]),
    ),
    ...(rule.condition ? { condition: rule.condition.replace(/[a-zA-Z]+/gu, letter) } : {}),
    ...(rule.mark ? { mark: rule.mark.map(letter) } : {}),
  };
}
