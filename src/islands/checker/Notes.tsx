import type { ComponentChildren } from 'preact';
import type { NoteId } from '../../engine/index.ts';
import { notes as words } from '../../i18n/client/checker.ts';
import { prefix } from '../../i18n/client/locale.ts';
import { findArticle, type Surroundings } from './view.ts';

interface Props extends Pick<Surroundings, 'base' | 'articles'> {
  readonly notes: readonly NoteId[];
  /** Chooses the situation for papers of a court in the next steps. */
  readonly onCourt: () => void;
}

/** The page about papers of a court. */
export const COURT_ARTICLE = 'court-documents';

/** Notes that matter more than the verdict and are shown above it. */
export function Notes({ notes, base, articles, onCourt }: Props) {
  const article = findArticle(articles, COURT_ARTICLE);
  return (
    <>
      {notes.map((id) => (
        <p key={id} class={`checker-note checker-note--${id}`} data-note={id}>
          {id === 'court-document' ? (
            <Onward href={article && `${base}${prefix}${article.id}/`} onGo={onCourt}>
              {words[id]}
              <span aria-hidden="true"> ›</span>
            </Onward>
          ) : (
            words[id]
          )}
        </p>
      ))}
    </>
  );
}

/** Leads to a page, or where there is none to the next steps alone. */
function Onward({
  href,
  onGo,
  children,
}: {
  readonly href: string | undefined;
  readonly onGo: () => void;
  readonly children: ComponentChildren;
}) {
  if (href === undefined) {
    return (
      <button type="button" class="button" onClick={onGo}>
        {children}
      </button>
    );
  }
  return (
    <a href={href} onClick={onGo}>
      {children}
    </a>
  );
}
