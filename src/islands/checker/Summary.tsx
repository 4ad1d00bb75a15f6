import { useState } from 'preact/hooks';
import { levels, share } from '../../i18n/client/checker.ts';
import { lang, originalLang } from '../../i18n/client/locale.ts';
import { summaryForm, summary as words } from '../../i18n/client/summary.ts';
import { formatDate, joinPieces } from '../../i18n/format.ts';
import { loadJson } from '../load-json.ts';
import { situationLabel } from './Acted.tsx';
import type { Advised } from './advise.ts';
import {
  composeSummary,
  contactLine,
  excerptToPassOn,
  type SummaryFacts,
} from './compose-summary.ts';
import { type Findings, type JapaneseNote, tellInJapanese } from './japanese-note.ts';
import { NoteText } from './NoteText.tsx';
import { useOpened } from './use-opened.ts';
import { formatDate as formatHere, type Judged } from './view.ts';

export interface SummaryProps extends Findings, Pick<Judged, 'text' | 'explanations'> {
  readonly advised: Advised;
  readonly tapped: boolean;
  /** Path the site is served under, with a slash at its end. */
  readonly site: string;
  /** Address of the {@link JapaneseNote}; absent where the page itself is in Japanese. */
  readonly japaneseNote?: string | undefined;
}

/** Longer messages are cut in the summary: it is read on a phone, or read out. */
const LONGEST_MESSAGE = 1200;

/** A text for the family or a counsellor, and on pages in another language the same in Japanese. */
export function Summary(props: SummaryProps) {
  const { text, verdict, advised, tapped, site, japaneseNote } = props;
  const [what, setWhat] = useState(summaryForm.whats.indexOf(summaryForm.whatBy[advised.channel]));
  const [when, setWhen] = useState(0);
  const [withMessage, setWithMessage] = useState(false);
  const compose = (
    told: ReturnType<typeof tellInJapanese>,
    form: JapaneseNote['form'],
    around: typeof words,
    format: typeof formatHere,
  ): string =>
    composeSummary(
      {
        ...told,
        what: form.whats[what] ?? '',
        when: form.whens[when] ?? '',
        checked: format(today()),
        site: new URL(site, location.href).href,
        ...(withMessage
          ? { message: excerptToPassOn(text, verdict, LONGEST_MESSAGE, around.cut) }
          : {}),
      },
      around,
    );
  return (
    <div class="checker-summary">
      <h3>{summaryForm.title}</h3>
      <p>{summaryForm.intro}</p>
      <Choice label={summaryForm.what} options={summaryForm.whats} at={what} onChoose={setWhat} />
      <Choice label={summaryForm.when} options={summaryForm.whens} at={when} onChoose={setWhen} />
      {!tapped && (
        <label class="checker-choice__item">
          <input
            type="checkbox"
            checked={withMessage}
            onChange={(event) => setWithMessage(event.currentTarget.checked)}
          />
          <span>{summaryForm.includeMessage}</span>
        </label>
      )}
      <NoteText
        title={summaryForm.preview}
        send={summaryForm.send}
        copy={summaryForm.copy}
        text={compose(tellHere(props), summaryForm, words, formatHere)}
      />
      {japaneseNote !== undefined && (
        <InJapanese
          file={japaneseNote}
          compose={(note) =>
            compose(tellInJapanese(note, props), note.form, note.summary, (date) =>
              formatDate(date, 'ja'),
            )
          }
        />
      )}
    </div>
  );
}

/** What is told of the findings in the page's language; its words are loaded already. */
function tellHere({ verdict, explanations, advised, reasons, contacts }: SummaryProps) {
  const { situation, channel, lead, first, steps } = advised;
  return {
    did: situation === 'received' ? summaryForm.didNothing : situationLabel(situation, channel),
    result: joinPieces([levels[verdict.level], lead], lang),
    reasons: reasons.flatMap((id) => explanations.rules[id]?.title ?? []),
    todo: [first, ...steps],
    contacts: contacts.map(contactLine),
  } satisfies Partial<SummaryFacts>;
}

interface InJapaneseProps {
  readonly file: string;
  readonly compose: (note: JapaneseNote) => string;
}

/**
 * The summary for whoever reads no language but Japanese. It is shown first and copied by a press of its own: a
 * browser may refuse to copy what had to be loaded after the press, and at a desk the screen is what is shown.
 */
function InJapanese({ file, compose }: InJapaneseProps) {
  const { japanese } = summaryForm;
  const { open, failed, part: note, toggle } = useOpened(() => loadJson<JapaneseNote>(file));
  return (
    <>
      <p class="checker-buttons">
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls="checker-japanese"
          onClick={toggle}
        >
          {japanese.show}
        </button>
      </p>
      <p role="status">{failed && share.failed}</p>
      <div id="checker-japanese" class="checker-summary" hidden={!open}>
        {open && note && (
          <NoteText
            title={japanese.preview}
            send={japanese.send}
            copy={japanese.copy}
            text={compose(note)}
            {...(originalLang ? { lang: originalLang } : {})}
          />
        )}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly string[];
  /** Place of the chosen one. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

function Choice({ label, options, at, onChoose }: ChoiceProps) {
  return (
    <label class="checker-select">
      <span>{label}</span>
      <select value={at} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {options.map((option, index) => (
          <option key={option} value={index}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
}
