import { getCollection } from 'astro:content';
import type { CheckerProps } from '../islands/Checker.tsx';
import { checkerFiles } from './checker-files.ts';
import { need } from './content.ts';
import { calendar } from './holidays.ts';

/** Contacts a verdict offers first, in the order a reader needs them; the advice names others. */
const offered = ['188', 'police-9110', 'police-110'];

/** What the checker needs to know of the site around it. */
export async function checkerProps(page: CheckerProps['page']): Promise<CheckerProps> {
  const advice = await getCollection('advice');
  const named = new Set([...offered, ...advice.flatMap(({ data }) => data.contacts ?? [])]);
  const contacts = await Promise.all([...named].map((id) => need('contacts', id, 'Checker')));
  const articles = await getCollection('articles', ({ id }) => !id.includes('/'));
  const { rulebook, explanations, details } = await checkerFiles();
  const path = (name: string): string => `checker/${name}.json`;
  return {
    base: import.meta.env.BASE_URL,
    page,
    files: {
      rulebook: path(rulebook.name),
      explanations: path(explanations.name),
      details: path(details.name),
    },
    contacts: contacts.map(({ id, data }) => ({
      id,
      name: data.name.ja,
      phone: data.phone,
      hours: data.hours?.ja,
      open: data.open,
      purpose: data.purpose.ja,
      asOf: data.asOf,
    })),
    calendar: calendar(),
    articles: articles.map(({ id, data }) => ({ id, title: data.title })),
  };
}
