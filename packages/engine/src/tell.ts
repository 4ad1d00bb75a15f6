import { type Explanations, type Sign, sidesOf, type Verdict } from '../../../src/engine/index.ts';
import type { Sentences } from './sentences.ts';

/** At most this many passages of the message are quoted for one sign. */
const QUOTED = 3;

/**
 * Puts a verdict into sentences, one a line, in the order in which they matter.
 *
 * @param message The text that was judged; passages of it are quoted.
 * @param explanations Titles and reasons of what can be found, in the language of the sentences.
 */
export function tell(
  message: string,
  verdict: Verdict,
  explanations: Explanations,
  { levels, lead, ending, notes, nothing, headings }: Sentences,
): string {
  if (verdict.nothing) return nothing[verdict.nothing];
  const { against, honest } = sidesOf(verdict);
  const list = (title: string, signs: readonly Sign[]): string[] =>
    signs.length === 0
      ? []
      : ['', title, ...signs.flatMap((sign) => tellSign(message, sign, explanations))];
  const schemes = verdict.schemes.flatMap((id) => explanations.schemes[id]?.title ?? []);
  return [
    ...verdict.notes.map((id) => notes[id]),
    ...(verdict.quoted ? [headings.quoted] : []),
    levels[verdict.level],
    lead[verdict.level],
    ...(verdict.level === 'scam' ? [headings.ifGenuine] : []),
    ...(schemes.length > 0 ? [`${headings.scheme}: ${schemes.join(headings.comma)}`] : []),
    ...list(headings.found, against),
    ...list(headings.genuineToo, honest),
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
