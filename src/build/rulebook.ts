import { compileRulebook, type Rulebook, type RulebookContent } from '../engine/index.ts';
import type { Content } from './content.ts';

/** Compiles the rulebook from content read on disk, for scripts, tests and the content check. */
export function rulebookOf(content: Content): Rulebook {
  const data = <T>(entries: readonly { readonly data: T }[]): T[] =>
    entries.map((entry) => entry.data);
  return compileRulebook({
    rules: data(content.rules) as RulebookContent['rules'],
    schemes: data(content.schemes) as RulebookContent['schemes'],
    lexicon: content.lexicon.data,
    brands: data(content.brands),
    hosts: content.hosts.data,
  });
}
