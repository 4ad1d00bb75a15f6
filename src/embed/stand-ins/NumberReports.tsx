import { embed as words } from '../../i18n/client/embed.ts';
import type { NumberReportsProps } from '../../islands/checker/NumberReports.tsx';

/**
 * The directory of numbers is not in the folder that is copied: it changes daily, and what was taken out of it
 * must not live on in copies. The link carries no digits.
 */
export function NumberReports({ base }: NumberReportsProps) {
  return (
    <>
      <p>{words.numbersElsewhere}</p>
      {base !== '' && (
        <a class="checker-more" href={`${base}numbers/`}>
          {words.numbersPage}
        </a>
      )}
    </>
  );
}
