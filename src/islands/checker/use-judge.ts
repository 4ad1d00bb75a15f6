import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, createJudge, type Judge, type Question } from './judge.ts';
import { judgeAway } from './judge-away.ts';
import { type CheckerFiles, download, loadDetails, loadEngine, type SaidBehind } from './load.ts';

export interface UseJudge {
  readonly answer: Answer;
  /** The texts folded away behind the answer; empty until they are loaded. */
  readonly details: SaidBehind;
  readonly ask: (question: Question, delay: number) => void;
  /** Fetches the rulebook and makes the engine once the page has nothing else to do. */
  readonly fetchAhead: () => void;
  /** Makes the engine at once, before it is needed. */
  readonly warmUp: () => void;
}

/** Safari has no `requestIdleCallback`; there the task runs after a short pause. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}

const NO_DETAILS: SaidBehind = { rules: {}, schemes: {}, brands: {}, sources: {}, advice: {} };

/** The judge of this page. It keeps the last question and its answer in memory, and nothing else. */
export function useJudge(files: CheckerFiles): UseJudge {
  const [answer, setAnswer] = useState<Answer>({ phase: 'idle' });
  const [details, setDetails] = useState(NO_DETAILS);
  const judge = useRef<Judge>();
  const last = useRef<Question>();
  const failed = useRef(false);

  const theJudge = (): Judge => {
    judge.current ??= createJudge(
      () => loadEngine(files),
      (next) => {
        failed.current = next.phase === 'failed';
        setAnswer(next);
        if (next.phase !== 'done' || details !== NO_DETAILS) return;
        loadDetails(files).then(setDetails, () => {
          // The verdict stands without them; the next one asks again.
        });
      },
      judgeAway,
    );
    return judge.current;
  };
  const ask = (question: Question, delay: number): void => {
    last.current = question;
    theJudge().ask(question, delay);
  };

  useEffect(() => {
    const onlineAgain = (): void => {
      if (failed.current && last.current) ask(last.current, 0);
    };
    addEventListener('online', onlineAgain);
    return () => {
      removeEventListener('online', onlineAgain);
      judge.current?.stop();
    };
  }, []);

  return {
    answer,
    details,
    ask,
    fetchAhead: () => {
      whenIdle(() => {
        download(files).then(
          () => whenIdle(() => void loadEngine(files)),
          () => {
            // A failure is reported when there is something to judge.
          },
        );
      });
    },
    warmUp: () => {
      loadEngine(files).catch(() => {
        // A failure is reported when there is something to judge.
      });
    },
  };
}
