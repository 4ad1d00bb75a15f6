import { card } from '../../i18n/ja/checker.ts';
import { type CheckerContact, formatDate, telephone } from './view.ts';

/** Whom to ask. The only numbers of a verdict that can be called. */
export function Contacts({ contacts }: { readonly contacts: readonly CheckerContact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section class="checker-part">
      <h3>{card.contacts}</h3>
      <ul class="checker-contacts">
        {contacts.map(({ id, name, phone, purpose, hours, asOf }) => (
          <li key={id} class="contact">
            <p class="contact__name">{name}</p>
            {phone && (
              <a class="contact__call" href={telephone(phone)}>
                <span class="contact__number">{phone}</span>
                <span class="visually-hidden">{card.callTo(name)}</span>
              </a>
            )}
            {purpose && <p class="small">{purpose}</p>}
            <p class="small">
              {hours}
              {asOf && <span class="soft">（{card.asOf(formatDate(asOf))}）</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
