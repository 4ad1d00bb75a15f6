/// <reference lib="webworker" />
import { type CheckOptions, createEngine, type Rulebook } from '../../engine/index.ts';

export interface Job {
  readonly rulebook: Rulebook;
  readonly text: string;
  readonly options: CheckOptions;
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const { rulebook, text, options } = data;
  postMessage(createEngine(rulebook).check(text, options));
});
