import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findAddresses } from '../../src/engine/addresses.ts';
import { fold } from '../../src/engine/fold.ts';
import { readContent } from '../../src/integration/content.ts';
import { classifyPhone, type FoundPhone, findPhones } from '../../src/phone/index.ts';
import type { CorpusRow } from '../../src/schemas/index.ts';
import { leaks } from './leaks.ts';
import { nearRows } from './near.ts';
import { CORPUS } from './read.ts';

/** What the rows are checked against besides themselves. */
export interface CheckFacts {
  /** Tokens that may stand on one side only, with the reason: `content/corpus/leaks-reviewed.json`. */
  readonly reviewed: Readonly<Record<string, string>>;
  /** Official domains and shorteners, the only live hosts that a scam may carry. */
  readonly domains: ReadonlySet<string>;
}

/** Services and big senders that scams link to or name as they are and that no brand's file lists. */
const KNOWN = ['is.gd', 'x.gd', 't.ly', 'forms.gle', 'booking.com', 'trip.com'];

/** Reads what the rows are checked against. */
export async function checkFacts(root: string): Promise<CheckFacts> {
  const { brands, hosts } = (await readContent(root)).content;
  const file = join(root, CORPUS, 'leaks-reviewed.json');
  return {
    reviewed: JSON.parse(await readFile(file, 'utf8')),
    domains: new Set([
      ...KNOWN,
      ...brands.flatMap(({ data }) => data.domains.map(({ domain }) => domain)),
      ...hosts.data.shorteners.map(({ domain }) => domain),
    ]),
  };
}

/** Every fault of the corpus, one line each. */
export function faultsOf(rows: readonly CorpusRow[], facts: CheckFacts): string[] {
  return [
    ...orderFaults(rows),
    ...pairFaults(rows),
    ...numberFaults(rows),
    ...hostFaults(rows, facts.domains),
    ...nearFaults(rows),
    ...leakFaults(rows, facts.reviewed),
  ];
}

/** Ids stand once in the whole corpus and in order within their file. */
export function orderFaults(rows: readonly CorpusRow[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const last = new Map<string, string>();
  for (const { id, group } of rows) {
    if (seen.has(id)) faults.push(`${id}: the id stands twice`);
    else if (id < (last.get(group) ?? '')) faults.push(`${id}: stands behind ${last.get(group)}`);
    seen.add(id);
    last.set(group, id);
  }
  return faults;
}

/** A pair exists, points back and carries another label. */
export function pairFaults(rows: readonly CorpusRow[]): string[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap(({ id, label, pair }) => {
    if (pair === undefined) return [];
    const other = byId.get(pair);
    if (other === undefined) return [`${id}: its pair ${pair} does not exist`];
    if (other.pair !== id) return [`${id}: its pair ${pair} does not point back`];
    return other.label === label ? [`${id}: its pair ${pair} has the same label`] : [];
  });
}

/** No number that a numbering plan could give to somebody. */
export function numberFaults(rows: readonly CorpusRow[]): string[] {
  return rows.flatMap(({ id, text }) =>
    findPhones(text)
      .filter(isDialable)
      .map(({ start, end }) => `${id}: 「${text.slice(start, end)}」 could be somebody's number`),
  );
}

/** Public short numbers such as 188, #9110 and 0032-06-9000 belong to nobody who could be harmed. */
function isDialable({ number }: FoundPhone): boolean {
  if (number.hidden > 0) return false;
  const { kind, detail } = classifyPhone(number);
  if (kind === 'impossible' || kind === 'partial' || kind === 'sender-code') return false;
  if (detail === 'placeholder' || detail === 'exchange') return false;
  return !(kind === 'special' && number.digits.length <= 5);
}

const RESERVED = /(?:^|\.)(?:example|test|invalid)$|(?:^|\.)example\.(?:com|net|org)$/;
/** Addresses for documentation (RFC 5737) and cut-off ones. */
const NOBODYS = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$|^\d+$|^(?:co|ne|or|ac|go)\.jp$/;
const MASK = /[○〇●◯*＊]|x{3}|^x{2}/;

/** Scams carry no host that somebody has or could register, but masked ones, official ones and shorteners. */
export function hostFaults(rows: readonly CorpusRow[], domains: ReadonlySet<string>): string[] {
  return rows.flatMap(({ id, label, text }) => {
    if (label !== 'scam') return [];
    return findAddresses(fold(text).plain)
      .map(({ host }) => host)
      .filter(
        (host) => host !== '' && !RESERVED.test(host) && !NOBODYS.test(host) && !MASK.test(host),
      )
      .filter((host) => !host.split('.').some((_, at, all) => domains.has(all.slice(at).join('.'))))
      .map((host) => `${id}: 「${host}」 could be somebody's host`);
  });
}

/** No message twice, also not reworded. */
export function nearFaults(rows: readonly CorpusRow[]): string[] {
  return nearRows(rows).map(
    ({ one, other, likeness }) =>
      `${other}: nearly the same as ${one} (${Math.round(likeness * 100)} % of trigrams)`,
  );
}

/** No token that tells the label by itself without having been reviewed. */
export function leakFaults(
  rows: readonly CorpusRow[],
  reviewed: Readonly<Record<string, string>>,
): string[] {
  return leaks(rows, reviewed).map(
    ({ token, scam, legit }) =>
      `「${token}」 tells the label: in ${scam} scams and ${legit} honest messages`,
  );
}
