import { getCollection } from 'astro:content';
import { unfold } from '../advice/index.ts';
import { words } from '../i18n/index.ts';
import type { JapaneseNote } from '../islands/checker/japanese-note.ts';
import { ORIGINAL } from '../locales/index.ts';
import type { Explained } from './rulebook.ts';

/**
 * Gathers what the summary says in Japanese.
 *
 * @param explained What a verdict says in Japanese.
 */
export async function makeJapaneseNote({
  explanations: { rules, brands, advice },
  details,
}: Explained): Promise<JapaneseNote> {
  const { answer, checker, summary } = words(ORIGINAL.code);
  const { whats, whens, didNothing } = summary.summaryForm;
  const contacts = await getCollection('contacts');
  return {
    situations: answer.situations,
    situationsByCall: answer.situationsByCall,
    levels: checker.levels,
    summary: summary.summary,
    form: { whats, whens, didNothing },
    titles: Object.fromEntries(Object.entries(rules).map(([id, { title }]) => [id, title])),
    pieces: unfold(advice.pieces, details.advice),
    routes: Object.fromEntries(Object.entries(brands).map(([id, { verify }]) => [id, verify])),
    contacts: Object.fromEntries(contacts.map(({ id, data }) => [id, data.name.ja])),
  };
}
