/** What one build of the site consists of, as its service worker knows it. */
export interface Build {
  /** Hash of all files; names the cache that holds them. */
  readonly id: string;
  /** Address below the site's base, such as `check/` (the home page: the empty string), to the file's revision. */
  readonly files: Readonly<Record<string, string>>;
  /** Folders of the languages that do not stand at the root, such as `en/`. */
  readonly languages: readonly string[];
  /** What is kept once it was opened, by beginnings of paths; pages are kept too, but for those that are left. */
  readonly asked: { readonly kept: readonly string[]; readonly left: readonly string[] };
}

/** Length of a revision: so many hexadecimal digits of a file's SHA-256 tell damage and other builds apart. */
export const REVISION_LENGTH = 12;

export type Found = { readonly path: string } | { readonly redirect: string };

/**
 * The file that answers an address. Search and fragment make no difference.
 *
 * @param files Files of the build.
 * @param address Address of a request.
 * @param base Address of the home page, ending in a slash.
 * @returns The file's path, a path to redirect to, or nothing where the build has no such file.
 */
export function findFile(files: Build['files'], address: string, base: string): Found | undefined {
  const path = pathOf(address, base);
  if (path === undefined) return undefined;
  if (Object.hasOwn(files, path)) return { path };
  if (Object.hasOwn(files, `${path}/`)) return { redirect: `${path}/` };
  return undefined;
}

/** What an address asks for, below the site's base; nothing for other hosts and what lies above. */
export function pathOf(address: string, base: string): string | undefined {
  const url = new URL(address);
  const home = new URL(base);
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return undefined;
  return url.pathname.slice(home.pathname.length).replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The language that something of the site is for.
 *
 * @param path Below the site's base.
 * @param languages Folders of the languages that do not stand at the root.
 * @returns The language's folder, the empty string for the language at the root; nothing for files that all
 * of them share, such as styles.
 */
export function languageOf(path: string, languages: readonly string[]): string | undefined {
  const folder = languages.find((language) => path.startsWith(language));
  if (folder !== undefined || isPage(path)) return folder ?? '';
  const [, named, indexed] = OF_LANGUAGE.exec(path) ?? [];
  if (named !== undefined)
    return named === 'ja' ? '' : languages.find((one) => one === `${named}/`);
  if (indexed === undefined) return undefined;
  if (indexed === 'ja') return '';
  // The index names languages by tags (`zh-hans`, `ja-simple`), folders by what people would type (`zh`, `ja-easy`).
  const [primary] = indexed.split('-');
  return languages.find((one) => one === `${primary}/` || one.startsWith(`${primary}-`));
}

/**
 * Whether readers of some languages need something of the site: it is for one of them, or for all.
 *
 * @param readers Folders of their languages; the empty string for the language at the root.
 */
export function isFor(
  path: string,
  readers: readonly string[],
  languages: readonly string[],
): boolean {
  if (OF_TRANSLATIONS.test(path)) return readers.some((language) => language !== '');
  const language = languageOf(path, languages);
  return language === undefined || readers.includes(language);
}

/** Files beside the folders that one language has for itself say so in their names. */
const OF_LANGUAGE =
  /^(?:_astro\/|checker\/(?:explanations|details)-|search\/(?:heads|texts)-)([a-z-]+)\.|^pagefind\/(?:(?:index|fragment)\/|pagefind\.|wasm\.)([a-z-]+)[_.]/;

/** What pages in other languages than the one at the root say in that one. */
const OF_TRANSLATIONS = /^checker\/japanese-note\./;

/** Under this address a cache holds a file: with its revision, so that a later build can take it over. */
export const keyOf = (path: string, revision: string, base: string): string =>
  `${new URL(path, base).href}?${revision}`;

/**
 * Whether the device keeps something that is no file of the copy once the reader has opened it.
 *
 * @param path Below the site's base.
 */
export function isKeptWhenAsked(path: string, { asked }: Pick<Build, 'asked'>): boolean {
  if (asked.kept.some((start) => path.startsWith(start))) return true;
  return isPage(path) && !asked.left.some((folder) => path.startsWith(folder));
}

/** Pages have addresses that end in a slash. */
export const isPage = (path: string): boolean => path === '' || path.endsWith('/');
