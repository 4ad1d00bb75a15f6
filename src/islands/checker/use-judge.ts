import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, createJudge, type Judge, type Question } from './judge.ts';
import { judgeAway } from './judge-away.ts';
import { download, loadEngine } from './load.ts';

export interface UseJudge {
  readonly answer: Answer;
  readonly ask: (question: Question, delay: number) => void;
  /** Fetches the rulebook before it is needed. */
  readonly fetchAhead: () => void;
  /** Makes the engine before it is needed. */
  readonly warmUp: () => void;
}

/** Safari knows no idle time; there it is shortly after. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}

/** The judge of this page. It keeps the last question and its answer in memory, and nothing else. */
export function useJudge(base: string): UseJudge {
  const [answer, setAnswer] = useState<Answer>({ phase: 'idle' });
  const judge = useRef<Judge>();
  const last = useRef<Question>();
  const failed = useRef(false);

  const theJudge = (): Judge => {
    judge.current ??= createJudge(
      () => loadEngine(base),
      (next) => {
        failed.current = next.phase === 'failed';
        setAnswer(next);
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
    ask,
    fetchAhead: () => {
      whenIdle(() => {
        download(base).catch(() => {
          // Told when there is something to judge.
        });
      });
    },
    warmUp: () => {
      loadEngine(base).catch(() => {
        // Told when there is something to judge.
      });
    },
  };
}
