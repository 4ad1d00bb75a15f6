import { getCollection } from 'astro:content';
import type { CheckerProps } from '../islands/Checker.tsx';
import { type Locale, type LocalizedText, localize, ORIGINAL } from '../locales/index.ts';
import { checkerFiles } from './checker-files.ts';
import { articlesIn, need, slugOf } from './content.ts';
import { calendar } from './holidays.ts';

/** Contacts a verdict offers first, in the order a reader needs them; the advice names others. */
const offered = ['188', 'police-9110', 'police-110'];

/** What the checker needs to know of the site around it. */
export async function checkerProps(
  page: CheckerProps['page'],
  locale: Locale,
): Promise<CheckerProps> {
  const say = (texts: LocalizedText): string => localize(texts, locale.code).text;
  const advice = await getCollection('advice');
  const named = new Set([...offered, ...advice.flatMap(({ data }) => data.contacts ?? [])]);
  const contacts = await Promise.all([...named].map((id) => need('contacts', id, 'Checker')));
  const articles = await articlesIn(locale);
  const { rulebook, japaneseNote, texts } = await checkerFiles();
  const files = texts.get(locale.code);
  if (!files) throw new Error(`no texts of the checker in ${locale.code}`);
  const { explanations, details } = files;
  const isJapanese = locale.code === ORIGINAL.code;
  const path = (name: string): string => `checker/${name}.json`;
  return {
    base: import.meta.env.BASE_URL,
    page,
    files: {
      rulebook: path(rulebook.name),
      explanations: path(explanations.name),
      details: path(details.name),
      ...(isJapanese ? {} : { japaneseNote: path(japaneseNote.name) }),
    },
    contacts: contacts.map(({ id, data }) => ({
      id,
      name: say(data.name),
      phone: data.phone,
      hours: data.hours && say(data.hours),
      open: data.open,
      purpose: say(data.purpose),
      asOf: data.asOf,
    })),
    calendar: calendar(),
    articles: articles.map((entry) => ({ id: slugOf(entry), title: entry.data.title })),
  };
}
