import { ASKS_SEPARATOR } from './asks.ts';
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
  /** How people ask for it, joined by {@link ASKS_SEPARATOR}; never shown. */
  readonly asks?: string | undefined;
}

/** A contact as `content/contacts` holds it, with texts of several languages. */
interface ContactContent<Texts> {
  readonly id: string;
  readonly name: Texts;
  readonly purpose: Texts;
  readonly phone?: string | undefined;
  readonly hours?: Texts | undefined;
  readonly asOf?: string | undefined;
  readonly callable: boolean;
  readonly asks?: readonly string[] | undefined;
}

/**
 * A contact as the search shows it, and by what it is found.
 *
 * @param say Chooses the language of a text.
 */
export const toSearchContact = <Texts>(
  contact: ContactContent<Texts>,
  say: (texts: Texts) => string,
): SearchContact => ({
  id: contact.id,
  name: say(contact.name),
  purpose: say(contact.purpose),
  phone: contact.phone,
  hours: contact.hours && say(contact.hours),
  asOf: contact.asOf,
  callable: contact.callable ? undefined : false,
  asks: contact.asks?.join(ASKS_SEPARATOR),
});

/** So many are shown; the rest stand on the page of contacts. */
const MOST = 5;
/** Fewer digits of a longer number say nothing of whose it is. */
const SHORTEST_PART = 4;

/** The contacts whose number a query is, or else those whose number holds it. Words find others. */
export function findContacts(contacts: readonly SearchContact[], query: Query): SearchContact[] {
  const number = query.kind === 'search' ? query.number?.analysis.number : undefined;
  if (!number || number.international) return [];
  // Hidden digits are no contact's: none of their numbers has an x.
  const { digits } = number;
  const same = contacts.filter((contact) => isNumberOf(contact, digits));
  if (same.length > 0 || digits.length < SHORTEST_PART) return same;
  return contacts.filter(({ phone }) => digitsOf(phone).includes(digits)).slice(0, MOST);
}

/** Whether the number asked for is this contact's own. */
export const isNumberOf = (contact: SearchContact, digits: string): boolean =>
  digitsOf(contact.phone) === digits;

const digitsOf = (phone = ''): string => phone.replace(/\D/g, '');
