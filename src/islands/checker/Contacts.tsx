import { card } from '../../i18n/ja/checker.ts';
import { type CheckerContact, formatDate, telephone } from './view.ts';

/** Whom to ask. The only numbers of a verdict that can be called. */
export function Contacts({ contacts }: { readonly contacts: readonly CheckerContact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section class="checker-part">
      <h3>{card.contacts}</h3>
      <ul class="checker-contacts">
        {contacts.map(({ id, name, phone, hours, purpose, asOf }) => (
          <li key={id} class="contact">
            <p class="contact__name">{name}</p>
            {purpose && <p class="contact__purpose">{purpose}</p>}
            {phone && (
              <a class="contact__call" href={telephone(phone)}>
                <span class="contact__number">{phone}</span>
                <span class="visually-hidden">{card.callTo(name)}</span>
              </a>
            )}
            {hours && <p class="small">{hours}</p>}
            {asOf && <p class="small soft">{card.asOf(formatDate(asOf))}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
