import { site } from '../i18n/ja/site.ts';
import type { NumberReportProps } from '../islands/numbers/NumberReport.tsx';
import { siteData } from './content.ts';

/** What every page about a number says of the site around it. */
export async function aroundNumber(): Promise<Pick<NumberReportProps, 'base' | 'next' | 'owner'>> {
  const { email, url } = (await siteData()).correctionContact;
  const owner = email
    ? { href: `mailto:${email}`, text: email }
    : url
      ? { href: url, text: url }
      : undefined;
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return { base, owner, next: { path: 'check/', label: site.check.title } };
}
