import type { Channel, Verdict } from '../engine/index.ts';
import type { Topic } from '../schemas/index.ts';
import type { AdviceBook, Findings } from './types.ts';

/** Words are looked for in so much of the text, in UTF-16 units: what it is about stands at its beginning. */
const LOOKED_AT = 4000;

/** What is told of a message by what the engine found in it. */
type Found = Pick<Verdict, 'level' | 'notes' | 'schemes' | 'signs' | 'brands'>;

/**
 * Tells how a message probably came, where the reader has not said so.
 *
 * @param text The message.
 * @param found What the engine found in it.
 */
export function tellChannel(text: string, found: Found, { channels }: AdviceBook): Channel {
  const words = folded(text);
  return channels.find((rule) => holds(rule, found, words, []))?.channel ?? 'sms';
}

/**
 * Tells what a message is about.
 *
 * @param text The message.
 * @param found What the engine found in it.
 * @param channel How it came.
 */
export function tellTopic(text: string, found: Found, channel: Channel, book: AdviceBook): Topic {
  const words = folded(text);
  const kinds = found.brands.flatMap((id) => book.kinds[id] ?? []);
  const rule = book.topics.find(
    ({ levels, channels, ...findings }) =>
      (levels?.includes(found.level) ?? true) &&
      (channels?.includes(channel) ?? true) &&
      holds(findings, found, words, kinds),
  );
  return rule?.topic ?? 'nothing';
}

const folded = (text: string): string => text.slice(0, LOOKED_AT).normalize('NFKC').toLowerCase();

function holds(
  rule: Findings & { readonly kinds?: readonly string[] },
  { notes, schemes, signs }: Found,
  text: string,
  brands: readonly string[],
): boolean {
  const asked = [rule.notes, rule.schemes, rule.signs, rule.words, rule.kinds];
  if (asked.every((one) => one === undefined)) return true;
  return (
    meet(rule.notes, notes) ||
    meet(rule.schemes, schemes) ||
    meet(
      rule.signs,
      signs.map(({ id }) => id),
    ) ||
    meet(rule.kinds, brands) ||
    (rule.words?.some((word) => text.includes(word)) ?? false)
  );
}

const meet = (asked: readonly string[] | undefined, found: readonly string[]): boolean =>
  asked?.some((one) => found.includes(one)) ?? false;
