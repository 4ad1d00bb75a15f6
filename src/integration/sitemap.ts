import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { BuiltPage } from './built-pages.ts';

/**
 * The sitemap: every page that may be indexed, as the built page itself says, with the day of its
 * last review where it has one.
 *
 * @param pages Gives the built pages; asked after the build.
 * @param base Gives the path under which the site lives, with slashes at both ends.
 */
export function sitemapOf(pages: () => readonly BuiltPage[], base: () => string): AstroIntegration {
  let byFile: ReadonlyMap<string, BuiltPage> | undefined;
  const pageAt = (address: string): BuiltPage | undefined => {
    byFile ??= new Map(pages().map((page) => [page.file, page]));
    const path = decodeURIComponent(new URL(address).pathname).slice(base().length);
    return byFile.get(`${path}index.html`);
  };
  return sitemap({
    filter: (address) => pageAt(address)?.indexable === true,
    serialize: (item) => {
      const reviewed = pageAt(item.url)?.reviewed;
      return reviewed ? { ...item, lastmod: reviewed } : item;
    },
  });
}
