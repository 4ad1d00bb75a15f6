import { pageIn } from '../../i18n/client/locale.ts';
import { search as words } from '../../i18n/client/search.ts';
import type { PageAnswer, SearchContact } from '../../search/index.ts';
import { ContactHits, Hotlines } from './ContactHits.tsx';
import { LeadPart } from './LeadPart.tsx';
import { NumberHits, NumberPart } from './NumberPart.tsx';
import { PageHits, PagesBelow } from './PageHits.tsx';
import { type Situation, Situations } from './Situations.tsx';
import type { View } from './use-search.ts';

interface Props {
  readonly base: string;
  readonly view: View;
  readonly hotlines: readonly SearchContact[];
  readonly situations: readonly Situation[];
  readonly onRetry: () => void;
  /** Hands what was typed to the checker, in memory. */
  readonly onCheck: (text: string) => void;
}

/** How many hits an answer has so far; pages that only resemble the words are none. */
export function countHits(view: View): number {
  const { pages, numbers } = view;
  const found = typeof pages === 'object' ? pagesOf(pages) : 0;
  const listed = typeof numbers === 'object' ? numbers.count : 0;
  return found + listed + contactsOf(view).length;
}

const pagesOf = ({ lead, hits, more }: PageAnswer): number =>
  (lead ? 1 : 0) + hits.length + more.length;

/** Whom to ask: those whose number was asked for, then those whom the words ask for. */
export function contactsOf({ pages, contacts }: View): SearchContact[] {
  const named = typeof pages === 'object' ? pages.contacts : [];
  return [...contacts, ...named.filter(({ id }) => contacts.every((one) => one.id !== id))];
}

/** Everything has been read, and there is nothing. */
export const isNothing = (view: View): boolean =>
  typeof view.pages === 'object' &&
  (view.numbers === undefined || typeof view.numbers === 'object') &&
  countHits(view) === 0;

/** The number first, then what answers best: whom to ask, or a page and the other pages. */
export function Answer({ base, view, hotlines, situations, onRetry, onCheck }: Props) {
  const { query, pages, numbers } = view;
  const contacts = contactsOf(view);
  const found = typeof pages === 'object' ? pages : undefined;
  const peopleFirst = query.number !== undefined || found?.contactsFirst === true;
  const people = contacts.length > 0 && (
    <section class="search-part" aria-labelledby="search-contacts">
      <h2 id="search-contacts">{words.contacts}</h2>
      <ContactHits base={base} contacts={contacts} />
    </section>
  );
  return (
    <>
      {query.number && numbers && (
        <NumberPart
          base={base}
          analysis={query.number.analysis}
          answer={numbers}
          contacts={contacts}
        />
      )}
      {peopleFirst && people}
      {typeof numbers === 'object' && numbers.hits.length > 0 && (
        <NumberHits base={base} answer={numbers} />
      )}
      {isNothing(view) && (
        <NoHit
          base={base}
          view={view}
          hotlines={hotlines}
          situations={situations}
          onCheck={() => onCheck(query.text)}
        />
      )}
      {found?.lead && <LeadPart base={base} lead={found.lead} />}
      {found && <PageHits base={base} answer={found} asked={query.text} />}
      {!peopleFirst && people}
      {found && <PagesBelow base={base} hits={found.more} />}
      <Failure view={view} onRetry={onRetry} />
    </>
  );
}

/** What could not be read, and another try. */
export function Failure({
  view: { pages, numbers },
  onRetry,
}: {
  readonly view: View;
  readonly onRetry: () => void;
}) {
  if (pages !== 'failed' && numbers !== 'failed') return null;
  return (
    <section class="search-part panel">
      {pages === 'failed' && <p>{words.failed.words}</p>}
      <button type="button" class="button button--small" onClick={onRetry}>
        {words.failed.retry}
      </button>
    </section>
  );
}

/** Finding nothing is no dead end: it does not mean safe, and there is a next step. */
export function NoHit({
  base,
  view: { query },
  hotlines,
  situations,
  onCheck,
}: {
  readonly base: string;
  readonly view: View;
  readonly hotlines: readonly SearchContact[];
  readonly situations: readonly Situation[];
  readonly onCheck: () => void;
}) {
  const isNumber = query.number !== undefined;
  return (
    <section class="search-part" data-no-hit>
      <div class="panel">
        <h2 class="panel__title">{isNumber ? words.none.number : words.none.title}</h2>
        <p>
          <strong>{isNumber ? words.none.numberMeaning : words.none.meaning}</strong>
        </p>
        {!isNumber && <p>{words.none.words}</p>}
      </div>
      <h3>{words.none.next}</h3>
      <ul class="search-next">
        <li>
          <a class="button" href={base + pageIn('check/')}>
            {words.none.check}
          </a>
        </li>
        {!isNumber && query.text.length > 8 && (
          <li>
            <button type="button" class="button" onClick={onCheck}>
              {words.none.checkThis}
            </button>
          </li>
        )}
      </ul>
      <p>{words.none.ask}</p>
      <Hotlines contacts={hotlines} />
      <Situations base={base} situations={situations} />
    </section>
  );
}
