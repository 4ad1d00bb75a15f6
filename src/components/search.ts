import { getCollection } from 'astro:content';
import type { SearchProps } from '../islands/Search.tsx';
import type { SearchSettings } from '../islands/SearchDialog.tsx';
import { checkerProps } from './checker.ts';
import { hotlines, need } from './content.ts';

/** Every contact as the search shows it, in the order of the page of contacts. */
export async function searchContacts(): Promise<SearchProps['hotlines']> {
  const contacts = await getCollection('contacts');
  return contacts
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
    .map(({ id, name, purpose, phone, hours, asOf, callable }) => ({
      id,
      name: name.ja,
      purpose: purpose.ja,
      phone,
      hours: hours?.ja,
      asOf,
      callable: callable ? undefined : false,
    }));
}

/** What the search needs to know of the site around it. */
export async function searchProps(): Promise<SearchProps> {
  return { base: import.meta.env.BASE_URL, ...(await searchSettings()) };
}

/** The part of it that the dialog reads from a file of its own. */
export async function searchSettings(): Promise<SearchSettings> {
  const all = await searchContacts();
  const named = await Promise.all(hotlines.map((id) => need('contacts', id, 'Search')));
  return {
    hotlines: named.flatMap(({ id }) => all.find((contact) => contact.id === id) ?? []),
    checker: await checkerProps('home'),
  };
}
