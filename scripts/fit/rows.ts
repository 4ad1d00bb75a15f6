import { readFile } from 'node:fs/promises';
import type { CorpusGroup, CorpusRow } from '../../src/schemas/index.ts';
import { readCorpus, readHeldOut } from '../corpus/read.ts';

export type Label = 'scam' | 'legit' | 'warning';

/** What a message is counted as when rates are told; see `content/corpus/README.md`. */
export type Group = CorpusGroup;

/** A labelled message, of the public corpus or of a file given on the command line. */
export interface Row {
  readonly id: string;
  readonly label: Label;
  readonly group: Group;
  readonly family: string;
  readonly text: string;
  /** Who wrote it, in one go: rows of one part are never on both sides of a fold. */
  readonly part: string;
  /** The received part, where a reader's own words stand around it; empty where nothing was received. */
  readonly message?: string;
  readonly frame?: string;
  readonly lang?: string;
  readonly ambiguous?: boolean;
  readonly pair?: string;
  /** Whether it is quoted from life and not written for the corpus. */
  readonly quoted: boolean;
  /** Whether it stands outside every fit. */
  readonly unseen?: boolean;
}

const DUNNING =
  /-dunning$|-reminder$|^billing-notice$|^legal-notice$|^cancel-fee$|^postpay-|^thin-callback$/;
const BARE = /-bare$|^bare-|^polite-oneliner$|^evade-twopart$/;
/** Kinds whose last word says all, whatever disguise or channel stands before it. */
const NAMED_PHISH = /-phish$|^malware-lure$/;
const NAMED_LURE = /-lure$|^account-(?:purchase|sale)$|^parcel-job$/;
const UNPAID =
  /unpaid|court|^evade-|^thin-|debt|dunning|withdraw|subscription|robo|one-?click|billing|collection|legal|police-fine|voice-(?:call|mail|notes)/;
const PHISH = /phish|parcel|account|point-expiry|mailbox|shared-doc|voicemail-link/;

/** The group of a family, for files whose rows name none. */
export function groupOf(label: Label, family: string): Group {
  if (label === 'warning') return 'warning';
  if (label === 'legit') return DUNNING.test(family) ? 'dunning' : 'honest';
  if (BARE.test(family)) return 'bare';
  if (NAMED_PHISH.test(family)) return 'phish';
  if (NAMED_LURE.test(family)) return 'lure';
  if (UNPAID.test(family)) return 'unpaid';
  return PHISH.test(family) ? 'phish' : 'lure';
}

/**
 * Reads labelled messages, one JSON object a line.
 *
 * @throws {Error} Naming file and line of what cannot be read.
 */
export async function readRows(file: string, quoted: boolean): Promise<Row[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    let row: Partial<Row> & { id: string; label: Label; family: string; text: string };
    try {
      row = JSON.parse(line);
    } catch {
      throw new Error(`${file}:${index + 1} is not a JSON object`);
    }
    const { label, family } = row;
    return [
      {
        ...row,
        group: row.group ?? groupOf(label, family),
        part: row.part ?? (quoted ? file.replace(/^.*\/|\.jsonl$/g, '') : partOf(row.id)),
        quoted,
      },
    ];
  });
}

/** The part that the prefix of an id tells. */
export function partOf(id: string): string {
  return /^[a-z]+\d*/.exec(id)?.[0] ?? id;
}

/** The rows of the public corpus that a fit may see. */
export async function readCorpusRows(root: string): Promise<Row[]> {
  return (await readCorpus(root)).map(toRow);
}

/** The rows of the public corpus that no fit sees. */
export async function readUnseenRows(root: string): Promise<Row[]> {
  return (await readHeldOut(root)).map((row) => ({ ...toRow(row), unseen: true }));
}

function toRow(row: CorpusRow): Row {
  const { message, frame, lang, ambiguous, pair, channel: _, ...rest } = row;
  return {
    ...rest,
    ...(message === undefined ? {} : { message }),
    ...(frame === undefined ? {} : { frame }),
    ...(lang === undefined ? {} : { lang }),
    ...(ambiguous === undefined ? {} : { ambiguous }),
    ...(pair === undefined ? {} : { pair }),
    quoted: false,
  };
}
