import type { ComponentChildren } from 'preact';
import { originalLang } from '../../i18n/client/locale.ts';
import { kindOf } from '../../i18n/client/number-kinds.ts';
import {
  channel,
  cite,
  external,
  marks,
  numbers,
  recordKind,
  sourceKind,
} from '../../i18n/client/number-pages.ts';
import type { NumberAnalysis } from '../../phone/index.ts';
import type { NumberReports, ToldReport, ToldSource } from '../../search/index.ts';
import { formatDate } from '../checker/view.ts';
import { FromAbroad } from './FromAbroad.tsx';

export interface NumberReportProps extends NumberReports {
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  readonly analysis: NumberAnalysis;
  readonly next: { readonly path: string; readonly label: string };
  /** Whom the holder of a number can write to. */
  readonly owner: { readonly href: string; readonly text: string } | undefined;
}

/** All that is said of a reported number. Pages of their own are made of it, and the page for any number. */
export function NumberReport(props: NumberReportProps) {
  const { base, analysis, reports, sources, next, owner } = props;
  const words = numbers.page;
  const first = reports.find(({ doubt }) => !doubt) ?? reports[0];
  const source = first && sources[first.source];
  if (!first || !source) throw new Error(`no report of ${analysis.number.digits}`);
  return (
    <article class="measure">
      <header class="page-head">
        <h1 translate={false}>{words.title(analysis.formatted)}</h1>
        <p class="lead">
          {words.first({
            date: first.date && formatDate(first.date),
            kind: labelOf(recordKind, source.kind),
            publisher: source.publisher,
            channel: labelOf(channel, first.channel),
            names: first.names ?? [],
          })}
          {reports.length > 1 && words.more(reports.length)}
        </p>
      </header>
      <Part id="kind" title={words.kind}>
        <p data-number-kind={analysis.kind}>{kindOf(analysis)}</p>
        <FromAbroad base={base} analysis={analysis} />
        {analysis.number.hidden > 0 && <p>{words.masked}</p>}
      </Part>
      <Part id="reports" title={words.reports}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for no list. */}
        <ul class="report-list" role="list">
          {reports.map((report) => (
            <Report report={report} source={sources[report.source]} />
          ))}
        </ul>
      </Part>
      <section class="section stack" aria-labelledby="next">
        <h2 id="next">{words.next}</h2>
        <p>{words.nextText}</p>
        <p class="next-step">
          <a href={base + next.path}>
            <span class="next-step__title">{next.label}</span>
          </a>
        </p>
      </section>
      <section class="section" aria-labelledby="owner">
        <h2 id="owner">
          {words.owner}
          <span class="no-break">{words.ownerAside}</span>
        </h2>
        <p>{words.ownerText}</p>
        <p>{owner ? <a href={owner.href}>{owner.text}</a> : words.noContact}</p>
      </section>
    </article>
  );
}

function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="section" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

function Report({
  report,
  source,
}: {
  readonly report: ToldReport;
  readonly source: ToldSource | undefined;
}) {
  const { date, names = [], wording, doubt } = report;
  return (
    <li class="stack stack--tight">
      <p class="tags">
        {source && <span class="tag">{labelOf(sourceKind, source.kind)}</span>}
        <span class="tag">{labelOf(channel, report.channel)}</span>
        <span>{date ? <time dateTime={date}>{formatDate(date)}</time> : numbers.undated}</span>
      </p>
      <p>{names.length > 0 ? numbers.page.names(names) : numbers.noName}</p>
      <p lang={originalLang}>{wording}</p>
      {doubt && <p class="doubt">{cite.doubt(doubt)}</p>}
      {source && (
        <p class="small">
          {numbers.page.from}
          <Source source={source} />
        </p>
      )}
    </li>
  );
}

/** As `components/SourceEntry.astro` tells the sources of articles. */
function Source({ source }: { readonly source: ToldSource }) {
  const { title, url, publisher, kind, published, seen, doubt } = source;
  const stored = seen.how === 'stored-copy';
  const on = formatDate(seen.on);
  return (
    <>
      <a class="external" href={url} rel="noreferrer">
        <Original>{title}</Original>
        <span class="visually-hidden">{external}</span>
      </a>
      <span class="sources__meta">
        <Original>{publisher}</Original>
        {marks.open}
        {labelOf(sourceKind, kind)}
        {marks.close}
        {published && cite.published(formatDate(published)) + marks.stop}
        {stored ? cite.storedCopy(on) : cite.live(on)}
        {marks.stop}
        {stored && cite.storedAdvice}
      </span>
      {doubt && <span class="doubt">{cite.doubt(doubt)}</span>}
    </>
  );
}

/** What the content has in Japanese alone; pages in other languages say so. */
function Original({ children }: { readonly children: string }) {
  return originalLang ? <span lang={originalLang}>{children}</span> : children;
}

/** The words for what the content calls so; its schemas know no other. */
const labelOf = (labels: Readonly<Record<string, string>>, id: string): string => labels[id] ?? id;
