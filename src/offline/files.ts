/** What one build of the site consists of, as its service worker knows it. */
export interface Build {
  /** Hash of all files; names the cache that holds them. */
  readonly id: string;
  /** Address below the site's base, such as `check/` (the home page: the empty string), to the file's revision. */
  readonly files: Readonly<Record<string, string>>;
}

/** Length of a revision: the first hexadecimal digits of the SHA-256 of a file. */
export const REVISION_LENGTH = 16;

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
  const url = new URL(address);
  const home = new URL(base);
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return undefined;
  const path = url.pathname.slice(home.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  if (Object.hasOwn(files, path)) return { path };
  if (Object.hasOwn(files, `${path}/`)) return { redirect: `${path}/` };
  return undefined;
}

/** Under this address a cache holds a file: with its revision, so that a later build can take it over. */
export const keyOf = (path: string, revision: string, base: string): string =>
  `${new URL(path, base).href}?${revision}`;
