import { ORIGINAL } from '../src/locales/index.ts';

/** The articles that others translate. */
export function originalsOf<T extends { readonly file: string }>(articles: readonly T[]): T[] {
  return articles.filter(({ file }) => file.startsWith(`content/articles/${ORIGINAL.code}/`));
}
