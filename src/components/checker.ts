import { getCollection } from 'astro:content';
import type { CheckerProps } from '../islands/Checker.tsx';
import { checkerFiles } from './checker-files.ts';
import { need } from './content.ts';

/** Contacts a verdict offers, in the order a reader needs them. */
const offered = ['188', 'police-9110', 'police-110'];

/** What the checker needs to know of the site around it. */
export async function checkerProps(page: CheckerProps['page']): Promise<CheckerProps> {
  const contacts = await Promise.all(offered.map((id) => need('contacts', id, 'Checker')));
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
      purpose: data.purpose.ja,
      asOf: data.asOf,
    })),
    articles: articles.map(({ id, data }) => ({ id, title: data.title })),
  };
}
