import { foldersOf } from '../loaders/content.ts';
import { pageOf } from '../loaders/locale-paths.ts';
import { hasPage } from '../locales/index.ts';
import type { Language } from './language.ts';
import { isFile, url } from './url.ts';

/** Where a link leads. */
interface Target {
  readonly address: string;
  /** The language lacks the page, and the link leads to the original. */
  readonly isForeign: boolean;
}

/**
 * Where an article's link leads: to the page in the language of the article, or else to the original.
 *
 * @param path Below the language's home page, as editors write it: `/called/`. Other addresses stay as they are.
 */
export async function targetOf(
  path: string,
  { locale, link }: Pick<Language, 'locale' | 'link'>,
): Promise<Target> {
  const isPage = path.startsWith('/') && !isFile(path);
  const folders = isPage ? await foldersOf(path.split('/')[1] ?? '') : undefined;
  if (!folders) return { address: link(path), isForeign: isPage && !hasPage(locale, path) };
  const isForeign = !folders.has(locale.prefix);
  return { address: url(isForeign ? path : pageOf(locale, path)), isForeign };
}
