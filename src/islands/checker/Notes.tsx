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
            <a
              href={article ? `${base}${prefix}${article.id}/` : '#checker-situation'}
              onClick={onCourt}
            >
              {words[id]}
              <span aria-hidden="true"> ›</span>
            </a>
          ) : (
            words[id]
          )}
        </p>
      ))}
    </>
  );
}
