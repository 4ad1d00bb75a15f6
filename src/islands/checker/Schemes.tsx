import type { Rulebook } from '../../engine/index.ts';
import { card } from '../../i18n/ja/checker.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { findArticle, type Surroundings } from './view.ts';

interface Props extends Surroundings {
  readonly ids: readonly string[];
  readonly rulebook: Rulebook;
}

/** One is enough to understand what goes on; a second one says under which other name it comes. */
const SHOWN = 2;

/** What this scam is, and what happens to those who call. */
export function Schemes({ ids, rulebook, base, articles }: Props) {
  const schemes = ids
    .flatMap((id) => rulebook.schemes.find((scheme) => scheme.id === id) ?? [])
    .slice(0, SHOWN);
  if (schemes.length === 0) return null;
  return (
    <section class="checker-part">
      <h3>{card.scheme}</h3>
      {schemes.map((scheme) => {
        const article = findArticle(articles, [scheme.article]);
        return (
          <div key={scheme.id} class="checker-scheme" data-scheme={scheme.id}>
            <h4>{scheme.title.ja}</h4>
            <p>{scheme.what.ja}</p>
            <h5>{card.schemeNext}</h5>
            <p>{scheme.next.ja}</p>
            <SourceLinks ids={scheme.sources} sources={rulebook.sources} />
            {article && (
              <p>
                <a href={`${base}${article.id}/`}>{card.schemeArticle(article.title)}</a>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
