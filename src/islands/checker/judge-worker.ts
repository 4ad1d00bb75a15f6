/// <reference lib="webworker" />
import { type Channel, createEngine, type Rulebook } from '../../engine/index.ts';

export interface Job {
  readonly rulebook: Rulebook;
  readonly text: string;
  readonly channel?: Channel;
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const { rulebook, text, channel } = data;
  postMessage(createEngine(rulebook).check(text, channel ? { channel } : {}));
});
