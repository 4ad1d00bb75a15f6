import type { Words } from '../words.ts';

/** Sentences of the text for the family. */
type Section = Words['summary'];

export let summaryForm: Section['summaryForm'];
export let summary: Section['summary'];

/** Says them in the language of these words from now on. */
export function saySummary(words: Section): void {
  ({ summaryForm, summary } = words);
}
