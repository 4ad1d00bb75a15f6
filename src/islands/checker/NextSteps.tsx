import type { Level } from '../../engine/index.ts';
import { next, type Situation, situations } from '../../i18n/ja/checker.ts';
import { findArticle, type Surroundings } from './view.ts';

interface Props extends Surroundings {
  readonly level: Level;
  readonly situation: Situation;
  readonly onSituation: (situation: Situation) => void;
}

/** What the reader in this situation does, the first step alone and large. */
export function stepsFor(level: Level, situation: Situation): readonly string[] {
  return situation.steps.length > 0 ? situation.steps : next.received[level];
}

export function NextSteps({ level, situation, onSituation, base, articles }: Props) {
  const [first, ...others] = stepsFor(level, situation);
  const article = findArticle(articles, situation.articles);
  return (
    <section class="checker-part checker-next" id="checker-next" tabIndex={-1}>
      <h3>{next.title}</h3>
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
      <fieldset class="checker-choice">
        <legend>{next.situation}</legend>
        <div class="checker-choice__list">
          {situations.map((choice) => (
            <label key={choice.id} class="checker-choice__item">
              <input
                type="radio"
                name="checker-situation"
                checked={choice.id === situation.id}
                onChange={() => onSituation(choice)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
