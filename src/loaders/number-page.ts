import { words } from '../i18n/index.ts';
import type { NumberReportProps } from '../islands/numbers/NumberReport.tsx';
import type { Locale } from '../locales/index.ts';
import { contactLink } from './contact-link.ts';
import { siteData } from './content.ts';

/** What every page about a number says in a language of the site around it. */
export async function aroundNumber({
  code,
  prefix,
}: Locale): Promise<Pick<NumberReportProps, 'base' | 'next' | 'owner'>> {
  const owner = contactLink((await siteData()).correctionContact);
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return { base, owner, next: { path: `${prefix}check/`, label: words(code).site.check.title } };
}
