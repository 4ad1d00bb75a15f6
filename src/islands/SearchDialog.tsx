import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pageIn } from '../i18n/client/locale.ts';
import { search as words } from '../i18n/client/search.ts';
import { type Query, readQuery } from '../search/index.ts';
import styles from '../styles/search-dialog.css?url';
import { useAnnouncement } from './checker/use-announcement.ts';
import { loadJson } from './load-json.ts';
import type { SearchProps } from './Search.tsx';
import { countHits, Failure, isNothing, NoHit } from './search/Answer.tsx';
import { AskMessage } from './search/AskMessage.tsx';
import { addressOf } from './search/address.ts';
import {
  loadCheckerEngine,
  mayBeMessage,
  mayStandInAddress,
  useJudgement,
} from './search/doubt.ts';
import { giveToChecker } from './search/hand-over.ts';
import { LeadPart } from './search/LeadPart.tsx';
import { type LoadChecker, Message } from './search/Message.tsx';
import { NumberNotes, NumberPart } from './search/NumberPart.tsx';
import { Options, optionId } from './search/Options.tsx';
import { optionGroups } from './search/options.ts';
import { Situations } from './search/Situations.tsx';
import { isInputMethodKey, useBox } from './search/use-box.ts';
import { PAUSE, type Part, type SearchQuery, useSearch, type View } from './search/use-search.ts';

/** What the site tells the dialog, `search/settings.json`. */
export type SearchSettings = Pick<SearchProps, 'hotlines' | 'situations' | 'heads' | 'checker'>;

const LIST = 'site-search-list';

/**
 * Opens the search over the page. Nothing of it lasts beyond its closing.
 *
 * @param base Path the site is served under, with a slash at its end.
 * @param loadChecker Loads the checker in the language of the page.
 * @throws {Error} Where its styles cannot be loaded.
 */
export async function openSearch(base: string, loadChecker: LoadChecker): Promise<void> {
  await loadStyles();
  if (document.querySelector('.search-dialog')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.dialog.title);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  // Only the backdrop is the dialog itself; a press that began inside is a selection of text.
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  });
  document.body.append(dialog);
  render(
    <SearchDialog base={base} loadChecker={loadChecker} onClose={() => dialog.close()} />,
    dialog,
  );
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}

let loaded: Promise<unknown> | undefined;

/** Imported plainly, they would stand in the head of every page (Astro), before anybody searches. */
function loadStyles(): Promise<unknown> {
  loaded ??= new Promise((done, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = done;
    link.onerror = () => {
      loaded = undefined;
      link.remove();
      fail(new Error(styles));
    };
    document.head.append(link);
  });
  return loaded;
}

interface Props {
  readonly base: string;
  readonly loadChecker: LoadChecker;
  readonly onClose: () => void;
}

