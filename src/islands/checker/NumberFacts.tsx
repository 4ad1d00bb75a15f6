import type { PhoneEntity } from '../../engine/index.ts';
import { kindOf } from '../../i18n/client/number-kinds.ts';
import { numbers as words } from '../../i18n/client/numbers.ts';
import type { NumberAnalysis } from '../../phone/index.ts';
import { FromAbroad } from '../numbers/FromAbroad.tsx';
import { NumberReports } from './NumberReports.tsx';
import type { CheckerContact } from './view.ts';

export interface NumbersProps {
  readonly phones: readonly PhoneEntity[];
  readonly contacts: readonly CheckerContact[];
  readonly base: string;
  /** Shown without a verdict around it, so that it has to say itself not to call. */
  readonly bare?: boolean;
}

/** A message with more numbers is a list of numbers; the reader checks them one by one. */
const SHOWN = 5;

/** What kind of number each is and what was reported of it. Never a link to call. */
export function NumberFacts({ phones, contacts, base, bare = false }: NumbersProps) {
  const analyses = distinct(phones);
  if (analyses.length === 0) return null;
  return (
    <div class="checker-part">
      <ul class="checker-facts">
        {analyses.slice(0, SHOWN).map((analysis) => (
          <li key={analysis.formatted} data-number-kind={analysis.kind}>
            <p class="checker-number" translate={false}>
              {analysis.formatted}
            </p>
            <Known analysis={analysis} contacts={contacts} base={base} />
            <p class="small">{kindOf(analysis)}</p>
            <FromAbroad base={base} analysis={analysis} />
          </li>
        ))}
      </ul>
      {analyses.length > SHOWN && <p>{words.more(analyses.length - SHOWN)}</p>}
      {bare && (
        <p>
          <strong>{words.doNotCall}</strong>
        </p>
      )}
    </div>
  );
}

/** The contact that has this number, or else the reports about it. */
function Known({
  analysis: { number, formatted, kind },
  contacts,
  base,
}: {
  readonly analysis: NumberAnalysis;
  readonly contacts: readonly CheckerContact[];
  readonly base: string;
}) {
  const contact = contacts.find(({ phone }) => phone && sameNumber(phone, formatted));
  if (contact) return <p>{words.contact(contact.name)}</p>;
  if (kind === 'impossible' || kind === 'partial' || kind === 'special') return null;
  return <NumberReports number={number} base={base} />;
}

function distinct(phones: readonly PhoneEntity[]): NumberAnalysis[] {
  const byForm = new Map(phones.map(({ analysis }) => [analysis.formatted, analysis]));
  return [...byForm.values()];
}

function sameNumber(one: string, other: string): boolean {
  return one.replaceAll('-', '') === other.replaceAll('-', '');
}
