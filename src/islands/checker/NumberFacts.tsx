import { useEffect, useState } from 'preact/hooks';
import { numberPage } from '../../addresses/index.ts';
import type { PhoneEntity } from '../../engine/index.ts';
import { pageIn } from '../../i18n/client/locale.ts';
import { kindSentences } from '../../i18n/client/number-kinds.ts';
import { numbers as words } from '../../i18n/client/numbers.ts';
import type { NumberAnalysis, PhoneNumber } from '../../phone/index.ts';
import type { NumberHit } from '../../search/index.ts';
import { FromAbroad } from '../numbers/FromAbroad.tsx';
import { lookUp } from './directory.ts';
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
            <p class="small">{kindSentences(analysis).join('')}</p>
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
  return <Reports number={number} base={base} />;
}

function Reports({ number, base }: { readonly number: PhoneNumber; readonly base: string }) {
  const found = useReports(base, number);
  if (found === 'loading') return <p>{words.loading}</p>;
  if (found === 'failed') return <p>{words.failed}</p>;
  if (found.length === 0) {
    return (
      <p>
        {words.absent}
        <strong>{words.absentMeaning}</strong>
      </p>
    );
  }
  return (
    <>
      {found.map(({ digits, formatted, own }) => (
        <a key={digits} class="checker-more" href={base + pageIn(numberPage(digits, own))}>
          {words.page(formatted)}
        </a>
      ))}
      <p class="small">
        {found.some(({ match }) => match === 'exact') ? words.exact : words.masked}
        {words.meaning}
      </p>
    </>
  );
}

function distinct(phones: readonly PhoneEntity[]): NumberAnalysis[] {
  const byForm = new Map(phones.map(({ analysis }) => [analysis.formatted, analysis]));
  return [...byForm.values()];
}

function sameNumber(one: string, other: string): boolean {
  return one.replaceAll('-', '') === other.replaceAll('-', '');
}

function useReports(base: string, number: PhoneNumber) {
  const [reports, setReports] = useState<readonly NumberHit[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let here = true;
    lookUp(base, number).then(
      (found) => here && setReports(found),
      () => here && setReports('failed'),
    );
    return () => {
      here = false;
    };
  }, [base, number.digits, number.prefix]);
  return reports;
}
