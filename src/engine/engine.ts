import { graphemesOf } from '../phone/index.ts';
import { examinerSteps } from './examiner.ts';
import { GramTable } from './gram-table.ts';
import { judge } from './judge.ts';
import { explainSigns } from './reasons.ts';
import type { Rulebook } from './rulebook.ts';
import { matchSchemes } from './schemes.ts';
import { atOnce, inSteps } from './steps.ts';
import type { Channel, Verdict } from './types.ts';

export interface CheckOptions {
  readonly channel?: Channel;
  readonly received?: boolean;
}

export interface Engine {
  /**
   * Judges a message.
   *
   * Takes any string and never throws; runs in time linear in its length. The same message always
   * gets the same verdict, and nothing of it is kept.
   *
   * @param message What the reader pasted or wrote down.
   * @param options.channel How it came, where that is known.
   * @param options.received The reader says that all of it is what was received: nothing of it is taken
   *   for the reader's own words or for talk about a scam.
   */
  check(message: string, options?: CheckOptions): Verdict;
}

/**
 * Makes an engine of a rulebook.
 *
 * @throws {Error} Where the rulebook has another version or contradicts itself; a validated one does not.
 */
export function createEngine(rulebook: Rulebook): Engine {
  return atOnce(engineSteps(rulebook));
}

/**
 * As {@link createEngine}, in steps: on a slow phone all of them together would hold up what the reader does
 * for a quarter of a second.
 *
 * @param pause Ends when the next step may begin.
 * @throws {Error} As {@link createEngine}.
 */
export function prepareEngine(rulebook: Rulebook, pause: () => Promise<void>): Promise<Engine> {
  return inSteps(engineSteps(rulebook), pause);
}

function* engineSteps(rulebook: Rulebook): Generator<void, Engine> {
  const examine = yield* examinerSteps(rulebook);
  const { weights, schemes } = rulebook;
  const grams = new GramTable(weights.grams);
  yield;
  return {
    check(message, { channel, received = false } = {}) {
      const found = examine(message, channel);
      const { neutral, signs, nothing } = found;
      const judged = judge(neutral, signs, grams.sums(neutral.text), weights, received);
      const { score, stretch, framed } = judged;
      const level = nothing === 'number-only' || nothing === 'no-words' ? 'unknown' : judged.level;
      const widen = graphemesOf(message);
      const spanOf = (first: number, end: number) => {
        const [from, to] = [neutral.units[first], neutral.units[end]];
        return from === undefined || to === undefined || from >= to
          ? { start: 0, end: 0 }
          : widen(neutral.starts[from] as number, neutral.ends[to - 1] as number);
      };
      return {
        level,
        reckoning: {
          scam: score.scam,
          about: judged.about,
          wording: score.wording,
          passage: spanOf(score.first, score.end),
        },
        schemes:
          level === 'unknown'
            ? []
            : matchSchemes(schemes, new Set(signs.map(({ id }) => id)), channel),
        signs: explainSigns(found, judged, weights, grams, widen),
        notes: judged.notes,
        phones: found.phones,
        links: found.links,
        brands: found.brands,
        ...(framed ? { quoted: spanOf(stretch.first, stretch.end) } : {}),
        ...(nothing === undefined ? {} : { nothing }),
      };
    },
  };
}
