import { lacksArticle } from '../loaders/content.ts';
import type { Language } from './language.ts';
import { url } from './url.ts';

/**
 * Address of any page that an article leads to, in the language of the article, or else of the original.
 *
 * @param path Below the language's home page, as editors write it: `/called/`. Other addresses stay as they are.
 */
export async function pageAddress(
  path: string,
  { locale, link }: Pick<Language, 'locale' | 'link'>,
): Promise<string> {
  return (await lacksArticle(path, locale)) ? url(path) : link(path);
}
