import type { Channel } from '../../engine/index.ts';
import { channels, answer as words } from '../../i18n/client/answer.ts';
import { prefix } from '../../i18n/client/locale.ts';
import type { Advised } from './advise.ts';
import { findArticle, type Surroundings } from './view.ts';

/** The one thing to do first. */
export function FirstStep({ children }: { readonly children: string }) {
  return (
    <p class="checker-next__first">
      <span class="checker-next__label">{words.first}</span>
      {children}
    </p>
  );
}

interface FurtherProps extends Pick<Surroundings, 'base' | 'articles'> {
  readonly advised: Advised;
}

/** What to do after the first step, what not to do, and the pages that say more. */
export function FurtherSteps({ advised, base, articles }: FurtherProps) {
  const { steps, avoid } = advised;
  const pages = [advised.article, advised.also].flatMap(
    (id) => (id === undefined ? undefined : findArticle(articles, id)) ?? [],
  );
  return (
    <div class="checker-steps">
      {steps.length > 0 && (
        <ol class="checker-next__others" start={2}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {avoid.length > 0 && (
        <>
          <h4>{words.avoid}</h4>
          <ul class="checker-next__others">
            {avoid.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </>
      )}
      {pages.map(({ id, title }) => (
        <p key={id}>
          <a href={`${base}${prefix}${id}/`}>{words.article(title)}</a>
        </p>
      ))}
    </div>
  );
}

interface CameProps {
  readonly channel: Channel;
  readonly onChannel: (channel: Channel) => void;
}

/** How the message came, as far as the text tells; the reader can correct it. */
export function Came({ channel, onChannel }: CameProps) {
  return (
    <label class="checker-select">
      <span>{words.came}</span>
      <select value={channel} onChange={(event) => onChannel(event.currentTarget.value as Channel)}>
        {Object.entries(channels).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
