import type { Features } from './features.ts';

/** Share of honest messages that may give a telling sign or pair of signs. */
export const MOST_HONEST = 0.003;
/** A telling sign or pair must have been seen in so many scams, or it is chance. */
const LEAST_SCAMS = 12;

/**
 * Finds the signs, alone and in pairs, that hardly any honest message gives.
 *
 * Honest messages of the corpus and those quoted from life weigh half each; what a pair needs of scams
 * is counted over both. Signs that reassure or that only tell of a scam are no evidence.
 */
export function findTelling(all: readonly Features[]): string[][] {
  const rates = new Map<string, { scams: number; own: number; quoted: number }>();
  let own = 0;
  let quoted = 0;
  for (const { row, signs } of all) {
    if (row.label === 'warning' || row.ambiguous || row.group === 'bare') continue;
    const ids = [...new Set(signs.map(({ id }) => id))].filter(
      (id) => !id.startsWith('reassurance-') && !id.startsWith('context-'),
    );
    ids.sort();
    if (row.label === 'legit' && row.quoted) quoted += 1;
    else if (row.label === 'legit') own += 1;
    for (const [index, one] of ids.entries()) {
      for (const other of ids.slice(index)) {
        const key = one === other ? one : `${one} ${other}`;
        const rate = rates.get(key) ?? { scams: 0, own: 0, quoted: 0 };
        rates.set(key, rate);
        if (row.label === 'scam') rate.scams += 1;
        else if (row.quoted) rate.quoted += 1;
        else rate.own += 1;
      }
    }
  }
  const honest = (rate: { own: number; quoted: number }): number =>
    quoted === 0
      ? rate.own / Math.max(own, 1)
      : rate.own / Math.max(own, 1) / 2 + rate.quoted / quoted / 2;
  const singles = new Set<string>();
  const telling: string[][] = [];
  // Singles first: a pair with a telling sign in it says nothing new.
  for (const pass of [1, 2]) {
    for (const [key, rate] of [...rates].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const ids = key.split(' ');
      if (ids.length !== pass || rate.scams < LEAST_SCAMS || honest(rate) > MOST_HONEST) continue;
      if (ids.some((id) => singles.has(id))) continue;
      if (pass === 1) singles.add(key);
      telling.push(ids);
    }
  }
  return telling;
}
