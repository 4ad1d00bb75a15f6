import { builtLocales, type Locale } from '../locales/index.ts';

/**
 * What the built files are for, in one place: how long a browser may keep them without asking again
 * (`headers.ts`), and whether they belong to the copy on the reader's device (`offline-copy.ts`).
 */
interface Part {
  /** A folder with a slash at its end, the beginning of names with a hyphen or a dot, or one
   * file, below the site's base. */
  readonly path: string;
  /** Absent: it always comes from the host. */
  readonly copy?: Place;
  /** Names change with contents, so that a browser never has to ask again. */
  readonly immutable?: true;
  /** Every language has one of its own, below its folder: `check/index.html`, `en/check/index.html`. */
  readonly inEachLanguage?: true;
}

/**
 * How a file comes into the copy on the device.
 *
 * - `always`: with the first copy; without it nothing works.
 * - `together`: with the first copy, all files of the part or none: none where they are too heavy for everyone.
 * - `near`: with the first copy as far as there is room, what lies nearest to the home page first.
 * - `asked`: once it was opened. So are those that have no room.
 */
export type Place = 'always' | 'together' | 'near' | 'asked';

/**
 * A file is what the longest path here that leads to it says. Where none does, pages are `near` and all other
 * files come from the host: a new kind of file is in the copy only once somebody has put it here.
 */
const SITE: readonly Part[] = [
  { path: 'index.html', copy: 'always', inEachLanguage: true },
  { path: 'check/index.html', copy: 'always', inEachLanguage: true },
  { path: 'check/share/index.html', copy: 'always', inEachLanguage: true },
  { path: 'offline/index.html', copy: 'always', inEachLanguage: true },
  { path: 'favicon.svg', copy: 'always' },
  { path: 'manifest.webmanifest', copy: 'always' },
  { path: '_astro/', copy: 'always', immutable: true },
  // Rulebook, weights and what a verdict says.
  { path: 'checker/', copy: 'always', immutable: true },
  { path: 'search/', copy: 'always', inEachLanguage: true },
  // Each number has a page, or will have; the page for any number shows them offline.
  { path: 'numbers/', copy: 'asked', inEachLanguage: true },
  { path: 'numbers/index.html', copy: 'always', inEachLanguage: true },
  { path: 'numbers/any/', copy: 'always', inEachLanguage: true },
  { path: 'numbers/data/', copy: 'asked' },
  { path: 'numbers/data/index.json', copy: 'always' },
  { path: 'numbers/data/list.', copy: 'together' },
  { path: 'numbers/data/reports-', copy: 'together' },
  { path: 'practice/data/', copy: 'together', immutable: true, inEachLanguage: true },
  { path: 'pagefind/', copy: 'together' },
  { path: 'pagefind/fragment/', copy: 'together', immutable: true },
  { path: 'pagefind/index/', copy: 'together', immutable: true },
  // Too large for everyone; a cache of its own keeps it once it was asked for (`ocr/files.ts`).
  { path: 'ocr/', immutable: true },
  // Pages that are not for the reader who is in a hurry: what other sites copy, downloads, licences.
  { path: 'data/' },
  { path: 'embed/sms-matta/' },
  { path: 'notices/' },
];

/** The same for every language of this build. */
const PARTS = partsIn(builtLocales());

function partsIn(locales: readonly Pick<Locale, 'prefix'>[]): Part[] {
  return SITE.flatMap((part) =>
    part.inEachLanguage
      ? locales.map(({ prefix }) => ({ ...part, path: prefix + part.path }))
      : part,
  );
}

/** Folders whose files never change under one name, with a slash at their ends. */
export const IMMUTABLE: readonly string[] = PARTS.filter(({ immutable }) => immutable).map(
  ({ path }) => path,
);

/** What the service worker keeps once it was opened, by beginnings of paths; pages are kept but for the others. */
export const ASKED = {
  kept: PARTS.filter(({ copy }) => copy === 'asked' || copy === 'together').map(({ path }) => path),
  left: PARTS.filter(({ path, copy }) => !copy && path.endsWith('/')).map(({ path }) => path),
} as const;

/** Where a file stands in the list. */
export interface Placed {
  readonly place: Place;
  /** Names the files that come `together`. */
  readonly group: string;
}

/**
 * How a built file comes into the copy on the reader's device.
 *
 * @param file Path below the built site, with `/` between folders: `called/index.html`.
 * @param locales The languages of the site.
 * @returns Nothing where it always comes from the host.
 */
export function placeOf(
  file: string,
  locales?: readonly Pick<Locale, 'prefix'>[],
): Placed | undefined {
  const leading = (locales ? partsIn(locales) : PARTS)
    .filter(({ path }) => (/[/.-]$/.test(path) ? file.startsWith(path) : file === path))
    .sort((a, b) => a.path.length - b.path.length);
  const part = leading.at(-1);
  if (!part) return isPage(file) ? { place: 'near', group: '' } : undefined;
  const group = leading.find(({ copy }) => copy === 'together')?.path ?? '';
  return part.copy && { place: part.copy, group };
}

/** A page that has an address of its own; `404.html` answers for others. */
function isPage(file: string): boolean {
  return /(?:^|\/)index\.html$/.test(file);
}
