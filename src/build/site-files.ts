/**
 * What the built files are for, in one place: how long a browser may keep them without asking again
 * (`headers.ts`), and whether they belong to the copy on the reader's device (`service-worker.ts`).
 */
interface Part {
  /** A folder with a slash at its end, or one file, below the site's base. */
  readonly path: string;
  /** Part of the copy: pages and searches load it. Absent: it always comes from the host. */
  readonly kept?: true;
  /** Names change with contents, so that a browser never has to ask again. */
  readonly immutable?: true;
}

/**
 * A file is what the longest path here that leads to it says. Where none does, pages are kept and all other
 * files are not: a new kind of file is in the copy only once somebody has put it here.
 */
const PARTS: readonly Part[] = [
  { path: 'favicon.svg', kept: true },
  { path: 'manifest.webmanifest', kept: true },
  { path: '_astro/', kept: true, immutable: true },
  // Rulebook, weights and what a verdict says.
  { path: 'checker/', kept: true, immutable: true },
  { path: 'search/', kept: true },
  { path: 'numbers/data/', kept: true },
  { path: 'pagefind/', kept: true },
  { path: 'pagefind/fragment/', kept: true, immutable: true },
  { path: 'pagefind/index/', kept: true, immutable: true },
  // Too large for everyone; a cache of its own keeps it once it was asked for (`ocr/files.ts`).
  { path: 'ocr/', immutable: true },
  // Pages that are not for the reader who is in a hurry: frames on other sites, downloads, licences.
  { path: 'data/' },
  { path: 'embed/' },
  { path: 'notices/' },
];

/** Folders whose files never change under one name, with a slash at their ends. */
export const IMMUTABLE: readonly string[] = PARTS.filter(({ immutable }) => immutable).map(
  ({ path }) => path,
);

/**
 * Whether a built file belongs to the copy on the reader's device.
 *
 * @param file Path below the built site, with `/` between folders: `called/index.html`.
 */
export function isKept(file: string): boolean {
  const leading = PARTS.filter(({ path }) =>
    path.endsWith('/') ? file.startsWith(path) : file === path,
  ).sort((a, b) => b.path.length - a.path.length);
  const [part] = leading;
  return part ? part.kept === true : isPage(file);
}

/** A page that has an address of its own; `404.html` answers for others. */
function isPage(file: string): boolean {
  return /(?:^|\/)index\.html$/.test(file);
}
