import {
  type Chosen,
  choose,
  type FoldedAdvice,
  type Situation,
  type Topic,
  tellChannel,
  tellTopic,
  unfold,
} from '../../advice/index.ts';
import type { Channel, Verdict } from '../../engine/index.ts';
import type { Question } from './judge.ts';
import type { Ready } from './load.ts';

/** What the reader is told to do, and what it was chosen by. */
export interface Advised extends Chosen {
  readonly channel: Channel;
  readonly topic: Topic;
  readonly situation: Situation;
}

/**
 * Chooses what the reader is told to do.
 *
 * @param question The message, with the channel where the reader has named it.
 * @param verdict What the engine says of it.
 * @param ready What was loaded for the checker.
 * @param situation What the reader has done already.
 * @param folded The sentences that are folded away at first; empty until they are loaded.
 */
export function advise(
  { text, channel: named }: Question,
  verdict: Verdict,
  { advice, explanations }: Pick<Ready, 'advice' | 'explanations'>,
  situation: Situation,
  folded: FoldedAdvice = {},
): Advised {
  const channel = named ?? tellChannel(text, verdict, advice);
  const topic = tellTopic(text, verdict, channel, advice);
  const facts = { level: verdict.level, topic, channel, situation };
  const route = verdict.brands.flatMap((id) => explanations.brands[id]?.verify ?? [])[0];
  return { ...choose(unfold(advice.pieces, folded), facts, route), channel, topic, situation };
}
