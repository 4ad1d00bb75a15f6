import { useEffect, useRef, useState } from 'preact/hooks';
import { practice as words } from '../i18n/client/practice.ts';
import { Feedback } from './practice/Feedback.tsx';
import { Finish } from './practice/Finish.tsx';
import { Question } from './practice/Question.tsx';
import { LEVELS } from './practice/rounds.ts';
import { Tools } from './practice/Tools.tsx';
import { type Round, useRound } from './practice/use-round.ts';
import { Worksheet } from './practice/Worksheet.tsx';

export interface PracticeProps {
  /** `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** The file of messages, below the base. */
  readonly file: string;
}

/** Ten messages to look at, one after another. Nothing of it is stored or sent. */
export default function Practice({ base, file }: PracticeProps) {
  const round = useRound(`${base}${file}`);
  const [large, setLarge] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const { data, set, messages } = round;

  const onLarge = (): void => {
    setLarge(!large);
    // Phones that cannot fill the screen show larger type all the same.
    if (large) document.exitFullscreen?.().catch(() => {});
    else whole.current?.requestFullscreen?.().catch(() => {});
  };
  if (data === 'failed')
    return (
      <div class="stack" role="alert">
        <p>{words.failed}</p>
        <button type="button" class="button" onClick={round.load}>
          {words.retry}
        </button>
      </div>
    );
  return (
    <div data-practice-ready={data ? '' : undefined}>
      <p role="status" class="visually-hidden">
        {data === undefined && words.loading}
      </p>
      <div ref={whole} class={large ? 'practice practice--large' : 'practice'}>
        {set && data ? (
          <Steps round={round} rules={data.rules} />
        ) : (
          <Choice onOpen={data && round.open} />
        )}
        {set && <Tools set={set} base={base} large={large} onLarge={onLarge} />}
      </div>
      {set && data && <Worksheet set={set} messages={messages} rules={data.rules} />}
    </div>
  );
}

/** As large before the messages are there as after, so that nothing moves; without a way to open none is open. */
function Choice({ onOpen }: { readonly onOpen: Round['open'] | undefined }) {
  return (
    <section aria-labelledby="practice-choice">
      <p>{words.lead}</p>
      <p>{words.own}</p>
      <h2 id="practice-choice">{words.level}</h2>
      <div class="practice-on">
        {LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            class={level === 'first' ? 'button button--primary' : 'button'}
            data-practice-level={level}
            aria-disabled={!onOpen}
            onClick={() => onOpen?.(level)}
          >
            {words.levels[level]}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The message, what it was, or the end; whatever comes is read out and reached by the keyboard at once. */
function Steps({
  round,
  rules,
}: {
  readonly round: Round;
  readonly rules: Parameters<typeof Feedback>[0]['rules'];
}) {
  const { messages, said, telling, set } = round;
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
    // From the top, so that in large type too the message is seen whole, and the answers below it.
    headingRef.current?.scrollIntoView();
  }, [said.length, telling, set]);

  const answer = said.at(-1);
  const told = messages[said.length - 1];
  if (telling && told && answer)
    return (
      <Feedback
        message={told}
        said={answer}
        rules={rules}
        last={said.length === messages.length}
        headingRef={headingRef}
        onNext={round.goOn}
      />
    );
  const asked = messages[said.length];
  if (asked)
    return (
      <Question
        message={asked}
        at={said.length + 1}
        all={messages.length}
        headingRef={headingRef}
        onSay={round.say}
      />
    );
  return (
    <Finish
      messages={messages}
      said={said}
      headingRef={headingRef}
      onAgain={round.again}
      onNextRound={round.nextRound}
      onLeave={round.leave}
    />
  );
}
