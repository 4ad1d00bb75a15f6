import { figuresDue } from '../schemas/index.ts';
import type { Content, Entry } from './content.ts';

/** Something that was last looked at too long ago, or of which nobody knows when. */
export interface Stale {
  readonly file: string;
  /** `figures` where newer ones than those of the page must be out; else it was not looked at. */
  readonly what: 'review' | 'figures';
  /** As exact as it is known: year, month or day. */
  readonly on: string | undefined;
  /** Whole days since then, since the end of the month or year where no day is known. */
  readonly days: number | undefined;
}

/**
 * What has not been reviewed for a number of days, and pages whose figures must have newer ones.
 *
 * @returns The oldest first; what has no date before everything.
 */
export function staleContent(content: Content, now: Date, days: number): Stale[] {
  const seen = new Map(content.sources.map(({ id, data }) => [id, data.seen.on]));
  const dated: [Entry<unknown>, string | undefined][] = [
    [content.site, content.site.data.factsReviewed],
    ...content.articles.map((entry) => [entry, entry.data.reviewed] as [typeof entry, string]),
    ...content.sources.map((entry) => [entry, entry.data.seen.on] as [typeof entry, string]),
    ...content.contacts.map(
      (entry) => [entry, entry.data.asOf] as [typeof entry, string | undefined],
    ),
    ...content.numbers.flatMap((entry) =>
      entry.data.kind === 'removed'
        ? []
        : [[entry, newest(entry.data.reports.map(({ source }) => seen.get(source)))] as never],
    ),
  ];
  const reviews = dated
    .map(([{ file }, on]) => ({ ...aged(file, on, now), what: 'review' as const }))
    .filter((entry) => entry.days === undefined || entry.days > days);
  const figures = content.articles.flatMap(({ file, data }) =>
    data.figures && now >= figuresDue(data.figures)
      ? [{ ...aged(file, data.figures.asOf, now), what: 'figures' as const }]
      : [],
  );
  return [...reviews, ...figures].sort(
    (one, other) =>
      (other.days ?? Number.POSITIVE_INFINITY) - (one.days ?? Number.POSITIVE_INFINITY) ||
      one.file.localeCompare(other.file),
  );
}

/** A file with the day that counts for it, and how long ago that was. */
function aged(file: string, on: string | undefined, now: Date) {
  return { file, on, days: on === undefined ? undefined : daysSince(on, now) };
}

function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** Counts from the last day that a year, a month or a day can mean; never less than nothing. */
function daysSince(date: string, now: Date): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const last = day ? Date.UTC(year, (month ?? 1) - 1, day) : Date.UTC(year, month ?? 12, 0);
  return Math.max(0, Math.floor((now.getTime() - last) / (24 * 60 * 60 * 1000)));
}
