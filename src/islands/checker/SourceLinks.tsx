import type { Details } from '../../engine/index.ts';
import { card } from '../../i18n/ja/checker.ts';
import { formatDate } from './view.ts';

interface Props {
  readonly ids: readonly string[];
  readonly sources: Details['sources'];
}

/** A reader wants to see that somebody answers for it; the rule's page and the article list them all. */
const SHOWN = 1;

/** Where a statement comes from, with the doubt there is. */
export function SourceLinks({ ids, sources }: Props) {
  const known = ids.flatMap((id) => sources[id] ?? []).slice(0, SHOWN);
  if (known.length === 0) return null;
  return (
    <ul class="checker-sources">
      {known.map(({ title, publisher, url, published, doubt }) => (
        <li key={url}>
          <a class="external" href={url} rel="noreferrer">
            {card.source}
            {title}（{publisher}
            {published ? `、${formatDate(published)}` : ''}）
          </a>
          {doubt && (
            <span class="doubt">
              {card.doubt}
              {doubt}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
