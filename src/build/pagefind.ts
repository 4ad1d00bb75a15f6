import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { makeLexis } from './lexis.ts';
import { loadContent } from './load.ts';

export interface IndexOptions {
  /** The built site. */
  readonly directory: string;
  /** Folder that holds `content/`. */
  readonly root: string;
  /** Path the site is served under; the index holds paths below it, so it makes no difference. */
  readonly base?: string;
  readonly logger?: { info(message: string): void };
}

/** More pages than this share a file of texts; the search loads few files, and the offline copy is small. */
const MAX_FRAGMENTS = 16;
/** Spoken only, or a reading above a word; in an excerpt it would stand between the words a reader sees. */
const UNSEEN = ['.visually-hidden', 'rt', 'rp'];
/** Of what Pagefind writes, the parts the site's own search needs. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|.*\.pf_\w+)$/;
const SIGNATURE = 'pagefind_dcd';

/**
 * Writes the index of words: `pagefind/` for the pages whose `<main>` has `data-pagefind-body`, and
 * `search/words.json` for slips of the keyboard and synonyms. Phone numbers are no part of it, see
 * `search/shards.ts`.
 *
 * @throws {Error} Where Pagefind reports an error or finds no page.
 */
export async function indexSite({ directory, root, logger }: IndexOptions): Promise<void> {
  const texts = await indexPages(directory);
  const { lexicon } = await loadContent(root);
  await mkdir(join(directory, 'search'), { recursive: true });
  const lexis = JSON.stringify(makeLexis(texts, lexicon.data));
  await writeFile(join(directory, 'search', 'words.json'), lexis);
  logger?.info(`検索の索引: ${texts.length} ページ`);
}

/**
 * Writes `pagefind/` for the pages of a built site.
 *
 * @returns The text of each page with Pagefind's own segments.
 * @throws {Error} Where Pagefind reports an error or finds no page.
 */
export async function indexPages(directory: string): Promise<string[]> {
  const files = await buildIndex(directory);
  for (const { path, content } of files) {
    const target = join(directory, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return files.filter(({ path }) => path.endsWith('.pf_fragment')).flatMap(readTexts);
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

async function buildIndex(directory: string): Promise<IndexFile[]> {
  if (!(await someFindable(directory))) {
    throw new Error('検索で見つかるページがひとつもありません（data-pagefind-body）。');
  }
  try {
    const { index, errors } = await pagefind.createIndex({
      maxFragments: MAX_FRAGMENTS,
      excludeSelectors: UNSEEN,
    });
    stopAt(errors);
    if (!index) throw new Error('Pagefind を始められませんでした。');
    const added = await index.addDirectory({ path: directory });
    stopAt(added.errors);
    const { files, errors: faults } = await index.getFiles();
    stopAt(faults);
    return files.filter(({ path }) => NEEDED.test(path.replace(/^.*\//, '')));
  } finally {
    await pagefind.close();
  }
}

/** Pagefind would index every page where none asks for it, those of phone numbers too. */
async function someFindable(directory: string): Promise<boolean> {
  for (const file of await readdir(directory, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    if ((await readFile(join(directory, file), 'utf8')).includes('data-pagefind-body')) return true;
  }
  return false;
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}

/** Texts of the pages in one of Pagefind's files: one page, or several by their hash. */
function readTexts({ content }: IndexFile): string[] {
  const plain = gunzipSync(content).toString('utf8');
  const held: unknown = JSON.parse(plain.slice(plain.indexOf(SIGNATURE) + SIGNATURE.length));
  const pages = isPage(held) ? [held] : Object.values(held as object).filter(isPage);
  return pages.map((page) => page.content);
}

const isPage = (value: unknown): value is { content: string } =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { content?: unknown }).content === 'string';
