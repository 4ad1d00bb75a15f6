import { kindOf, type RuleSpec } from './rulebook.ts';
import type { SchemeMatch } from './schemes.ts';
import type { Level, NoteId } from './types.ts';

/**
 * How much all signs of one kind may add, in natural-log odds. Set by hand: a message that repeats one
 * trick is not more of a scam for it, and no single kind reaches {@link SCAM} alone, because honest
 * reminders hold each kind by itself. `payment` may, for nobody honest asks for a gift card's number.
 */
const CAPS: Readonly<Record<string, number>> = {
  claim: 2.5,
  threat: 2,
  deadline: 1.5,
  contact: 1.5,
  sender: 2,
  payment: 4,
  link: 2.5,
  context: 2,
};

/** Hurry and a wish to be called say nothing by themselves: friends and employers write so too. */
const AMPLIFIERS = new Set(['deadline', 'contact']);

/** Reassuring signs are easily copied into a scam, so together they take back little. */
const REASSURANCE_CAP = 3;

/** A sign of this weight stands whatever reassures beside it. */
export const DECISIVE = 2.5;

/** What the other kinds must add up to before {@link AMPLIFIERS} count. */
const SUBSTANCE = 1.5;

/** From here the reader is told to check by a route of their own. */
const SUSPICIOUS = 2.8;

/** From here, with a whole scheme and two kinds of evidence, the message is called a scam. */
const SCAM = 3;

/**
 * A link of this weight is a demand of the message's own: text that merely speaks about a scam has
 * none, so it is not let off for a warning it copies.
 */
const OWN_LINK = 1.5;

export interface Judgement {
  readonly level: Level;
  readonly notes: readonly NoteId[];
}

/**
 * Weighs the signs of a message.
 *
 * @param signs Rules that found their evidence.
 * @param schemes Schemes of which a whole form is there, with whether that form is decisive.
 */
export function judge(signs: readonly RuleSpec[], schemes: readonly SchemeMatch[]): Judgement {
  const notes = [...new Set(signs.flatMap((sign) => sign.note ?? []))];
  const aboutScams = signs.some((sign) => sign.atMost === 'unknown');
  const level = aboutScams && !demands(signs) ? 'unknown' : levelOf(signs, schemes);
  if (aboutScams || level !== 'unknown') return { level, notes };
  // Hearsay is everywhere; where nothing else was found it is no tale of a scam.
  return { level, notes: notes.filter((note) => note !== 'describes-scam') };
}

function levelOf(signs: readonly RuleSpec[], schemes: readonly SchemeMatch[]): Level {
  const decisiveSign = signs.some((sign) => sign.weight >= DECISIVE);
  const evidence = weigh(signs);
  const score = decisiveSign ? evidence.against : evidence.against - evidence.reassurance;
  const whole = schemes.some((match) => match.decisive);
  const open = !signs.some((sign) => sign.atMost === 'suspicious');
  if (open && whole && evidence.kinds >= 2 && score >= SCAM) return 'scam';
  return schemes.length > 0 || score >= SUSPICIOUS ? 'suspicious' : 'unknown';
}

function demands(signs: readonly RuleSpec[]): boolean {
  return signs.some((sign) => kindOf(sign.id) === 'link' && sign.weight >= OWN_LINK);
}

function weigh(signs: readonly RuleSpec[]): {
  against: number;
  reassurance: number;
  kinds: number;
} {
  const byKind = new Map<string, number>();
  let reassurance = 0;
  for (const { id, weight } of signs) {
    const kind = kindOf(id);
    if (weight < 0) reassurance -= weight;
    else if (weight > 0) byKind.set(kind, (byKind.get(kind) ?? 0) + weight);
  }
  let against = 0;
  let amplified = 0;
  for (const [kind, weight] of byKind) {
    const capped = Math.min(weight, CAPS[kind] ?? weight);
    if (AMPLIFIERS.has(kind)) amplified += capped;
    else against += capped;
  }
  if (against >= SUBSTANCE) against += amplified;
  return { against, reassurance: Math.min(reassurance, REASSURANCE_CAP), kinds: byKind.size };
}
