import { getCollection } from 'astro:content';
import { numberPolicy } from '../directory/index.ts';
import { classifyPhone, type NumberAnalysis } from '../phone/index.ts';
import type { NumberReport, Source } from '../schemas/index.ts';
import { buildTime } from './build-time.ts';
import { need } from './content.ts';

/** A report together with its source. */
export interface SourcedReport {
  readonly report: NumberReport;
  readonly source: Source;
}

/** A reported number that may have a page. */
export interface ListedNumber {
  readonly digits: string;
  readonly international: boolean;
  readonly analysis: NumberAnalysis;
  /** The best kind of source first, newer before older. */
  readonly reports: readonly SourcedReport[];
  readonly indexable: boolean;
  /** The newest date of a report, as exact as it is known. */
  readonly latest: string | undefined;
}

const kinds: readonly Source['kind'][] = [
  'public-body',
  'company',
  'industry',
  'news',
  'repost',
  'blog',
  'crowd',
];

let listed: Promise<ListedNumber[]> | undefined;

/** Every number that the policy allows a page, the newest reports first. */
export function listedNumbers(): Promise<ListedNumber[]> {
  if (import.meta.env.DEV) return list();
  listed ??= list();
  return listed;
}

async function list(): Promise<ListedNumber[]> {
  const now = buildTime();
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const numbers: ListedNumber[] = [];
  for (const { data, id } of await getCollection('numbers')) {
    if (data.kind !== 'number') continue;
    const policy = numberPolicy(data, (source) => sources.get(source), now);
    if (!policy.page) continue;
    const { digits, international } = data;
    const hidden = digits.split('x').length - 1;
    const reports = await Promise.all(
      data.reports.map(async (report) => ({
        report,
        source: (await need('sources', report.source, `content/numbers/${id}.yaml`)).data,
      })),
    );
    const dates = reports.flatMap(({ report }) => report.date ?? []);
    numbers.push({
      digits,
      international,
      analysis: classifyPhone({ digits, international, hidden }),
      reports: reports.sort(
        (a, b) =>
          kinds.indexOf(a.source.kind) - kinds.indexOf(b.source.kind) ||
          (b.report.date ?? '').localeCompare(a.report.date ?? ''),
      ),
      indexable: policy.indexable,
      latest: dates.sort().at(-1),
    });
  }
  return numbers.sort(
    (a, b) => (b.latest ?? '').localeCompare(a.latest ?? '') || a.digits.localeCompare(b.digits),
  );
}
