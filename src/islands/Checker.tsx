import '../styles/checker.css';
import '../styles/picture.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Situation } from '../advice/index.ts';
import type { Channel } from '../engine/index.ts';
import type { Calendar } from '../hours/index.ts';
import { form } from '../i18n/client/checker.ts';
import { withWords } from '../i18n/client/later.ts';
import { pageIn } from '../i18n/client/locale.ts';
import { RECEIVED } from '../offline/index.ts';
import { advise } from './checker/advise.ts';
import { announce } from './checker/announce.ts';
import { cameAtOnce } from './checker/arrival.ts';
import { Buttons } from './checker/Buttons.tsx';
import { composeTapped, didAsTapped } from './checker/compose.ts';
import type { CheckerFiles } from './checker/load.ts';
import type { Received as ReceivedPart } from './checker/Received.tsx';
import { Result } from './checker/Result.tsx';
import { ResultBar } from './checker/ResultBar.tsx';
import { useAnnouncement } from './checker/use-announcement.ts';
import { useArrival } from './checker/use-arrival.ts';
import { useJudge } from './checker/use-judge.ts';
import type { CheckerArticle, CheckerContact } from './checker/view.ts';
import { WithoutMessage } from './checker/WithoutMessage.tsx';
import { copiedPicture } from './picture/clipboard.ts';
import { usePicture } from './picture/use-picture.ts';
import { privateBox, usePrivateBox } from './private-box.ts';

export interface CheckerProps {
  /** `import.meta.env.BASE_URL`. */
  readonly base: string;
  readonly files: CheckerFiles;
  /** The home page has the box alone; `/check/` has the list to tap as well. */
  readonly page: 'home' | 'check';
  /** 188, #9110 and whom else a verdict may name. */
  readonly contacts: readonly CheckerContact[];
  /** Pages that exist and may be linked to, by id. */
  readonly articles?: readonly CheckerArticle[];
  readonly calendar: Calendar;
}

/** So long after the last key, in milliseconds, a message is judged. */
const PAUSE = 150;

