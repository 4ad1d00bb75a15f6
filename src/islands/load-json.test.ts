import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadJson } from './load-json.ts';

const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a file is asked for once, however often it is needed', async () => {
  fetched.mockImplementation(async () => new Response('{"a":1}'));
  const [one, other] = await Promise.all([loadJson('/once.json'), loadJson('/once.json')]);
  expect(one).toEqual({ a: 1 });
  expect(await loadJson('/once.json')).toBe(other);
  expect(fetched).toHaveBeenCalledOnce();
});

test('a weak connection gets a second and a third chance', async () => {
  fetched
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValueOnce(new Response('', { status: 503 }))
    .mockResolvedValueOnce(new Response('[]'));
  const file = loadJson('/weak.json');
  await vi.advanceTimersByTimeAsync(5000);
  expect(await file).toEqual([]);
  expect(fetched).toHaveBeenCalledTimes(3);
});

test('what the browser has kept damaged is asked of the host again', async () => {
  fetched
    .mockResolvedValueOnce(new Response('{"rules":[{"id":'))
    .mockResolvedValueOnce(new Response('{"rules":[]}'));
  const file = loadJson('/damaged.json');
  await vi.advanceTimersByTimeAsync(5000);
  expect(await file).toEqual({ rules: [] });
  expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload']);
});

test('the page of an error is no file, whatever it holds', async () => {
  fetched.mockImplementation(async () => new Response('{"a":1}', { status: 404 }));
  const failed = expect(loadJson('/gone.json')).rejects.toThrow('404 /gone.json');
  await vi.advanceTimersByTimeAsync(5000);
  await failed;
});

test('what failed is forgotten, so that the next call tries again', async () => {
  fetched.mockImplementation(async () => {
    throw new Error('offline');
  });
  const file = loadJson('/later.json');
  const failed = expect(file).rejects.toThrow('offline');
  await vi.advanceTimersByTimeAsync(5000);
  await failed;
  fetched.mockImplementation(async () => new Response('"there"'));
  expect(await loadJson('/later.json')).toBe('there');
});
