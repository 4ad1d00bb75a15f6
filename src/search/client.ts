/** Everything that touches Pagefind's files. The rest of the site sees pages and their text. */
import { type Prepared, prepare } from './verify.ts';

/** A page of the site that the search knows. */
export interface Page {
  /** Path from the site's root, without the base it is served under. */
  readonly path: string;
  readonly title: string;
  readonly text: Prepared;
}

export interface Pages {
  /** What Pagefind takes for answers, best first; it shortens and drops words, so each needs checking. */
  find(words: string): Promise<Page[]>;
  /** Every page there is, in no order. */
  all(): Promise<Page[]>;
  /** Loads what the first question needs; failing is told when there is one. */
  warmUp(): void;
}

/** What is used of `pagefind.js`, which the build writes beside the index. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

interface PagefindOptions {
  /** Fixes the address of the entry file, which otherwise carries the time of day. */
  readonly metaCacheTag?: string | undefined;
  readonly noWorker?: boolean | undefined;
  readonly basePath?: string | undefined;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(words: string | null): Promise<{ results: readonly PagefindResult[] } | null>;
}

interface PagefindResult {
  readonly id: string;
  data(): Promise<{ raw_url?: string; url: string; content: string; meta: { title?: string } }>;
}

/** Opens the index of the site served under `base`. Nothing is loaded before the first question. */
export function pagesOf(base: string): Pages {
  let failures = 0;
  return createPages(async () => {
    try {
      // Browsers may remember that an address gave no script.
      const again = failures > 0 ? `?${failures}` : '';
      return await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`);
    } catch (error) {
      failures += 1;
      throw error;
    }
  });
}

/**
 * Asks Pagefind, first in its worker, then without: some browsers and policies refuse workers. What failed
 * is forgotten, so that the next question tries again.
 *
 * @throws {Error} From both functions where the index cannot be read.
 */
export function createPages(
  open: () => Promise<PagefindModule>,
  options: PagefindOptions = {},
): Pages {
  let instance: Promise<PagefindInstance> | undefined;
  const pages = new Map<string, Page>();

  const start = async (noWorker: boolean): Promise<PagefindInstance> => {
    const { createInstance } = await open();
    const started = createInstance({ ...options, ...(noWorker ? { noWorker } : {}) });
    await started.init();
    return started;
  };
  const ask = async (words: string | null): Promise<readonly PagefindResult[]> => {
    instance ??= start(options.noWorker ?? false);
    try {
      return (await (await instance).search(words))?.results ?? [];
    } catch {
      instance = start(true);
      try {
        return (await (await instance).search(words))?.results ?? [];
      } catch (error) {
        instance = undefined;
        throw error;
      }
    }
  };
  const read = (results: readonly PagefindResult[]): Promise<Page[]> =>
    Promise.all(
      results.map(async ({ id, data }) => {
        const known = pages.get(id);
        if (known) return known;
        const { raw_url, url, content, meta } = await data();
        const path = raw_url ?? url;
        const title = meta.title ?? path;
        const page = { path, title, text: prepare(title, plainText(content, title)) };
        pages.set(id, page);
        return page;
      }),
    );

  return {
    find: async (words) => read(await ask(words)),
    all: async () => read(await ask(null)),
    warmUp: () => {
      instance ??= start(options.noWorker ?? false);
      instance.catch(() => undefined);
    },
  };
}

/**
 * What a reader of the page reads: without the invisible spaces that Pagefind leaves between its segments,
 * the full stops it sets behind headings and items, and the title, which stands above it anyway.
 */
function plainText(content: string, title: string): string {
  const plain = content.replaceAll('\u200b', '').replace(/\. (?=[^ -~])/g, '　');
  return plain.startsWith(title) ? plain.slice(title.length).trim() : plain;
}
