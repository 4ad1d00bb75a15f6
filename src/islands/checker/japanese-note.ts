import { choose, type Piece } from '../../advice/index.ts';
import type { Verdict } from '../../engine/index.ts';
import type { Words } from '../../i18n/words.ts';
import { situationLabel } from './Acted.tsx';
import type { Advised } from './advise.ts';
import { contactLine, type SummaryFacts } from './compose-summary.ts';

/**
 * What the summary says in Japanese, as data: pages in other languages load it when their reader asks for the
 * summary in Japanese, and hold no Japanese before.
 */
export interface JapaneseNote
  extends Pick<Words['answer'], 'situations' | 'situationsByCall'>,
    Pick<Words['checker'], 'levels'>,
    Pick<Words['summary'], 'summary'> {
  readonly form: Pick<Words['summary']['summaryForm'], 'whats' | 'whens' | 'didNothing'>;
  /** Titles of the signs, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
  /** What a reader is told to do, nothing folded away. */
  readonly pieces: readonly Piece[];
  /** How to check with a company, by its id; those alone that have a way. */
  readonly routes: Readonly<Record<string, string>>;
  /** Names of the desks, by their ids. */
  readonly contacts: Readonly<Record<string, string>>;
}

/** What a summary rests on, in no language. */
export interface Findings {
  readonly verdict: Verdict;
  readonly advised: Pick<Advised, 'topic' | 'channel' | 'situation'>;
  /** Ids of the signs that are told as reasons. */
  readonly reasons: readonly string[];
  /** The desks that are offered and have a number. */
  readonly contacts: readonly {
    readonly id: string;
    readonly name: string;
    readonly phone: string;
  }[];
}

/** The same findings as the summary in the page's language tells, told in Japanese. */
export function tellInJapanese(
  words: JapaneseNote,
  { verdict, advised, reasons, contacts }: Findings,
): Pick<SummaryFacts, 'did' | 'result' | 'reasons' | 'todo' | 'contacts'> {
  const { topic, channel, situation } = advised;
  const facts = { level: verdict.level, topic, channel, situation };
  const route = verdict.brands.flatMap((id) => words.routes[id] ?? [])[0];
  const { lead, first, steps } = choose(words.pieces, facts, route);
  return {
    did:
      situation === 'received' ? words.form.didNothing : situationLabel(situation, channel, words),
    result: words.levels[verdict.level] + lead,
    reasons: reasons.flatMap((id) => words.titles[id] ?? []),
    todo: [first, ...steps],
    contacts: contacts.map(({ id, name, phone }) =>
      contactLine({ name: words.contacts[id] ?? name, phone }),
    ),
  };
}
