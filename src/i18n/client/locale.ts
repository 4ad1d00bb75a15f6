import { hasPage, type Locale } from '../../locales/index.ts';

/** What an island has to know of the language it speaks. */
type Spoken = Pick<Locale, 'lang' | 'prefix' | 'coverage'>;

/** The `lang` attribute of its page. */
export let lang: Spoken['lang'];
/** First folder of the addresses of this language, below the site's base. Articles that it has are there. */
export let prefix: Spoken['prefix'];
/** `lang` of what the content has in Japanese alone, such as messages and titles of sources; nothing on Japanese pages. */
export let originalLang: string | undefined;

let coverage: Spoken['coverage'];

/** Islands speak this language from now on. */
export function speak(locale: Spoken): void {
  ({ lang, prefix, coverage } = locale);
  originalLang = lang === 'ja' ? undefined : 'ja';
}

/**
 * Path of a page of the interface in this language; where the language has no such page, that of the original.
 *
 * @param path Below the language's home page: `check/`.
 * @returns Path below the site's base.
 */
export function pageIn(path: string): string {
  return hasPage({ coverage }, `/${path}`) ? prefix + path : path;
}
