import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../src/integration/content.ts';
import { indexPages } from '../../src/integration/pagefind.ts';
import { annotator, contactsOf, filesOf, meaningsOf } from '../../src/integration/search-texts.ts';
import { serve } from '../../src/integration/serve.ts';
import {
  createIndex,
  createPageFinder,
  type PageFinder,
  type PagefindModule,
  type SearchContact,
  type SearchHeads,
} from '../../src/search/index.ts';
import { syntheticPages } from '../../src/search/synthetic.ts';

/** The site's own pages among many made-up ones, with the search that the build gives them. */
export interface LargeSite {
  readonly finder: PageFinder;
  readonly contacts: readonly SearchContact[];
  readonly heads: SearchHeads;
  /** Whether the texts come in a file. */
  readonly loadsTexts: boolean;
  /** Milliseconds to index the pages. */
  readonly indexing: number;
  stop(): Promise<void>;
}

/** Milliseconds: between two requests, the tests compute for long. */
export const KEEP_ALIVE = 120_000;

/**
 * Builds it in a temporary folder.
 *
 * @param dist The built site.
 * @param count How many pages are made up.
 * @param textsUpTo As `TEXTS_UP_TO` of `src/integration/search-texts.ts`.
 */
export async function largeSite(
  dist: string,
  content: Content,
  count: number,
  textsUpTo: number,
): Promise<LargeSite> {
  const directory = await mkdtemp(join(tmpdir(), 'large-'));
  const files = await writePages(directory, dist, content, count);
  const meanings = meaningsOf(content);
  const contacts = contactsOf(content);
  const began = performance.now();
  const pages = await indexPages(directory, files, annotator(content, meanings));
  const indexing = performance.now() - began;
  const { heads, texts } = filesOf(pages, meanings, contacts, textsUpTo);
  const { server, url } = await serve(directory, 0);
  server.keepAliveTimeout = KEEP_ALIVE;
  const index = createIndex(openPagefind(directory), { basePath: `${url}pagefind/` });
  const finder = createPageFinder(
    {
      heads: async () => (texts ? { ...heads, texts: 'texts' } : heads),
      texts: async () => texts ?? [],
    },
    index,
  );
  const stop = async (): Promise<void> => {
    // What still loads behind the last answer would find nobody there.
    await index.candidates('', []);
    await close(server);
    await rm(directory, { recursive: true });
  };
  return { finder, contacts, heads, loadsTexts: texts !== undefined, indexing, stop };
}

/** @returns The files of the pages. */
async function writePages(
  directory: string,
  dist: string,
  { articles, search }: Content,
  count: number,
): Promise<string[]> {
  const own = [
    ...articles.filter(({ file }) => file.includes('/ja/')).map(({ id }) => `/${id}/`),
    ...search.data.pages.map(({ path }) => path),
  ];
  for (const path of own) {
    await put(directory, path, await readFile(join(dist, path, 'index.html'), 'utf8'));
  }
  const made = syntheticPages(count);
  for (const { path, title, text } of made) {
    const main = `<main data-pagefind-body><h1>${title}</h1><p>${text}</p></main>`;
    await put(directory, path, `<!doctype html><html lang="ja"><body>${main}</body></html>`);
  }
  for (const file of ['_headers', '_redirects', '404.html']) {
    await cp(join(dist, file), join(directory, file));
  }
  return [...own, ...made.map(({ path }) => path)]
    .map((path) => `${path.replace(/^\//, '')}index.html`)
    .sort();
}

async function put(directory: string, path: string, html: string): Promise<void> {
  const file = join(directory, path, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

/** Pagefind asks the document for the language; without it Japanese is not cut into words. */
export function openPagefind(directory: string): () => Promise<PagefindModule> {
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'ja' }) },
  });
  return () => import(/* @vite-ignore */ join(directory, 'pagefind/pagefind.js'));
}

const close = (server: Server): Promise<void> => {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
};
