import {
  formatDate,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  type Words,
  words,
} from '../i18n/index.ts';
import { remember } from '../loaders/remember.ts';
import {
  type Locale,
  type LocalizedText,
  localeOfPath,
  localize,
  ORIGINAL,
  type Said,
} from '../locales/index.ts';
import type { Alert } from '../schemas/index.ts';
import { linkIn, url } from './url.ts';

/** How a page speaks: every sentence of the interface in its language, and what else differs by language. */
export interface Language extends Words {
  readonly locale: Locale;
  /** `lang` of what the content has in Japanese alone, such as titles of sources; nothing on Japanese pages. */
  readonly originalLang: string | undefined;
  /**
   * Address of a page in this language, whatever path the site is served under. One that a partial language
   * lacks is that of the original.
   *
   * @param path Below the language's home page: `/check/`. Addresses of other kinds stay as they are.
   */
  readonly link: (path: string) => string;
  /** @param id Of the collection: `called`, `en/called`. */
  readonly articlePage: (id: string) => string;
  readonly rulePage: (id: string) => string;
  /** Where an alert stands on the page of its month. */
  readonly alertPage: (alert: Pick<Alert, 'id' | 'day'>) => string;
  /** Writes year, month or day (`2018-06-29`) for people. */
  readonly formatDate: (date: string) => string;
  /** Writes the month of a day. */
  readonly formatMonth: (date: string) => string;
  /** Joins things in a row. */
  readonly formatList: (items: readonly string[]) => string;
  readonly formatNumber: (value: number) => string;
  /** Writes a share (0 to 1) in per cent. */
  readonly formatPercent: (share: number) => string;
  /** The text as readers of this language get it; `Text` marks one that is in another language. */
  readonly say: (texts: LocalizedText) => Said;
}

const languageIn = remember(speak);

/**
 * The language of a page, as its address says.
 *
 * @param page `Astro`.
 */
export const languageOf = (page: { readonly url: URL }): Language =>
  languageIn(localeOfPath(page.url.pathname.slice(url('/').length)));

/** Everything that pages of a language need of it. */
export function speak(locale: Locale): Language {
  const { code, lang } = locale;
  const link = linkIn(locale);
  return {
    ...words(code),
    locale,
    originalLang: lang === ORIGINAL.lang ? undefined : ORIGINAL.lang,
    link,
    articlePage: (id) => url(`/${id}/`),
    rulePage: (id) => link(`/rules/${id}/`),
    alertPage: ({ id, day }) => `${link(`/alerts/${day.slice(0, 7)}/`)}#alert-${id}`,
    // Pages share their sources and so their dates; to prepare a format takes a hundred times as long as to use it.
    formatDate: remember((date: string) => formatDate(date, lang)),
    formatMonth: remember((date: string) => formatMonth(date, lang)),
    formatList: (items) => formatList(items, lang),
    formatNumber: (value) => formatNumber(value, lang),
    formatPercent: (share) => formatPercent(share, lang),
    say: (texts) => localize(texts, code),
  };
}
