import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findAddresses } from '../../src/engine/addresses.ts';
import { fold } from '../../src/engine/fold.ts';
import { readContent } from '../../src/integration/content.ts';
import { nearest } from '../../src/integration/report/nearest.ts';
import { classifyPhone, type FoundPhone, findPhones } from '../../src/phone/index.ts';
import type { CorpusRow } from '../../src/schemas/index.ts';
import { groupOf } from '../fit/rows.ts';
import { leaks } from './leaks.ts';
import { nearRows } from './near.ts';
import { CORPUS, told } from './read.ts';

/** What is wrong with a row, or with all of them together where none is named, in Japanese with its cure. */
export interface RowFault {
  readonly row?: CorpusRow;
  readonly field?: string;
  readonly message: string;
}

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

/** Every fault of the corpus. */
export function faultsOf(rows: readonly CorpusRow[], facts: CheckFacts): RowFault[] {
  return [
    ...orderFaults(rows),
    ...familyFaults(rows),
    ...pairFaults(rows),
    ...numberFaults(rows),
    ...hostFaults(rows, facts.domains),
    ...nearFaults(rows),
    ...leakFaults(rows, facts.reviewed),
  ];
}

/** One line about a fault, with file, line and field where it is one row's. */
export function lineOf(
  { row, field, message }: RowFault,
  places: ReadonlyMap<CorpusRow, string>,
): string {
  if (row === undefined) return message;
  return told(places.get(row) ?? row.id, field ?? '行全体', message);
}

/** Ids stand once in the whole corpus and in order within their file. */
export function orderFaults(rows: readonly CorpusRow[]): RowFault[] {
  const faults: RowFault[] = [];
  const seen = new Set<string>();
  const last = new Map<string, string>();
  for (const row of rows) {
    const { id, group } = row;
    const before = last.get(group) ?? '';
    if (seen.has(id)) {
      faults.push({ row, field: 'id', message: `「${id}」は、もう使われています。` });
    } else if (id < before) {
      const message = `「${id}」は、「${before}」より前に置きます（id の順）。`;
      faults.push({ row, field: 'id', message });
    }
    seen.add(id);
    last.set(group, id);
  }
  return faults;
}

/** The group of a row follows from its label and family, and a family has one label. */
export function familyFaults(rows: readonly CorpusRow[]): RowFault[] {
  const owners = new Map<string, CorpusRow>();
  for (const row of rows) {
    const { family, label, group } = row;
    if (groupOf(label, family) === group && !owners.has(family)) owners.set(family, row);
  }
  return rows.flatMap((row) => {
    const { family, label, group } = row;
    const owner = owners.get(family);
    const own = groupOf(label, family);
    if (owner !== undefined && owner.label !== label) {
      const message = `「${family}」は、label が「${owner.label}」の family です。`;
      return [{ row, field: 'family', message }];
    }
    if (own === group) return [];
    const known = [...owners].filter(([, one]) => one.group === group).map(([name]) => name);
    const like = nearest(family, known);
    const hint = like === undefined ? '' : `いちばん近いのは「${like}」です。`;
    const message = `「${family}」は、${own}.jsonl に置く family です。${group} の family を選びます。${hint}`;
    return [{ row, field: 'family', message }];
  });
}

/** A pair exists, points back and carries another label. */
export function pairFaults(rows: readonly CorpusRow[]): RowFault[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const { id, label, pair } = row;
    if (pair === undefined) return [];
    const fault = (message: string): RowFault[] => [{ row, field: 'pair', message }];
    const other = byId.get(pair);
    if (other === undefined) return fault(`「${pair}」という id がありません。`);
    if (other.pair !== id) return fault(`「${pair}」の pair にも「${id}」を書きます。`);
    return other.label === label ? fault(`「${pair}」と label が同じです。`) : [];
  });
}

/** No number that a numbering plan could give to somebody. */
export function numberFaults(rows: readonly CorpusRow[]): RowFault[] {
  return rows.flatMap((row) =>
    findPhones(row.text)
      .filter(isDialable)
      .map(({ start, end }) => {
        const number = row.text.slice(start, end);
        const masked = number.replace(/\d(\D*)\d(\D*)$/, '*$1*$2');
        const message = `「${number}」は、だれかの番号かもしれません。${masked} のように伏せるか、03-0123-4567 のような、だれのものでもない番号にします。`;
        return { row, field: 'text', message };
      }),
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
export function hostFaults(rows: readonly CorpusRow[], domains: ReadonlySet<string>): RowFault[] {
  return rows.flatMap((row) => {
    if (row.label !== 'scam') return [];
    return findAddresses(fold(row.text).plain)
      .map(({ host }) => host)
      .filter(
        (host) => host !== '' && !RESERVED.test(host) && !NOBODYS.test(host) && !MASK.test(host),
      )
      .filter((host) => !host.split('.').some((_, at, all) => domains.has(all.slice(at).join('.'))))
      .map((host) => {
        const message = `「${host}」は、だれかのサイトかもしれません。終わりを .example にするか、○○ で伏せます。`;
        return { row, field: 'text', message };
      });
  });
}

/** No message twice, also not reworded. */
export function nearFaults(rows: readonly CorpusRow[]): RowFault[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return nearRows(rows).map(({ one, other, likeness }) => ({
    row: byId.get(other) as CorpusRow,
    field: 'text',
    message: `「${one}」とほとんど同じです（3文字の並びの ${Math.round(likeness * 100)} %）。どちらか1つにします。`,
  }));
}

/** No token that tells the label by itself without having been reviewed. */
export function leakFaults(
  rows: readonly CorpusRow[],
  reviewed: Readonly<Record<string, string>>,
): RowFault[] {
  return leaks(rows, reviewed).map(({ token, scam, legit }) => ({
    message: `「${token}」だけで label が分かります（scam ${scam}、legit ${legit}）。少ないほうの文を足すか、理由を leaks-reviewed.json に書きます。`,
  }));
}
