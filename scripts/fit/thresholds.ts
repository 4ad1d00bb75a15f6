import { CLEAR_OF_TALK } from '../../src/engine/judge.ts';
import type { Weights } from '../../src/engine/weights.ts';
import { FRAME_THRESHOLD, type Held } from './crossvalidate.ts';

/**
 * Shares of messages that may be accused by weights that did not see them: the mean over the corpus out
 * of fold, what is quoted from life out of fold, and the held-out set. The corpus alone would be too
 * strict, for most of its honest messages were written to look like scams; life alone has too few.
 */
export const MOST = {
  honestFlagged: 0.058,
  honestScam: 0.0065,
  dunningScam: 0.01,
  scamsHidden: 0.008,
} as const;

const STEP = 0.02;

type Thresholds = Weights['thresholds'];
export type Level = 'scam' | 'suspicious' | 'unknown';

/** The level a message would get with some thresholds. */
export function levelWith({ scam, about, most, decisive }: Held, thresholds: Thresholds): Level {
  if (about >= thresholds.about || scam < thresholds.suspicious) return 'unknown';
  if (about >= thresholds.about - CLEAR_OF_TALK) return 'suspicious';
  return decisive || (most === 'scam' && scam >= thresholds.scam) ? 'scam' : 'suspicious';
}

/** Rows that show life as it is: no pairs written against the checker, nothing ambiguous, no frame. */
export function isPlain({ row }: Held): boolean {
  return !row.ambiguous && !row.pair && !row.frame && !row.lang;
}

/** The mean of the shares in the three sets; in those that are there, if not all are. */
export function shareOf(held: readonly Held[], holds: (one: Held) => boolean): number {
  const shares = [
    held.filter(({ row }) => !row.quoted && !row.unseen),
    held.filter(({ row }) => row.quoted),
    held.filter(({ row }) => row.unseen),
  ]
    .filter((side) => side.length > 0)
    .map((side) => side.filter(holds).length / side.length);
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1);
}

/**
 * Chooses the lowest thresholds that accuse, and hide, no more than {@link MOST} of what is in Japanese: of other
 * languages the corpus holds far more than anybody receives.
 */
export function chooseThresholds(held: readonly Held[]): Thresholds {
  const plain = held.filter(isPlain);
  const honest = plain.filter(({ row }) => row.group === 'honest');
  const dunning = plain.filter(({ row }) => row.group === 'dunning');
  const scams = held.filter(
    ({ row }) => row.label === 'scam' && !row.ambiguous && !row.lang && row.group !== 'bare',
  );
  const thresholds = { suspicious: -3, scam: -3, about: -3, frame: FRAME_THRESHOLD };
  const raise = (name: 'suspicious' | 'scam' | 'about', isTooMuch: () => boolean): void => {
    while (isTooMuch() && thresholds[name] < 12) thresholds[name] += STEP;
    thresholds[name] = Math.round(thresholds[name] * 100) / 100;
  };
  raise('about', () => shareOf(scams, ({ about }) => about >= thresholds.about) > MOST.scamsHidden);
  raise(
    'suspicious',
    () => shareOf(honest, (one) => levelWith(one, thresholds) !== 'unknown') > MOST.honestFlagged,
  );
  thresholds.scam = thresholds.suspicious;
  const isScam = (one: Held): boolean => levelWith(one, thresholds) === 'scam';
  raise('scam', () => shareOf(honest, isScam) > MOST.honestScam);
  raise('scam', () => shareOf(dunning, isScam) > MOST.dunningScam);
  return thresholds;
}
