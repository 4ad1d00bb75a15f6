import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../tests/unit/fake-caches.ts';
import { type Build, keyOf, REVISION_LENGTH } from './files.ts';
import { CACHE_PREFIX, createStore } from './store.ts';

const BASE = 'https://example.org/matta/';

const revisionOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, REVISION_LENGTH);

/** A build whose files hold what they are called and its id. */
function buildOf(
  id: string,
  changed: readonly string[] = [],
  more: readonly string[] = [],
): Build & { host: typeof host } {
  const own = ['', 'check/', 'offline/', 'en/', 'en/check/', 'zh/', '_astro/a.js', 'book.json'];
  const paths = [...own, ...more];
  const texts = new Map(paths.map((path) => [path, changed.includes(path) ? path + id : path]));
  const host = async (url: URL) =>
    new Response(texts.get(url.href.slice(BASE.length)), {
      headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip', 'content-length': '3' },
    });
  const files = Object.fromEntries([...texts].map(([path, text]) => [path, revisionOf(text)]));
  return { id, files, languages: ['en/', 'zh/'], asked: { kept: [], left: [] }, host };
}

let caches: FakeCaches;
const fetched = vi.fn<(url: URL) => Promise<Response>>();
const asked = () => fetched.mock.calls.map(([url]) => url.href.slice(BASE.length)).sort();
const entries = ({ id }: Build) => caches.held.get(CACHE_PREFIX + id) as Map<string, Response>;
const keyIn = (build: Build, path: string) => keyOf(path, build.files[path] as string, BASE);

function storeOf(build: ReturnType<typeof buildOf>) {
  fetched.mockReset();
  fetched.mockImplementation(build.host);
  return createStore(build, BASE);
}

beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => void vi.unstubAllGlobals());

const unreadable = () =>
  new Response(new ReadableStream({ start: (stream) => stream.error(new Error('broken')) }));

describe('a host that does not answer well', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  /** Answers badly so many times, for each file. */
  const failing = (build: ReturnType<typeof buildOf>, times: number, bad: () => Response) => {
    const left = new Map(Object.keys(build.files).map((path) => [path, times]));
    return async (url: URL) => {
      const path = url.href.slice(BASE.length);
      const more = left.get(path) ?? 0;
      left.set(path, more - 1);
      return more > 0 ? bad() : build.host(url);
    };
  };
  const filled = async (store: ReturnType<typeof storeOf>): Promise<unknown> => {
    let end: { readonly fault: unknown } | undefined;
    void store.fill(['']).then(
      () => {
        end = { fault: undefined };
      },
      (fault: unknown) => {
        end = { fault };
      },
    );
    // Digests are computed beside the script, as fast as the machine is; a copy without end runs into the test's limit.
    while (!end) {
      await vi.advanceTimersByTimeAsync(100);
      await new Promise((done) => setImmediate(done));
    }
    return end.fault;
  };

  it.each([
    ['refuses files', () => new Response('busy', { status: 503 })],
    ['counts too many requests', () => new Response('', { status: 429 })],
    ['cuts them', unreadable],
    [
      'is not reached',
      () => {
        throw new TypeError('no network');
      },
    ],
  ])('and %s is asked again, with growing pauses', async (_, bad) => {
    const build = buildOf('one');
    const store = storeOf(build);
    fetched.mockImplementation(failing(build, 4, bad));
    const begun = Date.now();
    expect(await filled(store)).toBeUndefined();
    // Hosts that let so many requests through count them for ten seconds.
    expect(Date.now() - begun).toBeGreaterThan(10_000);
    expect(await (await store.read('book.json'))?.text()).toBe('book.json');
  });

  it('and lets so many requests through in ten seconds gives the copy in the end', async () => {
    const more = Array.from({ length: 60 }, (_, index) => `_astro/${index}.js`);
    const build = buildOf('one', [], more);
    const store = storeOf(build);
    vi.setSystemTime(0);
    const passed = new Map<number, number>();
    fetched.mockImplementation(async (url) => {
      const time = Math.floor(Date.now() / 10_000);
      const count = (passed.get(time) ?? 0) + 1;
      passed.set(time, count);
      return count > 12 ? new Response('', { status: 429 }) : build.host(url);
    });
    expect(await filled(store)).toBeUndefined();
  });

  it('for good fails the copy, and what came is not fetched again', async () => {
    const build = buildOf('one');
    const store = storeOf(build);
    fetched.mockImplementation(async (url) =>
      url.href.endsWith('book.json') ? new Response('', { status: 503 }) : build.host(url),
    );
    expect(await filled(store)).toEqual(new Error('book.json is not of this build'));
    expect(asked().filter((path) => path === 'book.json')).toHaveLength(5);
    fetched.mockReset();
    fetched.mockImplementation(build.host);
    expect(await filled(store)).toBeUndefined();
    expect(asked()).toEqual(['book.json']);
  });

  it('and says that answers vary by everything is kept all the same', async () => {
    const build = buildOf('one');
    const store = storeOf(build);
    fetched.mockImplementation(async (url) => {
      const answer = await build.host(url);
      answer.headers.set('vary', '*');
      return answer;
    });
    expect(await filled(store)).toBeUndefined();
    expect((await store.read('book.json'))?.headers.has('vary')).toBe(false);
  });
});

const SHARED = ['_astro/a.js', 'book.json'];

