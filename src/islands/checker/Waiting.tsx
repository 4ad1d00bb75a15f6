import type { Level } from '../../engine/index.ts';
import { type Calendar, quietAt, statusAt } from '../../hours/index.ts';
import { hours, waiting, waitingFrom } from '../../i18n/client/answer.ts';
import type { CheckerContact } from './view.ts';

interface Props {
  readonly level: Level;
  readonly contacts: readonly CheckerContact[];
  readonly calendar: Calendar;
  readonly now: Date;
}

/** That it can wait until the morning; at night and on days off also who answers now. */
export function Waiting({ level, contacts, calendar, now }: Props) {
  const quiet = quietAt(now, calendar);
  const open = contacts.filter(
    (contact) => contact.open && statusAt(contact.open, now, calendar) === 'open',
  );
  return (
    <div class="verdict__ending" data-quiet={quiet}>
      <p>
        {waitingFrom[quiet ?? 'open']}
        {waiting[level]}
      </p>
      {quiet && open.length > 0 && <p>{hours.now(open.map(nameOf))}</p>}
    </div>
  );
}

const nameOf = ({ name, phone }: CheckerContact): string =>
  phone && !name.includes(phone) ? hours.withName(phone, name) : name;
