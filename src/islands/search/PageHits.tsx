import { useEffect, useState } from 'preact/hooks';
import { search } from '../../i18n/client/search.ts';
import type { PageAnswer, PageHit } from '../../search/index.ts';

interface Props {
  readonly base: string;
  readonly answer: PageAnswer;
  /** The query in the reader's own words. */
  readonly asked: string;
}

/** So many pages are shown before the reader asks for the rest. */
export const SHOWN = 8;

/** Pages that contain the words, and below them pages that only resemble them. */
export function PageHits({ base, answer, asked }: Props) {
  const { hits, near, instead } = answer;
  const [all, setAll] = useState(false);
  useEffect(() => setAll(false), [asked]);
  const shown = all ? hits : hits.slice(0, SHOWN);
  return (
    <>
      {hits.length > 0 && (
        <section class="search-part" aria-labelledby="search-pages">
          <h2 id="search-pages">
            {search.articles}
            <span class="search-count">{search.count(hits.length)}</span>
          </h2>
          {instead && <p>{search.instead(asked, instead)}</p>}
          <ul class="link-list">
            {shown.map((hit) => (
              <PageLink key={hit.path} base={base} hit={hit} />
            ))}
          </ul>
          {shown.length < hits.length && (
            <button type="button" class="button button--small" onClick={() => setAll(true)}>
              {search.more(hits.length - shown.length)}
            </button>
          )}
        </section>
      )}
      {near.length > 0 && (
        <section class="search-part" aria-labelledby="search-near" data-near>
          <h2 id="search-near">{search.near}</h2>
          <ul class="link-list">
            {near.map((hit) => (
              <PageLink key={hit.path} base={base} hit={hit} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Pages whose texts have the words, below an answer that stands already. */
export function PagesBelow({
  base,
  hits,
}: {
  readonly base: string;
  readonly hits: readonly PageHit[];
}) {
  if (hits.length === 0) return null;
  return (
    <section class="search-part" aria-labelledby="search-written">
      <h2 id="search-written">{search.written}</h2>
      <ul class="link-list">
        {hits.slice(0, SHOWN).map((hit) => (
          <PageLink key={hit.path} base={base} hit={hit} />
        ))}
      </ul>
    </section>
  );
}

function PageLink({ base, hit }: { readonly base: string; readonly hit: PageHit }) {
  return (
    <li data-hit={hit.match === 'near' ? undefined : 'article'}>
      <a href={base + hit.path.replace(/^\//, '')}>
        <PageText hit={hit} />
      </a>
    </li>
  );
}

/** A page as the text of a link: its title, and where it has the words. */
export function PageText({ hit }: { readonly hit: PageHit }) {
  return (
    <>
      <span class="link-list__title">{hit.title}</span>
      <span class="link-list__note">
        {hit.excerpt.map((part, at) => (part.hit ? <mark key={at}>{part.text}</mark> : part.text))}
      </span>
    </>
  );
}
