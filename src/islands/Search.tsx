import '../styles/search.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { search as words } from '../i18n/ja/search.ts';
import { type Query, readQuery, type SearchContact } from '../search/index.ts';
import type { CheckerProps } from './Checker.tsx';
import { useAnnouncement } from './checker/use-announcement.ts';
import { Answer, countHits } from './search/Answer.tsx';
import { addressOf, queryOf } from './search/address.ts';
import { Message } from './search/Message.tsx';
import { useSearch } from './search/use-search.ts';

export interface SearchProps {
  /** `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** 188 and #9110: the next step of whoever finds nothing. */
  readonly hotlines: readonly SearchContact[];
  /** What the checker needs where a message lands in the box. */
  readonly checker: CheckerProps;
  /** On its own page the query stands in the address; elsewhere it does not. */
  readonly place?: 'page' | 'dialog';
}

/** So long after the last key, in milliseconds, the search begins. */
const PAUSE = 180;

/** Keeps keyboards and translators off what is typed, as far as a page can. */
const boxAttributes: Record<string, string> = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  translate: 'no',
  enterkeyhint: 'search',
};

/** One box for words and numbers, the answers below it as one types. Nothing typed is stored. */
export default function Search({ base: path, hotlines, checker, place = 'page' }: SearchProps) {
  const base = path.replace(/\/*$/, '/');
  const box = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const [alive, setAlive] = useState(false);
  const [message, setMessage] = useState<{ text: string; typing: boolean }>();
  const { view, busy, ask, warmUp } = useSearch(base, hotlines);
  const inAddress = place === 'page';

  const writeAddress = (query: string | undefined): void => {
    if (!inAddress) return;
    const address = location.pathname + addressOf(query);
    if (address !== location.pathname + location.search + location.hash) {
      history.replaceState(history.state, '', address);
    }
  };
  const handOver = (text: string, typing: boolean): void => {
    if (box.current) box.current.value = '';
    writeAddress(undefined);
    ask(undefined, 0);
    setMessage({ text, typing });
  };
  const run = (query: Query, delay: number, typing: boolean): void => {
    if (query.kind === 'message') handOver(query.text, typing);
    else ask(query.kind === 'search' ? query : undefined, delay);
  };
  const typed = (delay: number): void => {
    const query = readQuery(box.current?.value ?? '');
    // What the address says is no longer what is asked.
    if (location.hash.startsWith('#q=')) writeAddress(undefined);
    run(query, delay, true);
  };
  const submit = (): void => {
    const query = readQuery(box.current?.value ?? '');
    writeAddress(query.kind === 'search' ? query.text : undefined);
    run(query, 0, true);
    if (query.kind === 'search') box.current?.blur();
  };

  useEffect(() => {
    setAlive(true);
    const fromAddress = (): void => {
      const asked = inAddress ? queryOf(location) : undefined;
      if (asked === undefined) return;
      const query = readQuery(asked);
      writeAddress(query.kind === 'search' ? query.text : undefined);
      if (box.current) box.current.value = query.kind === 'search' ? query.text : '';
      setMessage(undefined);
      run(query, 0, false);
    };
    fromAddress();
    // Text may stand in the box before this script runs: typed early, or put back by the browser.
    if (box.current?.value && queryOf(location) === undefined) typed(0);
    addEventListener('hashchange', fromAddress);
    return () => removeEventListener('hashchange', fromAddress);
  }, []);

  // Preact knows these events in lower case only; their attributes are no part of the element.
  const composition: Record<string, () => void> = {
    oncompositionstart: () => {
      composing.current = true;
    },
    oncompositionend: () => {
      composing.current = false;
      typed(PAUSE);
    },
  };
  const done = view !== undefined && !busy;
  const said = message ? words.announceMessage : done ? words.announce(countHits(view)) : '';
  const announcement = useAnnouncement(said, false);

  if (message) {
    return (
      <Message
        {...message}
        checker={checker}
        onBack={() => {
          setMessage(undefined);
          requestAnimationFrame(() => box.current?.focus());
        }}
      />
    );
  }
  return (
    <div class={alive ? 'search' : 'search search--waiting'}>
      {/* method="dialog" outside a dialog submits nowhere, even without this script. */}
      {/* biome-ignore lint/a11y/useSemanticElements: the element is unknown to the oldest browsers served */}
      <form
        class="field"
        role="search"
        method="dialog"
        data-ready={alive ? '' : undefined}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label for="search-box">{words.label}</label>
        <div class="field__row">
          <input
            ref={box}
            id="search-box"
            type="search"
            aria-describedby="search-hint"
            {...boxAttributes}
            onFocus={warmUp}
            {...composition}
            onInput={(event) => {
              if (!composing.current && !event.isComposing) typed(PAUSE);
            }}
            onPaste={(event) => {
              // The box would drop the line breaks by which a message is known.
              const text = event.clipboardData?.getData('text/plain') ?? '';
              if (readQuery(text).kind !== 'message') return;
              event.preventDefault();
              handOver(text, false);
            }}
          />
          <button type="submit" class="button button--primary">
            {words.button}
          </button>
        </div>
        <p class="field__hint" id="search-hint">
          {words.hint}
        </p>
      </form>
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: only notes that a link is followed */}
      <div
        class="search-answer"
        aria-busy={busy}
        onClick={(event) => {
          // Whoever comes back finds the answer again.
          if ((event.target as Element).closest('a') && view) writeAddress(view.query.text);
        }}
      >
        {view && (
          <Answer
            base={base}
            view={view}
            hotlines={hotlines}
            onRetry={() => ask(view.query, 0)}
            onCheck={(text) => handOver(text, false)}
          />
        )}
      </div>
    </div>
  );
}
