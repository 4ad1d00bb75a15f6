import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHandOver } from './hand-over.ts';
import { PATIENCE } from './share.ts';

const share = (text: string) => ({ text, images: [] });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives a share once', async () => {
  const handOver = createHandOver();
  const end = handOver.hold(share('a'));
  expect(handOver.take()).toEqual(share('a'));
  await end;
  expect(handOver.take()).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

it('forgets what nobody takes', async () => {
  const handOver = createHandOver();
  const end = handOver.hold(share('a'));
  expect(PATIENCE).toBe(60_000);
  vi.advanceTimersByTime(PATIENCE);
  await end;
  expect(handOver.take()).toBeUndefined();
});

it('keeps the last share only, and for its full time', async () => {
  const handOver = createHandOver();
  const first = handOver.hold(share('a'));
  vi.advanceTimersByTime(PATIENCE - 1);
  const second = handOver.hold(share('b'));
  await first;
  vi.advanceTimersByTime(PATIENCE - 1);
  expect(handOver.take()).toEqual(share('b'));
  await second;
});