/** A combobox over the whole site: the keyboard stays in the box while the arrow keys choose. */
function SearchDialog({ base, loadChecker, onClose }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [chosen, choose] = useState(-1);
  const [message, setMessage] = useState<{ text: string; typing: boolean }>();
  const settings = useSettings(base);
  const hotlines = typeof settings === 'object' ? settings.hotlines : [];
  const situations = typeof settings === 'object' ? settings.situations : [];
  const heads = async (): Promise<string> => (await readSettings(base)).heads;
  const { view, busy, older, ask, knows, warmUp } = useSearch({ base, heads, hotlines });
  const loadEngine = () =>
    readSettings(base).then(({ checker }) => loadCheckerEngine(base, checker.files));
  const doubt = useJudgement(view?.query, (query) => mayBeMessage(query, loadEngine));
  const isPlain = useJudgement(view?.query, (query) => mayStandInAddress(query, loadEngine, knows));
  const groups = view ? optionGroups(view, base) : [];
  const options = groups.flatMap((group) => group.options);
  const open = options.length > 0;
  const found = typeof view?.pages === 'object' ? view.pages : undefined;
  const active = chosen < options.length ? chosen : -1;

  useEffect(warmUp, []);
  useEffect(() => choose(-1), [view?.query.text]);
  useEffect(() => optionAt(active)?.scrollIntoView({ block: 'nearest' }), [active]);

  const handOver = (text: string, typing: boolean): void => {
    ask(undefined, 0);
    if (document.querySelector('textarea[name="message"]')) {
      onClose();
      giveToChecker(text, !typing);
    } else setMessage({ text, typing });
  };
  const run = (query: Query): void => {
    choose(-1);
    if (query.kind === 'message') handOver(query.text, true);
    else ask(query.kind === 'search' ? query : undefined, PAUSE);
  };
  const attributes = useBox(box, { onQuery: run, onMessage: (text) => handOver(text, false) });

  const keyDown = (event: KeyboardEvent): void => {
    if (isInputMethodKey(event)) return;
    if (event.key === 'Escape' && box.current?.value) {
      box.current.value = '';
      ask(undefined, 0);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && open) {
      // From the box into the list and around it; one step above the first line is the box again.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const places = options.length + 1;
      choose(((active + 1 + step + places) % places) - 1);
    } else return;
    event.preventDefault();
  };
  /** Only what may stand in an address is taken to another page; else the answers here have to do. */
  const openResults = async (query: SearchQuery): Promise<void> => {
    const plain = await mayStandInAddress(query, loadEngine, knows);
    if (box.current?.value.trim() !== query.text) return;
    if (plain) location.href = resultsPage(base, query.text);
    else choose(open ? 0 : -1);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const query = readQuery(box.current?.value ?? '');
    const option = optionAt(active);
    if (option) option.click();
    else if (query.kind === 'message') handOver(query.text, true);
    else if (query.kind === 'search') void openResults(query);
  };

  const done = view !== undefined && !busy;
  const spoken = (count: number): string =>
    words.dialog.announce(count) + (doubt ? words.doubt.announce : '');
  const said = message ? words.announceMessage : done ? spoken(countHits(view)) : '';
  const announcement = useAnnouncement(said, false);

  if (message) {
    return (
      <>
        <div class="search-dialog__head search-dialog__head--message field">
          <CloseButton onClose={onClose} />
        </div>
        <div class="search-dialog__body">
          <Message
            {...message}
            base={base}
            loadChecker={loadChecker}
            checker={typeof settings === 'object' ? settings.checker : settings}
            onBack={() => {
              setMessage(undefined);
              requestAnimationFrame(() => box.current?.focus());
            }}
          />
        </div>
      </>
    );
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the element is unknown to the oldest browsers served */}
      <form class="search-dialog__head field" role="search" onSubmit={submit}>
        <label for="site-search-box">{words.label}</label>
        <div class="field__row">
          <input
            ref={box}
            id="site-search-box"
            type="text"
            inputMode="search"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? LIST : undefined}
            aria-activedescendant={active >= 0 ? optionId(LIST, active) : undefined}
            aria-describedby="site-search-hint"
            {...attributes}
            onKeyDown={keyDown}
          />
          <button type="submit" class="button button--primary">
            {words.button}
          </button>
        </div>
        <CloseButton onClose={onClose} />
        <p class="field__hint" id="site-search-hint">
          {words.hint}
        </p>
      </form>
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
      {busy && !view && <p class="search-dialog__body">{words.looking}</p>}
      {!busy && !view && (
        <div class="search-dialog__body">
          <Situations base={base} situations={situations} />
        </div>
      )}
      {view && (
        <div
          class={`search-dialog__body search-answer${older ? ' search-answer--older' : ''}`}
          aria-busy={busy}
        >
          {doubt && <AskMessage onCheck={() => handOver(view.query.text, false)} />}
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
              onCheck={() => handOver(view.query.text, false)}
            />
          )}
          {found?.lead && <LeadPart base={base} lead={found.lead} />}
          <Instead view={view} />
          {open && (
            <Options id={LIST} label={words.dialog.results} groups={groups} active={active} />
          )}
          {typeof view.numbers === 'object' && view.numbers.hits.length > 0 && (
            <NumberNotes answer={view.numbers} />
          )}
          <Failure view={view} onRetry={() => ask(view.query, 0)} />
          {isPlain && (
            <p>
              <a href={resultsPage(base, view.query.text)}>{words.dialog.all}</a>
            </p>
          )}
        </div>
      )}
    </>
  );
}

function Instead({ view: { query, pages } }: { readonly view: View }) {
  if (typeof pages !== 'object' || !pages.instead) return null;
  return <p>{words.instead(query.text, pages.instead)}</p>;
}

function CloseButton({ onClose }: Pick<Props, 'onClose'>) {
  return (
    <button type="button" class="button search-dialog__close" onClick={onClose}>
      {words.dialog.close}
    </button>
  );
}

const readSettings = (base: string): Promise<SearchSettings> =>
  loadJson(base + pageIn('search/settings.json'));

/** Without them the answers lack the hotlines and a message its checker, no more. */
function useSettings(base: string): Part<SearchSettings> {
  const [settings, setSettings] = useState<Part<SearchSettings>>('loading');
  useEffect(() => {
    readSettings(base).then(setSettings, () => setSettings('failed'));
  }, [base]);
  return settings;
}

const optionAt = (place: number): HTMLElement | null =>
  document.getElementById(optionId(LIST, place));

const resultsPage = (base: string, text: string): string =>
  base + pageIn(`search/${addressOf(text)}`);
