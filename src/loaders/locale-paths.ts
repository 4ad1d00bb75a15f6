import { builtLocales, hasPage, type Locale, localeOfPath } from '../locales/index.ts';
import { foldersOf } from './content.ts';

/** What a page below `pages/[...locale]/` is built with. */
interface LocalePath {
  readonly params: { readonly locale: string | undefined };
}

/**
 * The addresses of one page in every language that has it, for `getStaticPaths`.
 *
 * @param path Below the language's home page: `/check/`.
 */
export function localePaths(path: string): LocalePath[] {
  return localesWith(path).map((locale) => ({ params: localeParam(locale) }));
}

/** The parameter of routes that begins with a language. */
export function localeParam({ prefix }: Locale): { locale: string | undefined } {
  return { locale: prefix.slice(0, -1) || undefined };
}

/** The languages of this build that have a page of the interface. */
export function localesWith(path: string): Locale[] {
  return builtLocales().filter((locale) => hasPage(locale, path));
}

/**
 * The other languages in which a page can be read.
 *
 * @param path Of the page, below the language's home page.
 */
export async function alternatesOf(path: string): Promise<Locale[]> {
  const built = builtLocales();
  if (built.length === 1) return [];
  const folders = await foldersOf(path.replace(/^\/|\/$/g, ''));
  return folders ? built.filter(({ prefix }) => folders.has(prefix)) : localesWith(path);
}

/** A page in one language: its own version, or the language's home page. */
interface Version {
  readonly locale: Locale;
  /** Below the language's home page. */
  readonly path: string;
}

/**
 * Where a page leads in each of some languages.
 *
 * @param pathname Of the page, with the site's base.
 */
export async function versionsOf(
  pathname: string,
  locales: readonly Locale[],
): Promise<readonly Version[]> {
  const below = pathname.slice(import.meta.env.BASE_URL.replace(/\/*$/, '/').length);
  const path = `/${below.slice(localeOfPath(below).prefix.length)}`;
  // What is not there is in no language.
  const own = path === '/404/' ? [] : (await alternatesOf(path)).map(({ code }) => code);
  return locales
    .filter(({ code }) => code !== 'pseudo')
    .map((locale) => ({ locale, path: own.includes(locale.code) ? path : '/' }));
}

/** Path below the site's base of a page that a language has. */
export const pageOf = ({ prefix }: Pick<Locale, 'prefix'>, path: string): string =>
  `/${prefix}${path.slice(1)}`;
