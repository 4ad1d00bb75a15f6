import type { Weights } from '../../src/engine/weights.ts';
import { corpusGroup } from '../../src/schemas/index.ts';
import type { Held } from './crossvalidate.ts';
import type { Group } from './rows.ts';
import { levelWith } from './thresholds.ts';

/** One line of the cross-validated table: how many of a group's messages got which level out of fold. */
export interface TableLine {
  readonly set: 'unseen' | 'corpus' | 'quoted' | 'framed' | 'other languages';
  readonly group: Group;
  readonly messages: number;
  readonly flagged: number;
  readonly scam: number;
  /** Taken for text about a scam. */
  readonly about: number;
}

const setOf = ({ row }: Held): TableLine['set'] => {
  if (row.unseen) return 'unseen';
  if (row.quoted) return 'quoted';
  if (row.lang) return 'other languages';
  return row.frame ? 'framed' : 'corpus';
};

/** Counts levels by set and group; ambiguous rows are left out, for either answer is right there. */
export function tableOf(held: readonly Held[], thresholds: Weights['thresholds']): TableLine[] {
  const lines: TableLine[] = [];
  for (const set of ['unseen', 'quoted', 'corpus', 'framed', 'other languages'] as const) {
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
