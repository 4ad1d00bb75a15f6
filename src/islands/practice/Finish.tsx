import type { Ref } from 'preact';
import { practice as words } from '../../i18n/client/practice.ts';
import type { Said } from './Question.tsx';
import type { PracticeMessage } from './rounds.ts';

interface Props {
  readonly messages: readonly PracticeMessage[];
  /** What was said to each, in the same order. */
  readonly said: readonly Said[];
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onAgain: () => void;
  readonly onNextRound: () => void;
  readonly onLeave: () => void;
}

/** The end of a round: what to remember, and where to go on. */
export function Finish({ messages, said, headingRef, onAgain, onNextRound, onLeave }: Props) {
  const scams = messages.flatMap(({ scam }, at) => (scam ? [said[at]] : []));
  const caught = scams.filter((one) => one === 'check').length;
  return (
    <section class="stack" aria-labelledby="practice-heading" data-practice-done>
      <h2 id="practice-heading" tabIndex={-1} ref={headingRef}>
        {words.done}
      </h2>
      <p>{words.caught(caught, scams.length)}</p>
      <p>{caught === scams.length ? words.allCaught : words.notAll}</p>
      <p class="practice-on">
        <button type="button" class="button button--primary" onClick={onNextRound}>
          {words.nextRound}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {words.otherLevel}
        </button>
      </p>
      <p class="small">{words.forgotten}</p>
    </section>
  );
}
