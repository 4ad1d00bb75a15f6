import { useRef } from 'preact/hooks';
import type { Level } from '../../engine/index.ts';
import { next, type Situation, situations } from '../../i18n/ja/checker.ts';
import { findArticle, type Surroundings } from './view.ts';

interface Props extends Surroundings {
  readonly level: Level;
  readonly situation: Situation;
  readonly onSituation: (situation: Situation) => void;
}

/** What the reader in this situation does, in order. */
export function stepsFor(level: Level, situation: Situation): readonly string[] {
  return situation.steps.length > 0 ? situation.steps : next.received[level];
}

/**
 * What to do next. Where the message was only received, the steps come first. Otherwise they come below the
 * choice of the situation, which is where the reader looks after tapping.
 */
export function NextSteps(props: Props) {
  const { situation, onSituation } = props;
  const answer = useRef<HTMLDivElement>(null);
  const choose = (choice: Situation): void => {
    onSituation(choice);
    requestAnimationFrame(() => answer.current?.scrollIntoView({ block: 'nearest' }));
  };
  const received = situation.steps.length === 0;
  return (
    <section class="checker-part checker-next" id="checker-next">
      <h3>{next.title}</h3>
      {received && <Steps {...props} />}
      <fieldset class="checker-choice" id="checker-situation" tabIndex={-1}>
        <legend>{next.situation}</legend>
        <div class="checker-choice__row">
          {situations.map((choice) => (
            <label key={choice.id} class="checker-choice__item">
              <input
                type="radio"
                name="checker-situation"
                checked={choice.id === situation.id}
                onChange={() => choose(choice)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div ref={answer} aria-live="polite">
        {!received && <Steps {...props} />}
      </div>
    </section>
  );
}

function Steps({ level, situation, base, articles }: Props) {
  const [first, ...others] = stepsFor(level, situation);
  const article = findArticle(articles, situation.article);
  return (
    <div class="checker-steps">
      <p class="checker-next__first">
        <span class="checker-next__label">{next.first}</span>
        {first}
      </p>
      {others.length > 0 && (
        <ol class="checker-next__others" start={2}>
          {others.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {article && (
        <p>
          <a href={`${base}${article.id}/`}>{next.article(article.title)}</a>
        </p>
      )}
    </div>
  );
}
