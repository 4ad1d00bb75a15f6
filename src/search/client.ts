/** Everything that touches Pagefind's files. The rest of the site sees pages and their text. */

import type { PageText } from './texts.ts';
import { conceptToken } from './tokens.ts';

/** What the index tells of a question. */
export interface Candidates {
  /** The pages that say most of it, best first; each still needs checking. */
  readonly pages: readonly PageText[];
  /** How many pages say each term, in their order. */
  readonly having: readonly number[];
  /** How many pages there are. */
  readonly total: number;
}

export interface PageIndex {
  /**
   * Pages that may answer.
   *
   * @param words As they were typed.
   * @param terms Concepts by their place in the list, and words that no concept covers.
   * @throws {Error} Where the index cannot be read.
   */
  candidates(words: string, terms: readonly (number | string)[]): Promise<Candidates>;
  /**
   * How well Pagefind finds that pages fit, 0 to 1, by their id in the index.
   *
   * @returns Undefined where the index is not loaded yet, or cannot be.
   */
  order(words: string): Promise<ReadonlyMap<string, number> | undefined>;
  /** Loads the script and the index; failing is told when they are needed. */
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
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** A page as the index holds it; the build puts what it knows of an article among the metadata. */
export interface PagefindPage {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** So many pages are read and checked; more would cost a slow phone more than they could tell. */
const MOST_CANDIDATES = 24;

/** Opens the index of the site served under `base`. Nothing is loaded before it is asked for. */
export function indexOf(base: string): PageIndex {
  let failures = 0;
  return createIndex(async () => {
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
 */
export function createIndex(
  open: () => Promise<PagefindModule>,
  options: PagefindOptions = {},
): PageIndex {
  let instance: Promise<PagefindInstance> | undefined;
  let ready = false;
  const pages = new Map<string, PageText>();

  const start = async (noWorker: boolean): Promise<PagefindInstance> => {
    const { createInstance } = await open();
    const started = createInstance({ ...options, ...(noWorker ? { noWorker } : {}) });
    await started.init();
    ready = true;
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
        ready = false;
        throw error;
      }
    }
  };
  const read = async ({ id, data }: PagefindResult): Promise<PageText> => {
    const page = pages.get(id) ?? toPageText(await data(), id);
    pages.set(id, page);
    return page;
  };

  return {
    async candidates(words, terms) {
      const all = await ask(null);
      const queries = terms.map((term) => (typeof term === 'number' ? conceptToken(term) : term));
      const found = await Promise.all(queries.map(ask));
      const weights = new Map<PagefindResult['id'], { result: PagefindResult; weight: number }>();
      const add = (result: PagefindResult, weight: number): void => {
        const before = weights.get(result.id)?.weight ?? 0;
        weights.set(result.id, { result, weight: before + weight });
      };
      for (const results of found) {
        const rarity = Math.log(1 + all.length / (results.length + 1));
        for (const result of results) add(result, rarity);
      }
      // Words as they were typed part those that say as much.
      for (const [place, result] of (await ask(words)).entries()) add(result, 1 / (place + 1));
      const best = [...weights.values()]
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_CANDIDATES);
      return {
        pages: await Promise.all(best.map(({ result }) => read(result))),
        having: found.map((results) => results.length),
        total: all.length,
      };
    },
    async order(words) {
      if (!ready) return undefined;
      const results = await ask(words).catch(() => undefined);
      const best = Math.max(0, ...(results ?? []).map(({ score }) => score));
      return results && new Map(results.map(({ id, score }) => [id, best > 0 ? score / best : 0]));
    },
    warmUp() {
      instance ??= start(options.noWorker ?? false);
      instance.catch(() => {
        instance = undefined;
      });
    },
  };
}

/** A page of the index as the search reads it. */
export function toPageText({ raw_url, url, content, meta }: PagefindPage, id: string): PageText {
  const path = raw_url ?? url;
  const title = meta.title ?? path;
  return {
    path,
    id,
    title,
    text: plainText(content, title),
    asks: meta.asks ?? '',
    answer: meta.answer,
    firstStep: meta.firstStep,
    call: meta.call,
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
