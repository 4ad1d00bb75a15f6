import type { Details, Explanations } from '../../engine/index.ts';
import { card } from '../../i18n/client/checker.ts';
import { prefix } from '../../i18n/client/locale.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { findArticle, type Surroundings } from './view.ts';

interface Props extends Pick<Surroundings, 'base' | 'articles'> {
  readonly ids: readonly string[];
  readonly explanations: Explanations;
  readonly details: Details;
}

/** Explains the most specific scheme: what it is, and what happens to those who call. */
export function Schemes({ ids, explanations, details, base, articles }: Props) {
  const [scheme, ...others] = ids.flatMap((id) => {
    const explained = explanations.schemes[id];
    return explained ? { id, ...explained } : [];
  });
  if (!scheme) return null;
  const more = details.schemes[scheme.id];
  const article = findArticle(articles, scheme.article);
  return (
    <div class="checker-part">
      <div data-scheme={scheme.id} class="checker-scheme">
        <h4>{scheme.title}</h4>
        <p>{scheme.what}</p>
        {more && (
          <>
            <h4>{card.schemeNext}</h4>
            <p>{more.next}</p>
            <SourceLinks ids={more.sources} sources={details.sources} />
          </>
        )}
        {article && (
          <p>
            <a href={`${base}${prefix}${article.id}/`}>{card.schemeArticle(article.title)}</a>
          </p>
        )}
      </div>
      {others.length > 0 && (
        <p class="small">
          {card.schemeOthers}
          {others.map(({ id, title }, index) => (
            <span key={id} data-scheme={id}>
              {index > 0 && card.comma}
              {title}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
