import { fold } from './fold.ts';
import type { Query } from './query.ts';

/** Whom to ask, as far as the search shows it. */
export interface SearchContact {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** As printed for people: `188`, `#9110`. */
  readonly phone?: string | undefined;
  readonly hours?: string | undefined;
  /** As of when it is known; without it the number is not offered to be called. */
  readonly asOf?: string | undefined;
  /** `false` for a number that its text tells not to use. */
  readonly callable?: false | undefined;
}

/** So many are shown; the rest stand on the page of contacts. */
const MOST = 5;
/** Fewer digits of a longer number say nothing of whose it is. */
const SHORTEST_PART = 4;

/**
 * The contacts that a query asks for: by their whole number before by a part of it, by words of their name
 * before words of their purpose.
 */
export function findContacts(contacts: readonly SearchContact[], query: Query): SearchContact[] {
  if (query.kind !== 'search') return [];
  const found = new Map<string, { contact: SearchContact; rank: number }>();
  const add = (contact: SearchContact, rank: number): void => {
    const before = found.get(contact.id);
    if (before === undefined || before.rank > rank) found.set(contact.id, { contact, rank });
  };
  const number = query.number?.analysis.number;
  if (number && number.hidden === 0 && !number.international) {
    const { digits } = number;
    const same = contacts.filter(({ phone }) => digitsOf(phone) === digits);
    for (const contact of same) add(contact, 0);
    if (same.length === 0 && digits.length >= SHORTEST_PART) {
      for (const contact of contacts) if (digitsOf(contact.phone).includes(digits)) add(contact, 3);
    }
  }
  const words = query.words.map(fold).filter((word) => word.length > 1);
  if (words.length > 0 && words.length === query.words.length) {
    for (const contact of contacts) {
      const name = fold(contact.name);
      const all = name + fold(contact.purpose);
      if (words.every((word) => name.includes(word))) add(contact, 1);
      else if (words.every((word) => all.includes(word))) add(contact, 2);
    }
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ contact }) => contact);
}

/** Whether the number asked for is this contact's own. */
export const isNumberOf = (contact: SearchContact, digits: string): boolean =>
  digitsOf(contact.phone) === digits;

const digitsOf = (phone = ''): string => phone.replace(/\D/g, '');
