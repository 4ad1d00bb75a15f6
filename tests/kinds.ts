/** Kinds of pages: what is tried on one page of each, and what the accessibility report speaks of. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOriginal } from '../src/locales/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The built site that is tested: `dist/`, or where `DIST` says. */
export const dist = process.env.DIST ?? join(root, 'dist');

const SINGLE: Readonly<Record<string, string>> = {
  '': 'home',
  'check/': 'checker',
  'search/': 'search',
  'contacts/': 'contacts',
  'alerts/': 'alerts',
  'practice/': 'practice',
  'sources/': 'sources',
  'numbers/': 'numbers',
  'rules/': 'rules',
  '404.html': 'not-found',
  'amazon-marketing-service/': 'main-article',
  'figures/': 'article-with-charts',
};
/** The page of its kind that is tried, where it is not the first. */
const EXAMPLES: Readonly<Record<string, string>> = {
  number: 'numbers/03670902xx/',
  rule: 'rules/threat-legal-action/',
  situation: 'called/',
  article: 'faq/',
  sheet: 'poster/',
};

/**
 * Addresses of all built pages in Japanese, from the site's root, without a leading slash. Those in other languages
 * have the same templates; `tests/e2e/languages.e2e.ts` tries them.
 */
export const pages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .filter(isOriginal)
  .sort();

/** The kind of a page: by its address, for articles by what they are for; a page of its own otherwise. */
export function kindOf(page: string): string {
  if (Object.hasOwn(SINGLE, page)) return SINGLE[page] as string;
  if (/^numbers\/[^/]+\/$/.test(page)) return 'number';
  if (page.startsWith('numbers/in/')) return 'numbers-in-area';
  if (/^alerts\/[^/]+\/$/.test(page)) return 'alert-month';
  if (/^rules\/[^/]+\/$/.test(page)) return 'rule';
  if (/^(?:situations|understanding|prevention|help)\/$/.test(page)) return 'overview';
  const article = articleSource(page.replace(/\/$/, ''));
  if (article === undefined) return page.replace(/\/$/, '').replaceAll('/', '-');
  if (article.includes('class="sheet')) return 'sheet';
  return /^section: situation$/m.test(article) ? 'situation' : 'article';
}

function articleSource(id: string): string | undefined {
  try {
    return readFileSync(join(root, 'content/articles/ja', `${id}.mdx`), 'utf8');
  } catch {
    return undefined;
  }
}

export interface Kind {
  readonly kind: string;
  /** The page that is tried. */
  readonly example: string;
  readonly pages: readonly string[];
}

/** Every kind of page that has been built. */
export const kinds: readonly Kind[] = [...new Set(pages.map(kindOf))].map((kind) => {
  const own = pages.filter((page) => kindOf(page) === kind);
  return { kind, example: EXAMPLES[kind] ?? (own[0] as string), pages: own };
});
