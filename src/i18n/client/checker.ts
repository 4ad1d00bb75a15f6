import type { Words } from '../words.ts';

export type { TapGroup, TapItem } from '../ja/checker.ts';

/** Sentences of the checker. */
type Section = Words['checker'];

export let levels: Section['levels'];
export let notes: Section['notes'];
export let form: Section['form'];
export let copying: Section['copying'];
export let status: Section['status'];
export let card: Section['card'];
export let links: Section['links'];
export let linkTraits: Section['linkTraits'];
export let anyCompany: Section['anyCompany'];
export let share: Section['share'];
export let tapText: Section['tapText'];
export let tapChannels: Section['tapChannels'];
export let tapGroups: Section['tapGroups'];
export let checklist: Section['checklist'];

/** Says them in the language of these words from now on. */
export function sayChecker(words: Section): void {
  ({
    levels,
    notes,
    form,
    copying,
    status,
    card,
    links,
    linkTraits,
    anyCompany,
    share,
    tapText,
    tapChannels,
    tapGroups,
    checklist,
  } = words);
}
