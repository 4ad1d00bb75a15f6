import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Channel } from '../engine/index.ts';
import type { Calendar } from '../hours/index.ts';
import { form } from '../i18n/client/checker.ts';
import { pageIn } from '../i18n/client/locale.ts';
import { advise } from './checker/advise.ts';
import { announce } from './checker/announce.ts';
import type { CheckerFiles } from './checker/load.ts';
import { MessageForm } from './checker/MessageForm.tsx';
import { PicturePlace } from './checker/PicturePlace.tsx';
import { Result } from './checker/Result.tsx';
import { ResultBar } from './checker/ResultBar.tsx';
import { useAnnouncement } from './checker/use-announcement.ts';
import { useArrival } from './checker/use-arrival.ts';
import { useAsked } from './checker/use-asked.ts';
import { useJudge } from './checker/use-judge.ts';
import { useMessageBox } from './checker/use-message-box.ts';
import { useReceived } from './checker/use-received.ts';
import { useTapList } from './checker/use-tap-list.ts';
import type { CheckerArticle, CheckerContact } from './checker/view.ts';
import { WithoutMessage } from './checker/WithoutMessage.tsx';
import { usePicture } from './picture/use-picture.ts';
import { usePrivateBox } from './private-box.ts';

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

/** The box to paste into, and the verdict below it. What is pasted stays in this page's memory. */
export default function Checker(props: CheckerProps) {
  const { page, contacts, articles = [], calendar, files } = props;
  const base = props.base.endsWith('/') ? props.base : `${props.base}/`;
  const japaneseNote = files.japaneseNote && base + files.japaneseNote;
  const checker = useChecker(base, props);
  const { boxRef, headingRef, judge, arrival, asked, picture, list, message } = checker;
  const { Received, advised, announcement } = checker;
  return (
    <div class="checker">
      <MessageForm
        boxRef={boxRef}
        message={message}
        empty={asked.prompt === 'box'}
        said={asked.said}
        onFocus={judge.warmUp}
        onPicture={picture.choose}
      />
      {Received && <Received onText={message.putIn} onPicture={picture.choose} />}
      <PicturePlace {...{ base, contacts, picture, boxRef, arrival }} judge={message.judge} />
      <p class="checker-privacy">{form.privacy}</p>
      {page === 'home' ? <ListElsewhere base={base} /> : <WithoutMessage {...list.view} />}
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
      {picture.provisional && <p class="checker-prompt">{form.provisional}</p>}
      <div class="checker-result">
        <Result
          answer={judge.answer}
          details={judge.details}
          tapped={asked.tapped}
          advised={advised}
          onSituation={asked.setSituation}
          headingRef={headingRef}
          {...checker.again}
          {...{ base, contacts, articles, calendar, japaneseNote }}
        />
      </div>
      <ResultBar barRef={arrival.bar} shown={arrival.unseen} onGo={arrival.go} />
    </div>
  );
}

/** The parts of the checker, joined: box, list, picture and share ask, one judge answers. */
function useChecker(base: string, { files, page }: CheckerProps) {
  const boxRef = useRef<HTMLTextAreaElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const judge = useJudge({
    rulebook: base + files.rulebook,
    explanations: base + files.explanations,
    details: base + files.details,
  });
  const { answer, details, ask, fetchAhead } = judge;
  const arrival = useArrival(answer, headingRef, boxRef);
  const asked = useAsked();
  usePrivateBox(boxRef);
  const picture = usePicture(() => asked.say(form.pictureFailed));
  const list = useTapList(asked, ask, arrival);
  const Received = useReceived(page);
  const message = useMessageBox(boxRef, { asked, ask, arrival, picture });
  useEffect(fetchAhead, []);

  const { tapped, situation } = asked;
  const advised = useMemo(
    () =>
      answer.phase === 'done'
        ? advise(answer.question, answer.verdict, answer.ready, situation, details.advice)
        : undefined,
    [answer, situation, details],
  );
  const announcement = useAnnouncement(announce(answer, advised?.lead ?? ''), arrival.takesFocus());

  /** Judges the last question again. */
  const again = {
    onRetry: (): void => {
      arrival.want('focus');
      if (tapped) list.judge();
      else message.judge();
    },
    onReceived: (): void => {
      if (answer.phase !== 'done') return;
      arrival.want('focus');
      ask({ ...answer.question, received: true }, 0);
    },
    onChannel: (channel: Channel): void => {
      if (answer.phase === 'done') ask({ ...answer.question, channel }, 0);
    },
  };
  const asking = { boxRef, headingRef, asked, picture, list, Received, message };
  return { ...asking, judge, arrival, advised, announcement, again };
}

/** The list to tap stands on a page of its own. */
function ListElsewhere({ base }: { readonly base: string }) {
  return (
    <p>
      <a class="checker-no-message" href={base + pageIn('check/#tap')}>
        {form.noMessage}
        <span aria-hidden="true"> ›</span>
      </a>
    </p>
  );
}
