import { type Explanations, type Sign, sidesOf, type Verdict } from '../../../src/engine/index.ts';
import { card, levels, notes } from '../../../src/i18n/ja/checker.ts';
import { command, ending, lead, nothing } from '../../../src/i18n/ja/command.ts';

/** At most this many passages of the message are quoted for one sign. */
const QUOTED = 3;

/**
 * Puts a verdict into Japanese sentences, one a line, in the order in which they matter.
 *
 * @param message The text that was judged; passages of it are quoted.
 */
export function tell(message: string, verdict: Verdict, explanations: Explanations): string {
  if (verdict.nothing) return nothing[verdict.nothing];
  const { against, honest } = sidesOf(verdict);
  const list = (title: string, signs: readonly Sign[]): string[] =>
    signs.length === 0
      ? []
      : ['', title, ...signs.flatMap((sign) => tellSign(message, sign, explanations))];
  const schemes = verdict.schemes.flatMap((id) => explanations.schemes[id]?.title ?? []);
  return [
    ...verdict.notes.map((id) => notes[id]),
    ...(verdict.quoted ? [card.quoted] : []),
    levels[verdict.level],
    lead[verdict.level],
    ...(verdict.level === 'scam' ? [card.ifGenuine] : []),
    ...(schemes.length > 0 ? [`${command.scheme}: ${schemes.join('、')}`] : []),
    ...list(command.found, against),
    ...list(card.genuineToo, honest),
    '',
    ending[verdict.level],
  ].join('\n');
}

function tellSign(message: string, { id, spans }: Sign, explanations: Explanations): string[] {
  const rule = explanations.rules[id];
  if (!rule) return [];
  const passages = new Set(spans.map(({ start, end }) => message.slice(start, end)));
  const quoted = [...passages].slice(0, QUOTED).map((passage) => `「${oneLine(passage)}」`);
  return [`- ${rule.title} ${quoted.join('')}`.trimEnd(), `  ${rule.why}`];
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
