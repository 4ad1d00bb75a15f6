import { numberPlaces } from '../../i18n/client/number-kinds.ts';
import type { NumberAnalysis } from '../../phone/index.ts';

interface Props {
  /** Path the site is served under, with a slash at its end; nothing on pages of others that know no site. */
  readonly base: string;
  readonly analysis: NumberAnalysis;
}

/** For a number that is written as one from abroad, real or not: the page on how such calls stop, in Japanese. */
export function FromAbroad({ base, analysis }: Props) {
  if (!analysis.number.international || base === '') return null;
  return (
    <p>
      <a class="lone-link" href={`${base}stop-international-calls/`}>
        {numberPlaces.stopCallsFromAbroad}
      </a>
    </p>
  );
}
