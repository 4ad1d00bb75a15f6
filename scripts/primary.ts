/**
 * Counts how many of the sentences a reader acts on rest on a primary source: the body itself says it.
 *
 *   node scripts/primary.ts [--json]
 *
 * Counted are sentences with a citation in the articles on what to do now (`section: situation`), with at
 * least one source of certainty `primary`; sentences of the remedies with their source; contacts by the page
 * that names them; rules by their sources.
 * Without `--json`, a table and the sentences that lack one.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/integration/load.ts';
import { formatTable } from './table.ts';

interface Count {
  readonly what: string;
  readonly all: number;
  readonly primary: number;
  readonly lacking: readonly string[];
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const content = await loadContent(fileURLToPath(new URL('..', import.meta.url)));
const certainty = new Map(content.sources.map(({ id, data }) => [id, data.certainty]));
const isPrimary = (ids: readonly string[]): boolean =>
  ids.some((id) => certainty.get(id) === 'primary');

/** The sources of every sentence that cites any, with its words. */
function citedSentences(body: string): { text: string; sources: string[] }[] {
  return body
    .split('\n')
    .flatMap((line) => line.split(/(?<=。)/))
    .map((sentence) => ({
      text: sentence.replace(/<[^>]*>/g, '').trim(),
      sources: Array.from(sentence.matchAll(/<Cite source="([^"]+)"/g), ([, id]) => id as string),
    }))
    .filter(({ sources }) => sources.length > 0);
}

function count(what: string, items: readonly { text: string; sources: string[] }[]): Count {
  const lacking = items.filter(({ sources }) => !isPrimary(sources)).map(({ text }) => text);
  return { what, all: items.length, primary: items.length - lacking.length, lacking };
}

const counts = [
  ...content.articles
    .filter(({ data }) => data.section === 'situation')
    .map(({ id, data }) => count(id, citedSentences(data.body))),
  count(
    'remedies',
    content.remedies.flatMap(({ data }) =>
      [...data.steps, ...data.back, ...data.limits].flatMap(({ text, source }) =>
        source ? [{ text: text.ja, sources: [source] }] : [],
      ),
    ),
  ),
  count(
    'contacts',
    content.contacts.map(({ id, data }) => ({
      text: id,
      sources: [data.source, data.confirmedBy ?? data.source],
    })),
  ),
  count(
    'rules',
    content.rules
      .filter(({ data }) => data.sources.length > 0)
      .map(({ id, data }) => ({ text: id, sources: data.sources })),
  ),
];

if (values.json) console.log(JSON.stringify(counts));
else {
  const total = (pick: (one: Count) => number): number =>
    counts.reduce((sum, one) => sum + pick(one), 0);
  console.log(
    formatTable(
      ['what', 'cited', 'primary', 'share'],
      [
        ...counts,
        { what: 'all', all: total(({ all }) => all), primary: total(({ primary }) => primary) },
      ].map(({ what, all, primary }) => [
        what,
        all,
        primary,
        all === 0 ? '' : `${Math.round((100 * primary) / all)} %`,
      ]),
    ),
  );
  for (const { what, lacking } of counts)
    for (const sentence of lacking) console.log(`${what}: ${sentence}`);
}
