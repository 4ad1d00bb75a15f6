/** A partial language has the checker, its answers, the contacts and a page that explains; a whole one has every page. */
export type Coverage = 'whole' | 'partial';

/** The pages of a partial language, below its home page, beside the articles that it has. */
const PARTIAL_PAGES: readonly string[] = [
  '/',
  '/check/',
  '/check/share/',
  '/contacts/',
  '/search/',
  '/search/settings.json',
  '/offline/',
  '/rss.xml',
];

/**
 * Whether a language has a page of the interface. Articles are no such pages: each language has its own.
 *
 * @param path Below the language's home page: `/check/`. Search and fragment make no difference.
 */
export function hasPage({ coverage }: { readonly coverage: Coverage }, path: string): boolean {
  return coverage === 'whole' || PARTIAL_PAGES.includes(path.replace(/[?#].*/s, ''));
}
