import type { Ref } from 'preact';
import { originalLang } from '../../i18n/client/locale.ts';
import { practice as words } from '../../i18n/client/practice.ts';
import type { Said } from './Question.tsx';
import type { PracticeData, PracticeMessage } from './rounds.ts';

interface Props {
  readonly message: PracticeMessage;
  readonly said: Said;
  readonly rules: PracticeData['rules'];
  readonly last: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onNext: () => void;
}

/** What the message was, what gave it away, and how a real one is checked. */
export function Feedback({ message, said, rules, last, headingRef, onNext }: Props) {
  const { heading, text } = words.told[message.scam ? 'scam' : 'honest'][said];
  const { signs } = message;
  return (
    <section
      aria-labelledby="practice-heading"
      data-practice-told={message.scam ? 'scam' : 'honest'}
    >
      <h2 id="practice-heading" tabIndex={-1} ref={headingRef}>
        {heading}
      </h2>
      <p>{text}</p>
      <section class="checker-part">
        {signs.length > 0 && <h3>{words.marked}</h3>}
        <div class="message" translate={false} lang={originalLang}>
          {message.parts.map((part, at) =>
            typeof part === 'string' ? (
              part
            ) : (
              <mark key={at} data-n={part[1] || undefined}>
                {part[0]}
              </mark>
            ),
          )}
        </div>
      </section>
      {signs.length > 0 ? (
        <section class="checker-part">
          <h3>{message.scam ? words.gaveAway : words.speaksFor}</h3>
          <ol class="practice-signs">
            {signs.map((id) => (
              <li key={id} data-sign={id}>
                <strong>{rules[id]?.title}</strong>
                <p>{rules[id]?.why}</p>
              </li>
            ))}
          </ol>
        </section>
      ) : (
        <p>{words.noSigns}</p>
      )}
      <section class="checker-part">
        <h3>{words.how}</h3>
        <p>{words.routes[message.route]}</p>
      </section>
      <p class="practice-on">
        <button type="button" class="button button--primary" data-practice-next onClick={onNext}>
          {last ? words.finish : words.next}
        </button>
      </p>
    </section>
  );
}
