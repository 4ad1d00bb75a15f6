import type { SchemeSpec } from './rulebook.ts';
import type { Channel } from './types.ts';

/**
 * Lists the schemes that a message matches, the most specific first. A scheme matches when the message has all
 * parts of one of its forms. Schemes do not influence the level.
 *
 * @param schemes All schemes.
 * @param signs Ids of the rules that found their evidence.
 * @param channel How the message came, where that is known; forms bound to another channel are skipped.
 */
export function matchSchemes(
  schemes: readonly SchemeSpec[],
  signs: ReadonlySet<string>,
  channel: Channel | undefined,
): string[] {
  return schemes
    .filter(({ forms }) =>
      forms.some(
        ({ parts, without = [], channels }) =>
          (channel === undefined || channels === undefined || channels.includes(channel)) &&
          !without.some((sign) => signs.has(sign)) &&
          haveSignsOfTheirOwn(parts, signs),
      ),
    )
    .sort((one, other) => other.priority - one.priority)
    .map(({ id }) => id);
}

/** Whether every part can be given one of its signs, and no sign is given twice. */
export function haveSignsOfTheirOwn(
  parts: readonly (readonly string[])[],
  signs: ReadonlySet<string>,
): boolean {
  const taken = new Map<string, number>();
  // Augmenting paths (Kuhn): a part may take a sign from another that can do with a different one.
  const give = (part: number, tried: Set<string>): boolean => {
    for (const sign of parts[part] ?? []) {
      if (!signs.has(sign) || tried.has(sign)) continue;
      tried.add(sign);
      const owner = taken.get(sign);
      if (owner !== undefined && !give(owner, tried)) continue;
      taken.set(sign, part);
      return true;
    }
    return false;
  };
  return parts.every((_, part) => give(part, new Set()));
}
