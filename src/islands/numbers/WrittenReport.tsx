import { speak } from '../../i18n/client/locale.ts';
import { sayNumberKinds } from '../../i18n/client/number-kinds.ts';
import { sayNumberPages } from '../../i18n/client/number-pages.ts';
import { words } from '../../i18n/index.ts';
import type { Locale } from '../../locales/index.ts';
import { NumberReport, type NumberReportProps } from './NumberReport.tsx';

interface Props extends NumberReportProps {
  readonly locale: Locale;
}

/** The report as a page of its own has it, in the language of the page. For the server alone, which has all languages. */
export function WrittenReport({ locale, ...report }: Props) {
  const { numberKinds, site } = words(locale.code);
  // While it renders, not before: the server renders all languages, one page after the other.
  speak(locale);
  sayNumberKinds(numberKinds);
  sayNumberPages(site);
  return <NumberReport {...report} />;
}