/** The box to paste into, and the verdict below it. What is pasted stays in this page's memory. */
export default function Checker(props: CheckerProps) {
  const { page, contacts, articles = [], calendar } = props;
  const base = props.base.endsWith('/') ? props.base : `${props.base}/`;
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const tapDetails = useRef<HTMLDetailsElement>(null);
  /** Length of the text that was judged last, in UTF-16 units. */
  const length = useRef(0);
  const [alive, setAlive] = useState(false);
  const [canPaste, setCanPaste] = useState(false);
  const [prompt, setPrompt] = useState<'box' | 'list' | undefined>();
  const [said, setSaid] = useState('');
  const [tapped, setTapped] = useState(false);
  const [listed, setListed] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [channel, setChannel] = useState<Channel>('voice');
  const [situation, setSituation] = useState<Situation>('received');
  const [Received, setReceived] = useState<typeof ReceivedPart>();
  const { answer, details, ask, fetchAhead, warmUp } = useJudge({
    rulebook: base + props.files.rulebook,
    explanations: base + props.files.explanations,
    details: base + props.files.details,
  });
  const arrival = useArrival(answer, heading, box);
  const surroundings = { base, contacts, articles, calendar };
  usePrivateBox(box);
  const picture = usePicture(() => setSaid(form.pictureFailed));

  const judgeBox = (delay: number): void => {
    const text = box.current?.value ?? '';
    length.current = text.length;
    setPrompt(undefined);
    setSaid('');
    setTapped(false);
    if (text.trim() === '') setSituation('received');
    ask({ text }, delay);
  };
  const judgePicture = (provisional: boolean): void => {
    picture.setProvisional(provisional);
    judgeBox(0);
  };
  const judgeList = (ids: ReadonlySet<string>, by: Channel, delay: number): void => {
    setPrompt(undefined);
    setTapped(true);
    const did = didAsTapped(ids);
    if (did || ids.size === 0) setSituation(did ?? 'received');
    // The sentences of the list tell what was said; none of them is the reader's own question.
    ask({ text: composeTapped(ids, by), channel: by, received: true }, delay);
  };

  // Text may stand in the box before this script runs: typed early, or put back by the browser.
  useEffect(() => {
    setAlive(true);
    setCanPaste(typeof navigator.clipboard?.readText === 'function');
    if (location.hash === '#tap' && tapDetails.current) {
      setListed(true);
      tapDetails.current.open = true;
      tapDetails.current.scrollIntoView();
    }
    if (page === 'check' && location.hash === RECEIVED) {
      void withWords('sharing', import('./checker/Received.tsx')).then((part) =>
        setReceived(() => part.Received),
      );
    }
    const seen = { text: '' };
    const look = (): void => {
      const text = box.current?.value ?? '';
      if (text === seen.text) return;
      seen.text = text;
      // Whoever is typing stays where they are.
      if (document.activeElement !== box.current) arrival.want('scroll');
      judgeBox(0);
    };
    look();
    addEventListener('pageshow', look);
    fetchAhead();
    return () => removeEventListener('pageshow', look);
  }, []);

  const advised = useMemo(
    () =>
      answer.phase === 'done'
        ? advise(answer.question, answer.verdict, answer.ready, situation, details.advice)
        : undefined,
    [answer, situation, details],
  );
  const announcement = useAnnouncement(announce(answer, advised?.lead ?? ''), arrival.takesFocus());

  const checkNow = (): void => {
    if ((box.current?.value ?? '').trim() === '') {
      setPrompt('box');
      box.current?.focus();
      return;
    }
    arrival.want('focus');
    judgeBox(0);
  };
  const putIn = (text: string): void => {
    if (!box.current) return;
    box.current.value = text;
    arrival.want('focus');
    judgeBox(0);
  };
  const paste = async (): Promise<void> => {
    try {
      const text = await navigator.clipboard.readText();
      if (text.trim() === '') {
        const copied = await copiedPicture();
        if (copied) picture.choose(copied);
        else setSaid(form.pasteEmpty);
        return;
      }
      picture.close();
      putIn(text);
    } catch {
      setSaid(form.pasteFailed);
      box.current?.focus();
    }
  };
  const clear = (): void => {
    if (!box.current) return;
    box.current.value = '';
    picture.close();
    judgeBox(0);
    setSaid(form.cleared);
    box.current.focus();
  };
  const checkList = (): void => {
    if (chosen.size === 0) {
      setPrompt('list');
      return;
    }
    arrival.want('focus');
    judgeList(chosen, channel, 0);
  };
  const judgeAsReceived = (): void => {
    if (answer.phase !== 'done') return;
    arrival.want('focus');
    ask({ ...answer.question, received: true }, 0);
  };
  const judgeAs = (by: Channel): void => {
    if (answer.phase === 'done') ask({ ...answer.question, channel: by }, 0);
  };
  const takeInput = (event: InputEvent): void => {
    const after = box.current?.value.length ?? 0;
    const atOnce = cameAtOnce(event.inputType, length.current, after);
    if (atOnce) arrival.want('scroll');
    judgeBox(atOnce ? 0 : PAUSE);
  };
  const retry = (): void => {
    arrival.want('focus');
    if (tapped) judgeList(chosen, channel, 0);
    else judgeBox(0);
  };

  return (
    <div class="checker">
      {/* method="dialog" outside a dialog submits nowhere, even without this script. */}
      <form
        class="checker-form field"
        method="dialog"
        autocomplete="off"
        data-ready={alive ? '' : undefined}
        onSubmit={(event) => event.preventDefault()}
      >
        <label for="checker-message">{form.label}</label>
        <p class="field__hint" id="checker-hint">
          {form.hint}
        </p>
        <textarea
          ref={box}
          id="checker-message"
          name="message"
          rows={6}
          aria-describedby="checker-hint checker-prompt"
          {...privateBox}
          onFocus={warmUp}
          onInput={(event) => takeInput(event as InputEvent)}
        />
        <div id="checker-prompt" role="alert" class="checker-prompt">
          {prompt === 'box' && (
            <>
              <p>{form.empty}</p>
              <p>{form.emptyNoMessage}</p>
            </>
          )}
        </div>
        <Buttons
          alive={alive}
          canPaste={canPaste}
          onPaste={() => void paste()}
          onCheck={checkNow}
          onPicture={picture.choose}
          onClear={clear}
        />
        <p role="status" class="checker-said">
          {said}
        </p>
      </form>
      {Received && <Received onText={putIn} onPicture={picture.choose} />}
      {picture.Panel && picture.file && box.current && (
        <picture.Panel
          base={base}
          contacts={contacts}
          file={picture.file}
          after={picture.after}
          box={box.current}
          onRead={() => judgePicture(true)}
          onWithdraw={() => judgePicture(false)}
          onConfirm={() => {
            arrival.want('focus');
            judgePicture(false);
          }}
          onClose={picture.close}
        />
      )}
      <p class="checker-privacy">{form.privacy}</p>
      {page === 'home' ? (
        <p>
          <a class="checker-no-message" href={base + pageIn('check/#tap')}>
            {form.noMessage}
            <span aria-hidden="true"> ›</span>
          </a>
        </p>
      ) : (
        <WithoutMessage
          detailsRef={tapDetails}
          listed={listed}
          onList={() => setListed(true)}
          chosen={chosen}
          channel={channel}
          prompt={prompt === 'list'}
          onChange={(ids, by) => {
            setChosen(ids);
            setChannel(by);
            judgeList(ids, by, 0);
          }}
          onCheck={checkList}
        />
      )}
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
      {picture.provisional && <p class="checker-prompt">{form.provisional}</p>}
      <div class="checker-result">
        <Result
          answer={answer}
          details={details}
          tapped={tapped}
          advised={advised}
          onSituation={setSituation}
          onChannel={judgeAs}
          headingRef={heading}
          onRetry={retry}
          onReceived={judgeAsReceived}
          {...surroundings}
        />
      </div>
      <ResultBar barRef={arrival.bar} shown={arrival.unseen} onGo={arrival.go} />
    </div>
  );
}
