import { pageIn } from '../../i18n/client/locale.ts';
import { search } from '../../i18n/client/search.ts';
import type { SearchContact } from '../../search/index.ts';
import { formatDate, telephone } from '../checker/view.ts';

/** Where a contact stands on the page of all of them. */
export const contactPage = (base: string, id: string): string =>
  base + pageIn(`contacts/#contact-${id}`);

/** Whom to ask. A number of unknown date, or one that its text tells not to use, cannot be tapped. */
export function ContactHits({
  base,
  contacts,
}: {
  readonly base: string;
  readonly contacts: readonly SearchContact[];
}) {
  return (
    <ul class="search-contacts">
      {contacts.map(({ id, name, purpose, phone, hours, asOf, callable }) => (
        <li key={id} class="contact" data-hit="contact">
          <p class="contact__name">{name}</p>
          <p class="contact__purpose">{purpose}</p>
          {phone &&
            (asOf && callable !== false ? (
              <Call name={name} phone={phone} />
            ) : (
              <p class="contact__number contact__number--long">{phone}</p>
            ))}
          {hours && <p class="small">{hours}</p>}
          <p class="small soft">
            {asOf ? search.contact.asOf(formatDate(asOf)) : search.contact.undated}
          </p>
          <p class="small">
            <a href={contactPage(base, id)}>{search.contact.page}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The next step of whoever finds nothing: the numbers to remember. */
export function Hotlines({ contacts }: { readonly contacts: readonly SearchContact[] }) {
  return (
    <ul class="search-contacts">
      {contacts.map(
        ({ id, name, phone }) =>
          phone && (
            <li key={id} class="contact contact--compact">
              <Call name={name} phone={phone} />
              <p class="contact__name">{name}</p>
            </li>
          ),
      )}
    </ul>
  );
}

function Call({ name, phone }: { readonly name: string; readonly phone: string }) {
  return (
    <a class="contact__call" href={telephone(phone)}>
      <span class={`contact__number${phone.length > 6 ? ' contact__number--long' : ''}`}>
        {phone}
      </span>
      <span class="visually-hidden">{search.contact.call(name)}</span>
    </a>
  );
}
