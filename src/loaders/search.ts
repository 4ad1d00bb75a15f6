import { localizePlainly } from '../i18n/plain.ts';
import type { SearchProps } from '../islands/Search.tsx';
import type { SearchSettings } from '../islands/search/settings.ts';
import type { Locale } from '../locales/index.ts';
import { HEADS_PLACE, toSearchContact } from '../search/index.ts';
import { checkerProps } from './checker.ts';
import { articlesOf, hotlines, need } from './content.ts';

/** So many situations stand where nothing is asked yet; more would not fit a phone. */
const SITUATIONS = 6;

/** What the page of the search needs to know of the site around it. */
export async function searchProps(locale: Locale): Promise<Omit<SearchProps, 'loadChecker'>> {
  return { base: import.meta.env.BASE_URL, ...(await startSettings(locale)) };
}

/** The file that the dialog reads, and the page where a message lands in its box. */
export async function searchSettings(locale: Locale): Promise<SearchSettings> {
  return { ...(await startSettings(locale)), checker: await checkerProps('home', locale) };
}

async function startSettings(locale: Locale): Promise<Omit<SearchSettings, 'checker'>> {
  const contacts = await Promise.all(hotlines.map((id) => need('contacts', id, 'Search')));
  const situations = await articlesOf('situation', locale);
  return {
    hotlines: contacts.map(({ data }) =>
      toSearchContact({ ...data, asks: undefined }, (texts) => localizePlainly(texts, locale.code)),
    ),
    situations: situations
      .slice(0, SITUATIONS)
      .map(({ id, data }) => ({ path: `/${id}/`, title: data.short })),
    heads: HEADS_PLACE,
  };
}
