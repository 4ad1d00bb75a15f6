import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type Page } from './site.ts';

/** A built site, and where it would stand. */
interface BuiltSite {
  readonly directory: string;
  readonly pages: readonly Page[];
  /** Address of its home page; whatever else its host serves counts as broken. */
  readonly address: string;
}

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'component-url', 'renderer-url', 'content'];

/**
 * Prepares to find the addresses of a page that lead nowhere: to no file of the site, or to a part
 * that the page they name does not have.
 */
export function linkChecker({ directory, pages, address }: BuiltSite): (page: Page) => string[] {
  const home = new URL(address);
  const ids = new Map(
    pages.map(({ file, elements }) => [
      file,
      new Set(elements.map((element) => attribute(element, 'id'))),
    ]),
  );
  const leadsNowhere = (url: URL): boolean => {
    if (!url.pathname.startsWith(home.pathname)) return true;
    const path = decodeURIComponent(url.pathname.slice(home.pathname.length));
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(directory, target))) return true;
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment !== '' && !fragment.includes('=') && !ids.get(target)?.has(fragment);
  };
  return ({ file, elements }) => {
    const here = new URL(file.replace(/index\.html$/, ''), home);
    const broken: string[] = [];
    for (const element of elements) {
      for (const name of ADDRESSES) {
        const value = attribute(element, name);
        if (value === undefined || /^(?:tel|mailto|data):/.test(value)) continue;
        // Other contents are words.
        if (name === 'content' && !value.startsWith(home.origin)) continue;
        const url = new URL(value, here);
        if (url.origin === home.origin && leadsNowhere(url)) broken.push(value);
      }
    }
    return broken;
  };
}
