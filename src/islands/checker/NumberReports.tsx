import { useEffect, useState } from 'preact/hooks';
import { numberPage } from '../../addresses/index.ts';
import { pageIn } from '../../i18n/client/locale.ts';
import { numbers as words } from '../../i18n/client/numbers.ts';
import type { PhoneNumber } from '../../phone/index.ts';
import type { NumberHit } from '../../search/index.ts';
import { lookUp } from './directory.ts';

export interface NumberReportsProps {
  readonly number: PhoneNumber;
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
}

/** What was reported of a number, or that nothing was. */
export function NumberReports({ number, base }: NumberReportsProps) {
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
