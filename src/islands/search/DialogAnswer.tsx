import { search as words } from '../../i18n/client/search.ts';
import { Failure, isNothing, NoHit } from './Answer.tsx';
import { AskMessage } from './AskMessage.tsx';
import { LeadPart } from './LeadPart.tsx';
import { NumberNotes, NumberPart } from './NumberPart.tsx';
import { Options } from './Options.tsx';
import { Situations } from './Situations.tsx';
import { LIST, resultsPage, type UseDialog } from './use-dialog.ts';
import type { View } from './use-search.ts';

interface Props {
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  readonly dialog: UseDialog;
}

/** Shown below the box of the dialog: the answer, or what one may look for. */
export function DialogAnswer({ base, dialog }: Props) {
  const { view, busy, older } = dialog.search;
  return (
    <>
      {busy && !view && <p class="search-dialog__body">{words.looking}</p>}
      {!busy && !view && (
        <div class="search-dialog__body">
          <Situations base={base} situations={dialog.situations} />
        </div>
      )}
      {view && (
        <div
          class={`search-dialog__body search-answer${older ? ' search-answer--older' : ''}`}
          aria-busy={busy}
        >
          <Hits base={base} dialog={dialog} view={view} />
        </div>
      )}
    </>
  );
}

/** The same parts as on the page of the search, with its hits as lines to choose. */
function Hits({ base, dialog, view }: Props & { readonly view: View }) {
  const { doubt, isPlain, hotlines, situations } = dialog;
  const lead = typeof view.pages === 'object' && view.pages.lead;
  const onCheck = (): void => dialog.handOver(view.query.text, false);
  return (
    <>
      {doubt && <AskMessage onCheck={onCheck} />}
      {view.query.number && view.numbers && (
        <NumberPart
          base={base}
          analysis={view.query.number.analysis}
          answer={view.numbers}
          contacts={view.contacts}
        />
      )}
      {isNothing(view) && (
        <NoHit
          base={base}
          view={view}
          hotlines={hotlines}
          situations={situations}
          onCheck={onCheck}
        />
      )}
      {lead && <LeadPart base={base} lead={lead} />}
      <Instead view={view} />
      {dialog.open && (
        <Options
          id={LIST}
          label={words.dialog.results}
          groups={dialog.groups}
          active={dialog.active}
        />
      )}
      {typeof view.numbers === 'object' && view.numbers.hits.length > 0 && (
        <NumberNotes answer={view.numbers} />
      )}
      <Failure view={view} onRetry={() => dialog.search.ask(view.query, 0)} />
      {isPlain && (
        <p>
          <a href={resultsPage(base, view.query.text)}>{words.dialog.all}</a>
        </p>
      )}
    </>
  );
}

function Instead({ view: { query, pages } }: { readonly view: View }) {
  if (typeof pages !== 'object' || !pages.instead) return null;
  return <p>{words.instead(query.text, pages.instead)}</p>;
}
