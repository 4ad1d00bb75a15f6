/** The folder of the pages about numbers, below the site's base. */
const FOLDER = 'numbers/';
/** The same in any language: `numbers/`, `en/numbers/`. */
const NUMBERS = /^(?:[a-z-]+\/)?numbers\//;
/** The page that shows any listed number: which one stands behind the `#`, which no browser sends. */
const ANY = `${FOLDER}any/`;
/** The folder of the lists by area. */
const LISTS = `${FOLDER}in/`;

/**
 * Where a listed number is shown.
 *
 * @param digits Hidden digits as `x`, international numbers with country code and no plus.
 * @param own Whether the number has a page of its own.
 * @returns Path below the site's base: `numbers/03670902xx/`, or `numbers/any/#03670902xx`.
 */
export function numberPage(digits: string, own: boolean): string {
  return own ? `${FOLDER}${digits}/` : `${ANY}#${digits}`;
}

/**
 * The number that a page is about.
 *
 * @param path Below the site's base: `numbers/03670902xx/`.
 * @returns Its digits; nothing for all other pages.
 */
export function numberOfPage(path: string): string | undefined {
  return /^numbers\/(\d[\dx]{6,14})\/(?:index\.html)?$/.exec(path)?.[1];
}

/**
 * Where the numbers of an area are listed.
 *
 * @param id Name of the area: `03`, `mobile`.
 * @param part Which part of a long list, from 1.
 */
export function listPage(id: string, part = 1): string {
  return `${LISTS}${part === 1 ? id : `${id}-${part}`}/`;
}

/**
 * The picture that messengers show with a link to a page. All pages about numbers show that of the list:
 * there are many of them, and none is about more than a number.
 *
 * @param path Of the page, below the site's base: `called/`.
 * @returns Path of the picture below the base: `og/called/index.png`.
 */
export function pictureOf(path: string): string {
  const [list] = NUMBERS.exec(path) ?? [path];
  return `og/${list.replace(/index\.html$/, '')}index.png`;
}
