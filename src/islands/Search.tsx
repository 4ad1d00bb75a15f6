import '../styles/search.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { search as words } from '../i18n/client/search.ts';
import { type Query, readQuery, type SearchContact } from '../search/index.ts';
import type { CheckerProps } from './Checker.tsx';
import { useAnnouncement } from './checker/use-announcement.ts';
import { Answer, countHits } from './search/Answer.tsx';
import { AskMessage } from './search/AskMessage.tsx';
import { addressOf, queryOf } from './search/address.ts';
import {
  loadCheckerEngine,
  mayBeMessage,
  mayStandInAddress,
  useJudgement,
} from './search/doubt.ts';
import { type LoadChecker, Message } from './search/Message.tsx';
import { type Situation, Situations } from './search/Situations.tsx';
import { useBox } from './search/use-box.ts';
import { PAUSE, useSearch } from './search/use-search.ts';

export interface SearchProps {
  /** `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** 188 and #9110: the next step of whoever finds nothing. */
  readonly hotlines: readonly SearchContact[];
  readonly situations: readonly Situation[];
  /** File that answers at once, below `base`. */
  readonly heads: string;
  /** What the checker needs where a message lands in the box. */
  readonly checker: CheckerProps;
  /** Loads the checker in the language of the page. */
  readonly loadChecker: LoadChecker;
}

/**
 * The search page: one box for words and numbers, the answers below it as one types. A question stands in
 * the address once it is sent; what may be a message never does, and nothing typed is stored.
 */
export default function Search(props: SearchProps) {
  const { base: path, hotlines, situations, heads, checker, loadChecker } = props;
  const base = path.endsWith('/') ? path : `${path}/`;
  const box = useRef<HTMLInputElement>(null);
  const [alive, setAlive] = useState(false);
  const [message, setMessage] = useState<{ text: string; typing: boolean }>();
  const { view, busy, older, ask, knows, warmUp } = useSearch({
    base,
    heads: async () => heads,
    hotlines,
  });
  const loadEngine = () => loadCheckerEngine(base, checker.files);
  const doubt = useJudgement(view?.query, (query) => mayBeMessage(query, loadEngine));
  const isPlain = useJudgement(view?.query, (query) => mayStandInAddress(query, loadEngine, knows));
  /** What the address is to say, once it is known to be nobody's. */
  const sent = useRef<Query>();

  const writeAddress = (query: string | undefined): void => {
    const address = location.pathname + addressOf(query);
    if (address !== location.pathname + location.search + location.hash) {
      history.replaceState(history.state, '', address);
    }
  };
  const send = async (query: Query): Promise<void> => {
    sent.current = query;
    writeAddress(undefined);
    if (query.kind !== 'search' || !(await mayStandInAddress(query, loadEngine, knows))) return;
    if (sent.current === query) writeAddress(query.text);
  };
  const handOver = (text: string, typing: boolean): void => {
    if (box.current) box.current.value = '';
    sent.current = undefined;
    writeAddress(undefined);
    ask(undefined, 0);
    setMessage({ text, typing });
  };
  const run = (query: Query, delay: number, typing: boolean): void => {
    if (query.kind === 'message') handOver(query.text, typing);
    else ask(query.kind === 'search' ? query : undefined, delay);
  };
  const typed = (query: Query, delay: number): void => {
    // What the address says, or is about to say, is no longer what is asked.
    sent.current = undefined;
    if (location.hash.startsWith('#q=')) writeAddress(undefined);
    run(query, delay, true);
  };
  const submit = (): void => {
    const query = readQuery(box.current?.value ?? '');
    void send(query);
    run(query, 0, true);
    if (query.kind === 'search') box.current?.blur();
  };

  useEffect(() => {
    setAlive(true);
    warmUp();
    const fromAddress = (): void => {
      const asked = queryOf(location);
      if (asked === undefined) return;
      const query = readQuery(asked);
      void send(query);
      if (box.current) box.current.value = query.kind === 'search' ? query.text : '';
      setMessage(undefined);
      run(query, 0, false);
    };
    // Text may stand in the box before this script runs: typed early, or put back by the browser.
    const early = box.current?.value;
    if (early && queryOf(location) === undefined) typed(readQuery(early), 0);
    fromAddress();
    addEventListener('hashchange', fromAddress);
    return () => removeEventListener('hashchange', fromAddress);
  }, []);

  const attributes = useBox(box, {
    onQuery: (query) => typed(query, PAUSE),
    onMessage: (text) => handOver(text, false),
  });
  const done = view !== undefined && !busy;
  const spoken = (count: number): string =>
    words.announce(count) + (doubt ? words.doubt.announce : '');
  const said = message ? words.announceMessage : done ? spoken(countHits(view)) : '';
  const announcement = useAnnouncement(said, false);

  if (message) {
    return (
      <Message
        {...message}
        base={base}
        checker={checker}
        loadChecker={loadChecker}
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
            {...attributes}
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
        class={older ? 'search-answer search-answer--older' : 'search-answer'}
        aria-busy={busy}
        onClick={(event) => {
          // Whoever comes back finds the answer again.
          const link = (event.target as Element).closest('a');
          if (link && view && isPlain) writeAddress(view.query.text);
        }}
      >
        {busy && !view && <p>{words.looking}</p>}
        {!busy && !view && <Situations base={base} situations={situations} />}
        {view && doubt && <AskMessage onCheck={() => handOver(view.query.text, false)} />}
        {view && (
          <Answer
            base={base}
            view={view}
            hotlines={hotlines}
            situations={situations}
            onRetry={() => ask(view.query, 0)}
            onCheck={(text) => handOver(text, false)}
          />
        )}
      </div>
    </div>
  );
}
