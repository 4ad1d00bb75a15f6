import type { Details } from '../../engine/index.ts';
import { card } from '../../i18n/client/checker.ts';
import { formatDate } from './view.ts';

interface Props {
  readonly ids: readonly string[];
  readonly sources: Details['sources'];
}

/** At most this many sources are shown; the rule's page and the article list them all. */
const SHOWN = 1;

/** Links to the sources of a statement, with the doubt about each. */
export function SourceLinks({ ids, sources }: Props) {
  const known = ids.flatMap((id) => sources[id] ?? []).slice(0, SHOWN);
  if (known.length === 0) return null;
  return (
    <ul class="checker-sources">
      {known.map(({ title, publisher, url, published, doubt }) => (
        <li key={url}>
          <a class="external" href={url} rel="noreferrer">
            {card.source}
            {title}
            {card.publisher(publisher, published && formatDate(published))}
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
