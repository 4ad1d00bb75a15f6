import type { Words } from '../words.ts';

/** What the pages about reported numbers say, and how they speak of sources. */
type Section = Pick<
  Words['site'],
  'numbers' | 'channel' | 'cite' | 'external' | 'marks' | 'recordKind' | 'sourceKind'
>;

export let numbers: Section['numbers'];
export let channel: Section['channel'];
export let cite: Section['cite'];
export let external: Section['external'];
export let marks: Section['marks'];
export let recordKind: Section['recordKind'];
export let sourceKind: Section['sourceKind'];

/** Says it in the language of these words from now on. */
export function sayNumberPages(words: Section): void {
  ({ numbers, channel, cite, external, marks, recordKind, sourceKind } = words);
}
