import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { type PagefindPage, type PageText, toPageText } from '../search/index.ts';

/** More pages than this share a file of texts; the search loads few files, and the offline copy is small. */
const MAX_FRAGMENTS = 16;
/** Spoken only, or a reading above a word; in an excerpt it would stand between the words a reader sees. */
const UNSEEN = ['.visually-hidden', 'rt', 'rp'];
/** Of what Pagefind writes, the parts the site's own search needs. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|.*\.pf_\w+)$/;
const SIGNATURE = 'pagefind_dcd';

/** What the index holds of a page beside its text, by name. */
export type Annotations = Readonly<Record<string, string>>;

type Annotate = (path: string, title: string) => Annotations;

/**
 * Writes Pagefind's index, `pagefind/`, for pages of a built site: for what in them has
 * `data-pagefind-body`. Phone numbers are no part of it, see `search/shards.ts`.
 *
 * @param findable Files of the pages, below the site.
 * @param annotate What to add to the page at a path with this title.
 * @returns The pages, by their paths.
 * @throws {Error} Where Pagefind reports an error or finds no page.
 */
export async function indexPages(
  directory: string,
  findable: readonly string[],
  annotate: Annotate = () => ({}),
): Promise<PageText[]> {
  const files = await buildIndex(directory, findable, annotate);
  for (const { path, content } of files) {
    const target = join(directory, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .flatMap(readPages)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

async function buildIndex(
  directory: string,
  files: readonly string[],
  annotate: Annotate,
): Promise<IndexFile[]> {
  try {
    if (files.length === 0) throw new Error('検索で見つかるページがひとつもありません。');
    const { index, errors } = await pagefind.createIndex({
      maxFragments: MAX_FRAGMENTS,
      excludeSelectors: UNSEEN,
    });
    stopAt(errors);
    if (!index) throw new Error('Pagefind を始められませんでした。');
    // One after another: there may be more of them than files can be open.
    for (const file of files) {
      const html = await readFile(join(directory, file), 'utf8');
      const content = annotated(html, annotate(pathOf(file), titleOf(html)));
      stopAt((await index.addHTMLFile({ sourcePath: file, content })).errors);
    }
    const { files: built, errors: faults } = await index.getFiles();
    stopAt(faults);
    return built.filter(({ path }) => NEEDED.test(path.replace(/^.*\//, '')));
  } finally {
    await pagefind.close();
  }
}

const pathOf = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

/** The text of the page's heading, which Pagefind takes for its title. */
const titleOf = (html: string): string =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '');

/** The page with what only the index is told. */
function annotated(html: string, annotations: Annotations): string {
  const metas = Object.entries(annotations).map(
    ([name, value]) =>
      `<meta data-pagefind-meta="${name}[content]" content="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`,
  );
  return html.replace('<body', `${metas.join('')}<body`);
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}

/** Pages in one of Pagefind's files: one page named by the file, or several by their hash. */
function readPages({ path, content }: IndexFile): PageText[] {
  const plain = gunzipSync(content).toString('utf8');
  const held: unknown = JSON.parse(plain.slice(plain.indexOf(SIGNATURE) + SIGNATURE.length));
  if (isPage(held)) return [toPageText(held, path.replace(/^.*\/|\.pf_fragment$/g, ''))];
  return Object.entries(held as object).flatMap(([id, page]) =>
    isPage(page) ? [toPageText(page, id)] : [],
  );
}

const isPage = (value: unknown): value is PagefindPage =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { content?: unknown }).content === 'string';
