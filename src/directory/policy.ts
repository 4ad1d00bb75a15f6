import { classifyPhone, hiddenIn } from '../phone/index.ts';
import type { NumberReport, ReportedNumber, Source } from '../schemas/index.ts';

/**
 * Why an entry has a page or none, for editors' messages and tests.
 *
 * In favour: `masked`, `impossible` (nobody can own it), `two-sources`, `recent`.
 * Against: `removed`, `pattern`, `too-many-hidden`, `no-report` (none without doubt), `no-date`,
 * `one-old-source`. Against indexing only: `no-public-body`.
 */
export type PolicyReason =
  | 'masked'
  | 'impossible'
  | 'two-sources'
  | 'recent'
  | 'removed'
  | 'pattern'
  | 'too-many-hidden'
  | 'no-report'
  | 'no-date'
  | 'one-old-source'
  | 'no-public-body';

export interface NumberPolicy {
  /** Whether the number may have a page, be matched and be found. */
  readonly page: boolean;
  /** Whether search engines may show the page. */
  readonly indexable: boolean;
  readonly reasons: PolicyReason[];
}

/** What the policy needs to know of a source. */
export type PolicySource = Pick<Source, 'publisher' | 'kind' | 'certainty'>;

/** A masked entry may hide at most this many digits. */
const MOST_HIDDEN = 2;
/** A single report carries a full number for this long. */
const RECENT_MONTHS = 24;

/**
 * Whether a reported number may have a page (docs/policy/numbers.md), so that nobody who got a reassigned
 * number is named by us. Reports with doubt, of a doubtful source or of one that is not known do not count.
 * Of a date that is only a month or a year the earliest day is taken; days are those of Japan.
 */
export function numberPolicy(
  entry: ReportedNumber,
  sourceOf: (id: string) => PolicySource | undefined,
  now: Date,
): NumberPolicy {
  if (entry.kind !== 'number') return refuse(entry.kind);
  const hidden = hiddenIn(entry.digits);
  if (hidden > MOST_HIDDEN) return refuse('too-many-hidden');

  const reports = entry.reports.flatMap((report) => {
    const source = sourceOf(report.source);
    const counts = report.doubt === undefined && source !== undefined;
    return counts && source.certainty !== 'doubtful' ? [{ report, source }] : [];
  });
  if (reports.length === 0) return refuse('no-report');

  const reasons: PolicyReason[] = [];
  if (hidden > 0) {
    reasons.push('masked');
  } else {
    const today = dayInJapan(now);
    if (!reports.some(({ report }) => isDated(report, today))) return refuse('no-date');
    const { kind } = classifyPhone({
      digits: entry.digits,
      international: entry.international,
      hidden,
    });
    if (kind === 'impossible') reasons.push('impossible');
    const publishers = new Set(reports.map(({ source }) => plain(source.publisher)));
    if (publishers.size >= 2) reasons.push('two-sources');
    const limit = monthsBefore(today, RECENT_MONTHS);
    if (reports.some(({ report }) => isDated(report, today) && earliest(report) > limit)) {
      reasons.push('recent');
    }
    if (reasons.length === 0) return refuse('one-old-source');
  }

  const indexable = hidden > 0 || reports.some(({ source }) => source.kind === 'public-body');
  if (!indexable) reasons.push('no-public-body');
  return { page: true, indexable, reasons };
}

const refuse = (reason: PolicyReason): NumberPolicy => ({
  page: false,
  indexable: false,
  reasons: [reason],
});

/** `2025` → `2025-01-01`, `2025-06` → `2025-06-01`; empty without a date. */
const earliest = (report: NumberReport): string => {
  const date = report.date ?? '';
  return date === '' ? '' : `${date}-01-01`.slice(0, 10);
};

/** A date in the future is a slip of the pen and no date. */
const isDated = (report: NumberReport, today: string): boolean => {
  const day = earliest(report);
  return day !== '' && day <= today;
};

/** The calendar day in Japan (UTC+9, no summer time) as `YYYY-MM-DD`. */
const dayInJapan = (now: Date): string =>
  new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The same day so many months earlier; it may not exist (02-30), which does for comparing. */
function monthsBefore(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

/** Publishers are compared without regard to width, case and spaces. */
const plain = (publisher: string): string =>
  publisher.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
