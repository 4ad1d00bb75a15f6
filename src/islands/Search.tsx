import '../styles/search.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { search as words } from '../i18n/client/search.ts';
import { type Query, readQuery } from '../search/index.ts';
import { Answer } from './search/Answer.tsx';
import { AskMessage } from './search/AskMessage.tsx';
import { addressOf, queryOf } from './search/address.ts';
import { loadCheckerEngine, type MayStand, useDoubt } from './search/doubt.ts';
import { type LoadChecker, Message } from './search/Message.tsx';
import { Situations } from './search/Situations.tsx';
import { checkerIn, readSettings, type SearchSettings, useSettings } from './search/settings.ts';
import { useBox } from './search/use-box.ts';
import { useHandedOver } from './search/use-handed-over.ts';
import { useSaid } from './search/use-said.ts';
import { PAUSE, useSearch } from './search/use-search.ts';

/** Of the settings what the first answer needs; the rest is read where a message lands in the box. */
export interface SearchProps extends Omit<SearchSettings, 'checker'> {
  /** `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** Loads the checker in the language of the page. */
  readonly loadChecker: LoadChecker;
}

/**
 * The search page: one box for words and numbers, the answers below it as one types. A question stands in
 * the address once it is sent; what may be a message never does, and nothing typed is stored.
 */
export default function Search(props: SearchProps) {
  const { base: path, hotlines, situations, heads, loadChecker } = props;
  const base = path.endsWith('/') ? path : `${path}/`;
  const box = useRef<HTMLInputElement>(null);
  const [message, setMessage, onBack] = useHandedOver(box);
  const search = useSearch({ base, heads: async () => heads, hotlines });
  const { view, busy, older, ask, warmUp } = search;
  const checker = checkerIn(useSettings(base, message !== undefined));
  const loadEngine = () =>
    readSettings(base).then((settings) => loadCheckerEngine(base, settings.checker.files));
  const { doubt, isPlain, mayStand } = useDoubt(search, loadEngine);
  const [sent, writeAddress, send] = useAddress(mayStand);

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

  const arrive = (query: Query): void => {
    void send(query);
    if (box.current) box.current.value = query.kind === 'search' ? query.text : '';
    setMessage(undefined);
    run(query, 0, false);
  };
  const alive = useStart(box, warmUp, typed, arrive);

  const attributes = useBox(box, {
    onQuery: (query) => typed(query, PAUSE),
    onMessage: (text) => handOver(text, false),
  });
  const announcement = useSaid(view, busy, doubt, message, words.announce);

  if (message) return <Message {...message} {...{ base, checker, loadChecker, onBack }} />;
  return (
    <div class={alive ? 'search' : 'search search--waiting'}>
      <SearchForm boxRef={box} alive={alive} attributes={attributes} onSubmit={submit} />
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

interface FormProps {
  readonly boxRef: RefObject<HTMLInputElement>;
  /** The script of the page runs. */
  readonly alive: boolean;
  readonly attributes: ReturnType<typeof useBox>;
  readonly onSubmit: () => void;
}

function SearchForm({ boxRef, alive, attributes, onSubmit }: FormProps) {
  return (
    // method="dialog" outside a dialog submits nowhere, even without this script.
    // biome-ignore lint/a11y/useSemanticElements: the element is unknown to the oldest browsers served
    <form
      class="field"
      role="search"
      method="dialog"
      data-ready={alive ? '' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label for="search-box">{words.label}</label>
      <div class="field__row">
        <input
          ref={boxRef}
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
  );
}

/**
 * Asks what the address says, now and whenever it changes, or else what stands in the box already.
 *
 * @returns Whether the script of the page runs.
 */
function useStart(
  box: RefObject<HTMLInputElement>,
  warmUp: () => void,
  typed: (query: Query, delay: number) => void,
  arrive: (query: Query) => void,
): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
    warmUp();
    const fromAddress = (): void => {
      const asked = queryOf(location);
      if (asked !== undefined) arrive(readQuery(asked));
    };
    // Text may stand in the box before this script runs: typed early, or put back by the browser.
    const early = box.current?.value;
    if (early && queryOf(location) === undefined) typed(readQuery(early), 0);
    fromAddress();
    addEventListener('hashchange', fromAddress);
    return () => removeEventListener('hashchange', fromAddress);
  }, []);
  return alive;
}

/**
 * Writes into the address what was sent, where it may stand there.
 *
 * @returns What was sent last; what writes a query into the address; what sends one.
 */
function useAddress(mayStand: MayStand) {
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
    if (query.kind !== 'search' || !(await mayStand(query))) return;
    if (sent.current === query) writeAddress(query.text);
  };
  return [sent, writeAddress, send] as const;
}
