import { expect, it, vi } from 'vitest';
import { once } from './once.ts';

it('a work is done once', async () => {
  const work = vi.fn(async () => 'done');
  const ask = once(work);
  expect(await Promise.all([ask(), ask()])).toEqual(['done', 'done']);
  expect(await ask()).toBe('done');
  expect(work).toHaveBeenCalledTimes(1);
});

it('a work that failed is done again', async () => {
  let fails = true;
  const work = vi.fn(async () => {
    if (fails) throw new Error('offline');
    return 'done';
  });
  const ask = once(work);
  await expect(ask()).rejects.toThrow('offline');
  fails = false;
  expect(await ask()).toBe('done');
  expect(work).toHaveBeenCalledTimes(2);
});
