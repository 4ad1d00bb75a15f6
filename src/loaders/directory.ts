import { getCollection } from 'astro:content';
import { readNumbers } from 'virtual:numbers';
import { withOwnPages } from '../addresses/index.ts';
import { numberPolicy } from '../directory/index.ts';
import { classifyPhone, hiddenIn, type NumberAnalysis } from '../phone/index.ts';
import type { NumberReport, Source } from '../schemas/index.ts';
import {
  compare,
  type DirectoryIndex,
  listedOf,
  type NumberRecord,
  type NumberReports,
  type ToldReport,
  type ToldSource,
  writeShards,
} from '../search/index.ts';
import { buildTime } from './build-time.ts';
import { localesWith } from './locale-paths.ts';

/** A reported number that may be shown. */
export interface ListedNumber {
  readonly digits: string;
  readonly international: boolean;
  readonly analysis: NumberAnalysis;
  readonly indexable: boolean;
  /** As browsers are told it: the best kind of source first, newer before older. */
  readonly told: NumberReports;
  /** The newest date of a report, as exact as it is known. */
  readonly latest: string | undefined;
}

const kinds: readonly string[] = [
  'public-body',
  'company',
  'industry',
  'news',
  'repost',
  'blog',
  'crowd',
];

/** The directory of numbers, as pages and files show it. */
export interface Directory {
  /** Every number that the policy allows to be shown, the newest reports first. */
  readonly numbers: readonly ListedNumber[];
  /** Those that have pages of their own. */
  readonly own: ReadonlySet<ListedNumber>;
  /** A listed number by {@link listedOf}. */
  readonly known: ReadonlyMap<string, ListedNumber>;
  /** Ids of the sources of all reports, also of those that are not shown. */
  readonly sources: ReadonlySet<string>;
  /** The content of the files that browsers ask, by name. */
  readonly shards: ReadonlyMap<string, unknown>;
}

let made: Promise<Directory> | undefined;

/** The directory, made once a build. */
export function theDirectory(): Promise<Directory> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<Directory> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const told = Object.fromEntries([...sources].map(([id, source]) => [id, toldOf(source)]));
  const { numbers, used } = list(sources, told);
  const shards = writeShards(numbers.map(recordOf), told);
  const languages = localesWith('/numbers/').length;
  const others = (await otherPages(languages)) * FILES_A_PAGE;
  const own = new Set(withOwnPages(numbers, shards.size + others, languages));
  const index = shards.get('index') as DirectoryIndex;
  shards.set('index', { ...index, pages: own.size === numbers.length });
  return {
    numbers,
    own,
    sources: used,
    known: new Map(numbers.map((number) => [listedOf(number), number])),
    shards,
  };
}

/** A page has a picture for links; scripts, styles, icons and lists are fewer than the pages. */
const FILES_A_PAGE = 3;

async function otherPages(languages: number): Promise<number> {
  const articles = await getCollection('articles');
  const rules = await getCollection('rules');
  return articles.length + rules.length * languages;
}

const recordOf = ({ digits, international, told }: ListedNumber): NumberRecord => ({
  digits,
  international,
  reports: told.reports,
});

function reportOf({ source, date, channel, names, wording, doubt }: NumberReport): ToldReport {
  return {
    source,
    date,
    channel,
    ...(names.length > 0 ? { names } : {}),
    wording: wording.ja,
    ...(doubt ? { doubt: doubt.ja } : {}),
  };
}

function toldOf({ title, url, publisher, kind, published, seen, doubt }: Source): ToldSource {
  return { title, url, publisher, kind, published, seen: { how: seen.how, on: seen.on }, doubt };
}

function list(
  sources: ReadonlyMap<string, Source>,
  told: Readonly<Record<string, ToldSource>>,
): { numbers: ListedNumber[]; used: ReadonlySet<string> } {
  const now = buildTime();
  const numbers: ListedNumber[] = [];
  const used = new Set<string>();
  for (const data of readNumbers()) {
    if (data.kind !== 'removed') for (const { source } of data.reports) used.add(source);
    if (data.kind !== 'number') continue;
    const policy = numberPolicy(data, (source) => sources.get(source), now);
    if (!policy.page) continue;
    const { digits, international } = data;
    const dates = data.reports.flatMap(({ date }) => date ?? []);
    numbers.push({
      digits,
      international,
      analysis: classifyPhone({ digits, international, hidden: hiddenIn(digits) }),
      told: tell(data.reports, told),
      indexable: policy.indexable,
      latest: dates.sort().at(-1),
    });
  }
  numbers.sort((a, b) => compare(b.latest ?? '', a.latest ?? '') || compare(a.digits, b.digits));
  return { numbers, used };
}

function tell(
  reports: readonly NumberReport[],
  sources: Readonly<Record<string, ToldSource>>,
): NumberReports {
  const own: Record<string, ToldSource> = {};
  for (const { source } of reports) {
    const told = sources[source];
    if (!told) throw new Error(`content/sources/${source}.yaml がありません。`);
    own[source] = told;
  }
  const rank = ({ source }: NumberReport): number => kinds.indexOf(own[source]?.kind ?? '');
  const sorted = [...reports].sort(
    (a, b) => rank(a) - rank(b) || compare(b.date ?? '', a.date ?? ''),
  );
  return { reports: sorted.map(reportOf), sources: own };
}
