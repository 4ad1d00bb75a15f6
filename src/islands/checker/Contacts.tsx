import { type Calendar, statusAt } from '../../hours/index.ts';
import { hours as words } from '../../i18n/client/answer.ts';
import { card } from '../../i18n/client/checker.ts';
import { type CheckerContact, formatDate, telephone } from './view.ts';

interface Props {
  readonly contacts: readonly CheckerContact[];
  readonly calendar: Calendar;
  readonly now: Date;
}

/** Whom to ask, and whether somebody answers now. */
export function Contacts({ contacts, calendar, now }: Props) {
  return (
    <ul class="checker-contacts">
      {contacts.map((contact) => (
        <li key={contact.id} class="contact">
          <p class="contact__name">{contact.name}</p>
          <CallLink contact={contact} />
          {contact.purpose && <p class="small">{contact.purpose}</p>}
          <p class="small">
            {contact.open && <strong>{words.status[statusAt(contact.open, now, calendar)]}</strong>}
            {contact.hours}
            {contact.asOf && <span class="soft">{card.asOf(formatDate(contact.asOf))}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Name and telephone button of one contact, beside a step that cannot wait. */
export function Call({ contact }: { readonly contact: CheckerContact }) {
  return (
    <p class="contact contact--compact">
      <span class="contact__name">{contact.name}</span>
      <CallLink contact={contact} />
    </p>
  );
}

function CallLink({ contact: { name, phone } }: { readonly contact: CheckerContact }) {
  if (!phone) return null;
  return (
    <a class="contact__call" href={telephone(phone)}>
      <span class="contact__number">{phone}</span>
      <span class="visually-hidden">{card.callTo(name)}</span>
    </a>
  );
}
