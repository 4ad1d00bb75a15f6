import type { Details, Verdict } from '../../engine/index.ts';
import type { Calendar, Opening } from '../../hours/index.ts';
import { lang } from '../../i18n/client/locale.ts';
import { formatDate as format } from '../../i18n/format.ts';
import type { Ready } from './load.ts';

/** A contact the page hands over; only those with a known date are offered in a verdict. */
export interface CheckerContact {
  readonly id: string;
  readonly name: string;
  /** As printed for people: `188`, `#9110`. */
  readonly phone?: string | undefined;
  readonly purpose?: string | undefined;
  readonly hours?: string | undefined;
  /** The same for a clock, where the source names days and times. */
  readonly open?: Opening | undefined;
  /** `2026-04` or the like. */
  readonly asOf?: string | undefined;
}

/** A page that exists and may be linked to. */
export interface CheckerArticle {
  readonly id: string;
  readonly title: string;
}

/** What every part of the verdict may need of the page it stands on. */
export interface Surroundings {
  /** Path or address the site is served under, with a slash at its end; empty where no page can be linked to. */
  readonly base: string;
  readonly contacts: readonly CheckerContact[];
  readonly articles: readonly CheckerArticle[];
  readonly calendar: Calendar;
  /** Address of what the summary says in Japanese; absent where the page itself is in Japanese. */
  readonly japaneseNote?: string | undefined;
}

export interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
  readonly explanations: Ready['explanations'];
  readonly details: Details;
}

/** Writes `2018`, `2018-06` or `2018-06-29` for people. */
export const formatDate = (date: string): string => format(date, lang);

/** Address for a call to a contact of `content/contacts`. */
export function telephone(phone: string): string {
  return `tel:${encodeURIComponent(phone.replaceAll('-', ''))}`;
}

/** The article, where the page knows that it exists. */
export function findArticle(
  articles: readonly CheckerArticle[],
  id: string,
): CheckerArticle | undefined {
  return articles.find((article) => article.id === id);
}
