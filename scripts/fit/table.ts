import type { Weights } from '../../src/engine/weights.ts';
import { corpusGroup } from '../../src/schemas/index.ts';
import type { Held } from './crossvalidate.ts';
import type { Group, Label } from './rows.ts';
import { type Level, levelWith } from './thresholds.ts';

const SETS = [
  'unseen',
  'quoted',
  'corpus',
  'framed',
  'unseen, other languages',
  'other languages',
] as const;

/** A language with fewer messages than this says nothing. */
const FEW = 20;

/** One line of the cross-validated table: how many of a group's messages got which level out of fold. */
export interface TableLine {
  readonly set: (typeof SETS)[number];
  readonly group: Group;
  readonly messages: number;
  readonly flagged: number;
  readonly scam: number;
  /** Taken for text about a scam. */
  readonly about: number;
}

const setOf = ({ row }: Held): TableLine['set'] => {
  if (row.unseen) return row.lang ? 'unseen, other languages' : 'unseen';
  if (row.quoted) return 'quoted';
  if (row.lang) return 'other languages';
  return row.frame ? 'framed' : 'corpus';
};

/** Counts levels by set and group; ambiguous rows are left out, for either answer is right there. */
export function tableOf(held: readonly Held[], thresholds: Weights['thresholds']): TableLine[] {
  const lines: TableLine[] = [];
  for (const set of SETS) {
    for (const group of corpusGroup.options) {
      const rows = held.filter(
        (one) => setOf(one) === set && one.row.group === group && !one.row.ambiguous,
      );
      if (rows.length === 0) continue;
      const levels = rows.map((one) => levelWith(one, thresholds));
      lines.push({
        set,
        group,
        messages: rows.length,
        flagged: levels.filter((level) => level !== 'unknown').length,
        scam: levels.filter((level) => level === 'scam').length,
        about: rows.filter(({ about }) => about >= thresholds.about).length,
      });
    }
  }
  return lines;
}

/** How many messages in one language got which level out of fold. */
export interface LanguageLine {
  readonly set: 'unseen' | 'corpus';
  readonly lang: string;
  readonly scams: number;
  /** Scams that are `scam` or `suspicious`. */
  readonly flagged: number;
  /** Messages of honest senders, reminders of payments among them. */
  readonly honest: number;
  readonly honestFlagged: number;
  readonly honestScam: number;
}

/** Counts levels by language; ambiguous rows are left out as in {@link tableOf}. */
export function languagesOf(
  held: readonly Held[],
  thresholds: Weights['thresholds'],
): LanguageLine[] {
  const plain = held.filter(({ row }) => row.lang && !row.quoted && !row.ambiguous);
  const languages = [...new Set(plain.map(({ row }) => row.lang as string))].sort();
  return (['unseen', 'corpus'] as const).flatMap((set) =>
    languages.flatMap((lang) => {
      const rows = plain.filter(
        ({ row }) => row.lang === lang && Boolean(row.unseen) === (set === 'unseen'),
      );
      if (rows.length < FEW) return [];
      const levels = (label: Label): Level[] =>
        rows.filter(({ row }) => row.label === label).map((one) => levelWith(one, thresholds));
      const [scams, honest] = [levels('scam'), levels('legit')];
      return [
        {
          set,
          lang,
          scams: scams.length,
          flagged: scams.filter((level) => level !== 'unknown').length,
          honest: honest.length,
          honestFlagged: honest.filter((level) => level !== 'unknown').length,
          honestScam: honest.filter((level) => level === 'scam').length,
        },
      ];
    }),
  );
}
