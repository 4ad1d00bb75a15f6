import '../styles/checker.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Channel } from '../engine/index.ts';
import { copying, form, situations } from '../i18n/ja/checker.ts';
import { RECEIVED } from '../offline/index.ts';
import { announce } from './checker/announce.ts';
import { composeTapped } from './checker/compose.ts';
import type { CheckerFiles } from './checker/load.ts';
import type { Received as ReceivedPart } from './checker/Received.tsx';
import { Result } from './checker/Result.tsx';
import { TapList } from './checker/TapList.tsx';
import { useAnnouncement } from './checker/use-announcement.ts';
import { useJudge } from './checker/use-judge.ts';
import type { CheckerArticle, CheckerContact } from './checker/view.ts';
import { copiedPicture } from './picture/clipboard.ts';
import { PictureInput } from './picture/PictureInput.tsx';
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
}

/** So long after the last key, in milliseconds, a message is judged. */
const PAUSE = 150;

const received = situations[0] as (typeof situations)[number];

/** The box to paste into, and the verdict below it. What is pasted stays in this page's memory. */
export default function Checker(props: CheckerProps) {
  const { page, contacts, articles = [] } = props;
  const base = props.base.endsWith('/') ? props.base : `${props.base}/`;
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const tapDetails = useRef<HTMLDetailsElement>(null);
  const focusWanted = useRef(false);
  const [alive, setAlive] = useState(false);
  const [canPaste, setCanPaste] = useState(false);
  const [prompt, setPrompt] = useState<'box' | 'list' | undefined>();
  const [said, setSaid] = useState('');
  const [tapped, setTapped] = useState(false);
  // Fifty boxes that most readers never open would double the work of making this page ready.
  const [listed, setListed] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [channel, setChannel] = useState<Channel>('voice');
  const [situation, setSituation] = useState(received);
  const [Received, setReceived] = useState<typeof ReceivedPart>();
  const { answer, details, ask, fetchAhead, warmUp } = useJudge({
    rulebook: base + props.files.rulebook,
    explanations: base + props.files.explanations,
    details: base + props.files.details,
  });
  const surroundings = { base, contacts, articles };
  usePrivateBox(box);
  const picture = usePicture(() => setSaid(form.pictureFailed));

  const judgeBox = (delay: number): void => {
    const text = box.current?.value ?? '';
    setPrompt(undefined);
    setSaid('');
    setTapped(false);
    if (text.trim() === '') setSituation(received);
    ask({ text }, delay);
  };
  const judgeList = (ids: ReadonlySet<string>, by: Channel, delay: number): void => {
    setPrompt(undefined);
    setTapped(true);
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
      void import('./checker/Received.tsx').then((part) => setReceived(() => part.Received));
    }
    const seen = { text: '' };
    const look = (): void => {
      const text = box.current?.value ?? '';
      if (text === seen.text) return;
      seen.text = text;
      judgeBox(0);
    };
    look();
    addEventListener('pageshow', look);
    if (page === 'check') fetchAhead();
    return () => removeEventListener('pageshow', look);
  }, []);

  useEffect(() => {
    if (!focusWanted.current || answer.phase === 'preparing' || answer.phase === 'busy') return;
    if (answer.phase === 'idle') return;
    focusWanted.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView();
  }, [answer]);

  const announcement = useAnnouncement(announce(answer), focusWanted.current);

  const checkNow = (): void => {
    if ((box.current?.value ?? '').trim() === '') {
      setPrompt('box');
      box.current?.focus();
      return;
    }
    focusWanted.current = true;
    judgeBox(0);
  };
  const putIn = (text: string): void => {
    if (!box.current) return;
    box.current.value = text;
    focusWanted.current = true;
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
    focusWanted.current = true;
    judgeList(chosen, channel, 0);
  };
  const judgeAsReceived = (): void => {
    if (answer.phase !== 'done') return;
    focusWanted.current = true;
    ask({ ...answer.question, received: true }, 0);
  };
  const retry = (): void => {
    focusWanted.current = true;
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
          onInput={() => judgeBox(PAUSE)}
        />
        <div id="checker-prompt" role="alert" class="checker-prompt">
          {prompt === 'box' && (
            <>
              <p>{form.empty}</p>
              <p>{form.emptyNoMessage}</p>
            </>
          )}
        </div>
        <div class="checker-buttons">
          {/* Its place is kept until it is known whether the browser can paste. */}
          {(canPaste || !alive) && (
            <button type="button" class="button" disabled={!alive} onClick={() => void paste()}>
              {form.paste}
            </button>
          )}
          <button
            type="button"
            class="button button--primary"
            data-judge
            disabled={!alive}
            onClick={checkNow}
          >
            {form.check}
          </button>
          <PictureInput alive={alive} onChoose={picture.choose} />
          <button type="button" class="button checker-clear" disabled={!alive} onClick={clear}>
            {form.clear}
          </button>
        </div>
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
          onRead={() => {
            picture.setProvisional(true);
            judgeBox(0);
          }}
          onWithdraw={() => {
            picture.setProvisional(false);
            judgeBox(0);
          }}
          onConfirm={() => {
            picture.setProvisional(false);
            focusWanted.current = true;
            judgeBox(0);
          }}
          onClose={picture.close}
        />
      )}
      <p class="checker-privacy">{form.privacy}</p>
      {page === 'home' ? (
        <p>
          <a class="checker-no-message" href={`${base}check/#tap`}>
            {form.noMessage}
            <span aria-hidden="true"> ›</span>
          </a>
        </p>
      ) : (
        <>
          <details class="checker-details">
            <summary>{copying.title}</summary>
            <ul>
              {copying.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
            <p>{copying.caution}</p>
            <p>{copying.afterwards}</p>
          </details>
          <details
            class="checker-details checker-details--tap"
            id="tap"
            ref={tapDetails}
            onToggle={() => setListed(true)}
          >
            <summary>{form.noMessage}</summary>
            {listed && (
              <TapList
                chosen={chosen}
                channel={channel}
                prompt={prompt === 'list'}
                onChoose={(ids) => {
                  setChosen(ids);
                  judgeList(ids, channel, 0);
                }}
                onChannel={(by) => {
                  setChannel(by);
                  if (chosen.size > 0) judgeList(chosen, by, 0);
                }}
                onCheck={checkList}
              />
            )}
          </details>
        </>
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
          situation={situation}
          onSituation={setSituation}
          headingRef={heading}
          onRetry={retry}
          onReceived={judgeAsReceived}
          {...surroundings}
        />
      </div>
    </div>
  );
}
