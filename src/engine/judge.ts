import type { FoundSign } from './examine.ts';
import { findFrame } from './frame.ts';
import type { Neutral } from './neutral.ts';
import { kindOf, type RuleSpec } from './rulebook.ts';
import { type Score, type Stretch, type Sums, score, signsWithin } from './score.ts';
import type { Level, NoteId } from './types.ts';
import type { Weights } from './weights.ts';

/** Kinds of evidence that `scam` needs; the wording is one. */
export const KINDS_OF_SCAM = 2;

/** What the wording must add to count as a kind of evidence, in log-odds. */
export const TELLING_WORDING = 1;

/**
 * `scam` needs the text to be so far from talk about a scam, in log-odds below its threshold: whoever
 * warns of a scam and is not recognised should not be accused. By cross-validation: of quoted warnings 7.3 %
 * are called a scam (9.1 % without), and hardly a scam loses the level; more would take it from scams
 * that somebody asks about.
 */
export const CLEAR_OF_TALK = 0.25;

export interface Judgement {
  readonly level: Level;
  readonly notes: readonly NoteId[];
  readonly score: Score;
  /** Log-odds that the text only speaks about a scam. */
  readonly about: number;
  /** The units that were judged. */
  readonly stretch: Stretch;
  /** Whether the rest is taken for the reader's own words. */
  readonly framed: boolean;
}

/**
 * Judges what was found in a message.
 *
 * @param neutral Its neutral text.
 * @param signs The signs found in it.
 * @param sums Running sums of the weights of its grams.
 * @param received Whether all of it is known to be what was received.
 */
export function judge(
  neutral: Neutral,
  signs: readonly FoundSign[],
  sums: Sums,
  weights: Weights,
  received = false,
): Judgement {
  const all: Stretch = { first: 0, end: Math.max(neutral.units.length - 1, 0) };
  const frame = received ? undefined : findFrame(neutral, sums.frame, weights);
  const whole = score(neutral, sums, signs, weights, all);
  const inner = frame ? score(neutral, sums, signs, weights, frame) : whole;
  const stretch = frame ?? all;
  const inside = signsWithin(signs, stretch);
  const notes = [...new Set(signs.flatMap(({ rule }) => rule.note ?? []))];
  // Who asks about a message quotes it; who warns of one speaks about it from end to end.
  const about = frame ? Math.min(inner.about, whole.about) : whole.about;
  const isClear = received || about < weights.thresholds.about - CLEAR_OF_TALK;
  const most = levelOf(inside, inner, weights);
  const level = most === 'scam' && !isClear ? 'suspicious' : most;
  const judged = { score: inner, about, stretch, framed: frame !== undefined };
  if (received || about < weights.thresholds.about) return { level, notes, ...judged };
  return { level: 'unknown', notes: [...notes, 'describes-scam'], ...judged };
}

function levelOf(
  signs: readonly FoundSign[],
  { scam, wording, telling, first, end }: Score,
  weights: Weights,
): Level {
  const { thresholds } = weights;
  const rules: readonly RuleSpec[] = signs.map(({ rule }) => rule);
  if (scam < thresholds.suspicious)
    return rules.some(({ atLeast }) => atLeast === 'suspicious') ? 'suspicious' : 'unknown';
  // What forbids `scam` must lie in the passage that says so: a code or a court's name pasted
  // before or behind a scam acquits nothing.
  if (signsWithin(signs, { first, end }).some(({ rule }) => rule.atMost === 'suspicious'))
    return 'suspicious';
  if (rules.some(({ decisive }) => decisive)) return 'scam';
  const kinds = new Set(
    rules.filter(({ id }) => (weights.signs[id] ?? 0) > 0).map(({ id }) => kindOf(id)),
  );
  if (wording >= TELLING_WORDING) kinds.add('wording');
  const certain = scam >= thresholds.scam && telling > 0 && kinds.size >= KINDS_OF_SCAM;
  return certain ? 'scam' : 'suspicious';
}
