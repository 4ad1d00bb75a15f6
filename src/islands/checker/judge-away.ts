import '../trusted-types.ts';
import type { Verdict } from '../../engine/index.ts';
import type { JudgeAway } from './judge.ts';
import type { Job } from './judge-worker.ts';

/** Judges in a worker of its own, which ends with the job. */
export const judgeAway: JudgeAway = ({ text, ...options }, { rulebook }) => {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
  const verdict = new Promise<Verdict>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Verdict>) => resolve(data);
    worker.onerror = reject;
    worker.onmessageerror = reject;
    worker.postMessage({ rulebook, text, options } satisfies Job);
  }).finally(() => worker.terminate());
  return { verdict, stop: () => worker.terminate() };
};
