/// <reference lib="webworker" />
import type { Pixels } from './pixels.ts';
import { makeSheet } from './sheet.ts';

addEventListener('message', ({ data }: MessageEvent<Pixels>) => postMessage(makeSheet(data)));
