import type { SchemeSpec } from './rulebook.ts';
import type { Channel } from './types.ts';

export interface SchemeMatch {
  readonly scheme: SchemeSpec;
  /** Whether the form that matched is enough to call the message a scam. */
  readonly decisive: boolean;
}

/**
 * Finds the schemes of which a whole form is among the signs, the most specific first.
 *
 * @param schemes All schemes.
 * @param signs Positions, among all rules, of those that found their evidence.
 * @param channel How the message came, where that is known; forms bound to another channel are skipped.
 */
export function matchSchemes(
  schemes: readonly SchemeSpec[],
  signs: ReadonlySet<number>,
  channel: Channel | undefined,
): SchemeMatch[] {
  const matches: SchemeMatch[] = [];
  for (const scheme of schemes) {
    const forms = scheme.forms.filter(
      (form) =>
        (channel === undefined || form.channels === undefined || form.channels.includes(channel)) &&
        form.parts.every((part) => part.some((sign) => signs.has(sign))) &&
        !(form.without ?? []).some((sign) => signs.has(sign)),
    );
    if (forms.length > 0)
      matches.push({ scheme, decisive: forms.some((form) => form.decisive !== false) });
  }
  return matches.sort(
    (one, other) =>
      Number(other.decisive) - Number(one.decisive) || other.scheme.priority - one.scheme.priority,
  );
}
