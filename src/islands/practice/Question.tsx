import type { Ref } from 'preact';
import { originalLang } from '../../i18n/client/locale.ts';
import { practice as words } from '../../i18n/client/practice.ts';
import { type PracticeMessage, textOf } from './rounds.ts';

/** What the reader says to a message: to do as it asks, or not and to check. */
export type Said = 'act' | 'check';

interface Props {
  readonly message: PracticeMessage;
  /** Counted from 1. */
  readonly at: number;
  readonly all: number;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onSay: (said: Said) => void;
}

const SAID = ['act', 'check'] as const satisfies readonly Said[];

/** One message as it would lie on a phone, and what to do with it. */
export function Question({ message, at, all, headingRef, onSay }: Props) {
  return (
    <section aria-labelledby="practice-heading" data-practice-at={at}>
      <h2 id="practice-heading" tabIndex={-1} ref={headingRef}>
        {words.message(at, all)}
      </h2>
      <p>{words.arrived}</p>
      <div class="message practice-message" translate={false} lang={originalLang}>
        {textOf(message)}
      </div>
      <p class="practice-ask" id="practice-ask">
        {words.question}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: A fieldset is for fields, these are buttons. */}
      <div class="practice-answers" role="group" aria-labelledby="practice-ask">
        {SAID.map((said) => (
          <button
            key={said}
            type="button"
            class="button"
            data-answer={said}
            onClick={() => onSay(said)}
          >
            {words.answers[said]}
          </button>
        ))}
      </div>
    </section>
  );
}
