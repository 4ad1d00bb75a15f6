import { useState } from 'preact/hooks';
import type { Channel, Verdict } from '../../engine/index.ts';
import { summaryForm as words } from '../../i18n/client/summary.ts';
import { composeSummary, excerptToPassOn, type SummaryFacts } from './compose-summary.ts';
import { formatDate } from './view.ts';

export interface SummaryProps
  extends Pick<SummaryFacts, 'result' | 'reasons' | 'todo' | 'contacts'> {
  readonly text: string;
  readonly verdict: Verdict;
  readonly tapped: boolean;
  /** What the reader has already done; absent where nothing. */
  readonly did?: string | undefined;
  /** How the message came. */
  readonly channel: Channel;
  /** Path the site is served under, with a slash at its end. */
  readonly site: string;
}

/** Longer messages are cut in the summary: it is read on a phone, or read out. */
const LONGEST_MESSAGE = 1200;

/** A text for the family or a counsellor. It leaves this page only when the reader shares or copies it. */
export function Summary({ text, verdict, tapped, did, channel, site, ...facts }: SummaryProps) {
  const [what, setWhat] = useState<string>(words.whatBy[channel]);
  const [when, setWhen] = useState<string>(words.whens[0]);
  const [withMessage, setWithMessage] = useState(false);
  const [said, setSaid] = useState('');
  const result = composeSummary({
    what,
    when,
    did: did ?? words.didNothing,
    checked: formatDate(today()),
    site: new URL(site, location.href).href,
    ...facts,
    ...(withMessage ? { message: excerptToPassOn(text, verdict, LONGEST_MESSAGE) } : {}),
  });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(result);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ text: result });
    } catch {
      // The reader closed the list of apps.
    }
  };
  return (
    <div class="checker-summary">
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      <Choice label={words.what} options={words.whats} value={what} onChoose={setWhat} />
      <Choice label={words.when} options={words.whens} value={when} onChoose={setWhen} />
      {!tapped && (
        <label class="checker-choice__item">
          <input
            type="checkbox"
            checked={withMessage}
            onChange={(event) => setWithMessage(event.currentTarget.checked)}
          />
          <span>{words.includeMessage}</span>
        </label>
      )}
      <h4>{words.preview}</h4>
      <p class="message checker-summary__text" translate={false}>
        {result}
      </p>
      <p class="checker-buttons">
        {'share' in navigator && (
          <button type="button" class="button button--primary" onClick={() => void send()}>
            {words.send}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

function Choice({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <label class="checker-select">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
}
