import type { CheckOptions, Verdict } from '../../engine/index.ts';
import { isCostly } from './cost.ts';
import type { Ready } from './load.ts';

export interface Question extends CheckOptions {
  readonly text: string;
}

export type Answer =
  | { readonly phase: 'idle' }
  | { readonly phase: 'preparing' }
  | { readonly phase: 'busy' }
  | { readonly phase: 'failed' }
  | {
      readonly phase: 'done';
      readonly question: Question;
      readonly verdict: Verdict;
      readonly ready: Ready;
    };

/** Judges a costly message off the main thread, so that the page stays awake; `undefined` where that cannot be had. */
export type JudgeAway = (
  question: Question,
  ready: Ready,
) => { readonly verdict: Promise<Verdict>; stop(): void } | undefined;

export interface Judge {
  /** Judges after `delay` milliseconds unless asked again before; only the last question is answered. */
  ask(question: Question, delay: number): void;
  stop(): void;
}

/**
 * Answers the last question asked, and only that one.
 *
 * Without a rulebook, and where judging fails, the answer is `failed`: never a verdict.
 */
export function createJudge(
  load: () => Promise<Ready>,
  publish: (answer: Answer) => void,
  judgeAway: JudgeAway,
): Judge {
  let ticket = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let away: { stop(): void } | undefined;

  async function answer(question: Question, mine: number): Promise<void> {
    const late = setTimeout(() => {
      if (mine === ticket) publish({ phase: 'preparing' });
    }, 300);
    let ready: Ready;
    try {
      ready = await load();
    } catch {
      if (mine === ticket) publish({ phase: 'failed' });
      return;
    } finally {
      clearTimeout(late);
    }
    if (mine !== ticket) return;
    try {
      const verdict = await verdictOf(question, ready, () => mine === ticket);
      if (verdict && mine === ticket) publish({ phase: 'done', question, verdict, ready });
    } catch {
      if (mine === ticket) publish({ phase: 'failed' });
    }
  }

  async function verdictOf(
    question: Question,
    ready: Ready,
    wanted: () => boolean,
  ): Promise<Verdict | undefined> {
    const { text, ...options } = question;
    const here = (): Verdict => ready.engine.check(text, options);
    if (!isCostly(text)) return here();
    publish({ phase: 'busy' });
    const job = judgeAway(question, ready);
    away = job;
    if (job) {
      try {
        return await job.verdict;
      } catch {
        // A browser may refuse the worker; the page then stands still for a moment, but answers.
      }
    }
    await new Promise((painted) => setTimeout(painted, 50));
    return wanted() ? here() : undefined;
  }

  function stop(): void {
    ticket += 1;
    clearTimeout(timer);
    away?.stop();
    away = undefined;
  }

  return {
    ask(question, delay) {
      stop();
      const mine = ticket;
      if (question.text.trim() === '') {
        publish({ phase: 'idle' });
        return;
      }
      timer = setTimeout(() => void answer(question, mine), delay);
    },
    stop,
  };
}
