import { hasPage, LOCALES, type Locale } from '../locales/index.ts';

/** Addresses of the site's own pages that are not articles; no article may take one of them. */
const reservedPages: readonly string[] = [
  'check',
  'search',
  'numbers',
  'contacts',
  'rules',
  'sources',
  'situations',
  'understanding',
  'prevention',
  'help',
  'parts',
  'offline',
  'alerts',
  'practice',
  'data',
  '404',
];

/** Whether no article may have this name. The home pages of languages have theirs too. */
export function isReserved(slug: string): boolean {
  return reservedPages.includes(slug) || LOCALES.some(({ prefix }) => prefix === `${slug}/`);
}

/**
 * Address of a page or file of this site, whatever path the site is served under.
 *
 * @param path Path from the site's root, with or without its leading slash: `/check/`.
 * @returns The path below the configured base; addresses of other kinds (`#part`, `https:`) unchanged.
 */
export function url(path: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(path)) return path;
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  return `${base}/${path.replace(/^\/+/, '')}`;
}

/** Whether a path is that of a file that all languages share; `/embed/` alone is a page. */
export const isFile = (path: string): boolean =>
  /^\/(?:(?:embed|data)\/.|[^/]+\.(?:txt|json)$)/.test(path);

/**
 * Makes addresses of pages in one language.
 *
 * @returns Takes a path below the language's home page (`/check/`); the page is the original where the language
 *   has no such page. Addresses of other kinds stay as they are.
 */
export function linkIn(locale: Locale): (path: string) => string {
  return (path) => {
    if (!path.startsWith('/') || path.startsWith('//') || isFile(path)) return url(path);
    return url(hasPage(locale, path) ? `/${locale.prefix}${path.slice(1)}` : path);
  };
}