describe('the copy holds the language of its first reader whole', () => {
  it.each([
    [[''], ['', 'check/', 'offline/']],
    [['en/'], ['en/', 'en/check/']],
    [
      ['', 'zh/'],
      ['', 'check/', 'offline/', 'zh/'],
    ],
  ])('%j', async (open, pages) => {
    const build = buildOf('one');
    await storeOf(build).fill(open);
    expect(asked()).toEqual([...pages, ...SHARED].sort());
  });

  it('and so does the copy of a later build, whatever page is open then', async () => {
    await storeOf(buildOf('one')).fill(['en/']);
    const later = buildOf('two', ['en/check/', 'book.json']);
    await storeOf(later).fill(['']);
    expect(asked()).toEqual(['book.json', 'en/check/']);
    expect(entries(later).has(keyIn(later, 'en/'))).toBe(true);
    expect(entries(later).has(keyIn(later, 'check/'))).toBe(false);
  });
});

it('a note of the languages that says nothing readable is made anew', async () => {
  const build = buildOf('one');
  const store = storeOf(build);
  await store.fill(['']);
  for (const damaged of [new Response('{}'), unreadable()]) {
    entries(build).set(`${BASE}languages.txt`, damaged);
    await store.fill(['en/']);
    expect(entries(build).has(keyIn(build, 'en/check/'))).toBe(true);
    expect(await entries(build).get(`${BASE}languages.txt`)?.clone().text()).toBe('en/');
  }
});

describe('a page of another language', () => {
  it('is kept once it was opened, also from one build to the next', async () => {
    const build = buildOf('one');
    const store = storeOf(build);
    await store.fill(['']);
    expect(await store.read('en/check/')).toBeUndefined();
    await store.keep('en/check/', new Response('en/check/'));
    expect(await (await store.read('en/check/'))?.text()).toBe('en/check/');
    const later = buildOf('two', ['en/check/', 'en/']);
    const next = storeOf(later);
    await next.fill(['']);
    expect(asked()).toEqual(['en/check/']);
    expect(await (await next.read('en/check/'))?.text()).toBe('en/check/two');
  });

  it('is not kept where the host has gone on to another build', async () => {
    const store = storeOf(buildOf('one'));
    await store.keep('en/check/', new Response('something newer'));
    expect(await store.read('en/check/')).toBeUndefined();
  });
});

describe('what is kept', () => {
  it('says nothing of the compression that it came with', async () => {
    const build = buildOf('one');
    const store = storeOf(build);
    await store.fill(['']);
    await store.keep('zh/', await build.host(new URL('zh/', BASE)));
    for (const path of ['check/', 'zh/']) {
      const headers = (await store.read(path))?.headers;
      expect(headers?.get('content-type')).toBe('text/plain');
      expect(headers?.has('content-encoding')).toBe(false);
      expect(headers?.has('content-length')).toBe(false);
    }
  });

  it.each([
    ['cut short', new Response('boo')],
    ['empty', new Response('')],
    ['something else', new Response('{}')],
    ['unreadable', unreadable()],
  ])('and is %s counts as not there, and is fetched again', async (_, damaged) => {
    const build = buildOf('one');
    const store = storeOf(build);
    await store.fill(['']);
    entries(build).set(keyIn(build, 'book.json'), damaged);
    fetched.mockClear();
    expect(await store.read('book.json')).toBeUndefined();
    await store.fill(['']);
    expect(asked()).toEqual(['book.json']);
    expect(await (await store.read('book.json'))?.text()).toBe('book.json');
  });

  it('and is damaged is not taken over by the next build', async () => {
    const build = buildOf('one');
    await storeOf(build).fill(['']);
    entries(build).set(keyIn(build, 'book.json'), new Response('{}'));
    const later = buildOf('two', ['check/']);
    await storeOf(later).fill(['']);
    expect(asked()).toEqual(['book.json', 'check/']);
  });
});

it('deletes the copies of other builds, and no cache of anybody else', async () => {
  await storeOf(buildOf('one')).fill(['']);
  await caches.open('of another program');
  const later = storeOf(buildOf('two'));
  await later.fill(['']);
  await later.deleteOthers();
  expect([...caches.held.keys()].sort()).toEqual(['of another program', `${CACHE_PREFIX}two`]);
});

describe('a file that cannot be kept', () => {
  /** Keeps so many files and then throws. */
  const failsAfter = (files: number, fault: Error): void => {
    const open = caches.open.bind(caches);
    vi.spyOn(caches, 'open').mockImplementation(async (name) => {
      const cache = await open(name);
      const put = async (key: string, file: Response): Promise<void> => {
        if ((caches.held.get(name)?.size ?? 0) >= files) throw fault;
        await cache.put(key, file);
      };
      return { ...cache, put };
    });
  };

  it('for want of room frees what came, so that the device is not left full', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    failsAfter(4, full);
    await expect(storeOf(buildOf('one')).fill([''])).rejects.toBe(full);
    expect(caches.held.size).toBe(0);
  });

  it('for another reason leaves what came for the next try', async () => {
    const refused = new DOMException('refused', 'InvalidStateError');
    failsAfter(4, refused);
    const build = buildOf('one');
    await expect(storeOf(build).fill([''])).rejects.toBe(refused);
    expect(entries(build).size).toBe(4);
  });
});
