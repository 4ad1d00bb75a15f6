import { site } from '../i18n/ja/site.ts';
import type { NumberReportProps } from '../islands/numbers/NumberReport.tsx';
import { contactLink } from './contact-link.ts';
import { siteData } from './content.ts';

/** What every page about a number says of the site around it. */
export async function aroundNumber(): Promise<Pick<NumberReportProps, 'base' | 'next' | 'owner'>> {
  const owner = contactLink((await siteData()).correctionContact);
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return { base, owner, next: { path: 'check/', label: site.check.title } };
}
