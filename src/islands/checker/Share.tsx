import { useEffect, useState } from 'preact/hooks';
import { levels, type Situation, share as words } from '../../i18n/ja/checker.ts';
import { stepsFor } from './NextSteps.tsx';
import { composeSummary, excerptToPassOn } from './summary.ts';
import { type CheckerContact, formatDate, type Judged } from './view.ts';

interface Props extends Judged {
  readonly tapped: boolean;
  readonly situation: Situation;
  readonly contacts: readonly CheckerContact[];
  /** Titles of the signs shown as reasons. */
  readonly reasons: readonly string[];
}

/** Longer messages are cut in the summary: it is read on a phone, or read out. */
const LONGEST_MESSAGE = 1200;

/** A text for the family or a counsellor, which leaves this page only by the reader's own hand. */
export function Share(props: Props) {
  const [open, setOpen] = useState(false);
  useEffect(unfoldForPrint, []);
  return (
    <section class="checker-part checker-share">
      <p class="checker-buttons">
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls="checker-share"
          onClick={() => setOpen(!open)}
        >
          {words.open}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <div id="checker-share" hidden={!open}>
        {open && <Summary {...props} />}
      </div>
    </section>
  );
}

/** On paper nothing can be unfolded. */
function unfoldForPrint(): () => void {
  let folded: HTMLDetailsElement[] = [];
  const set = (open: boolean): void => {
    for (const details of folded) details.open = open;
  };
  const before = (): void => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('.verdict details:not([open])')];
    set(true);
  };
  const after = (): void => set(false);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

function Summary({ text, verdict, tapped, situation, contacts, reasons }: Props) {
  const [what, setWhat] = useState<string>(words.whats[0]);
  const [when, setWhen] = useState<string>(words.whens[0]);
  const [withMessage, setWithMessage] = useState(false);
  const [said, setSaid] = useState('');
  const { heading, lead } = levels[verdict.level];
  const result = composeSummary({
    what,
    when,
    did: situation.id === 'received' ? words.didNothing : situation.label,
    checked: formatDate(today()),
    result: `${heading}${lead}`,
    reasons,
    todo: stepsFor(verdict.level, situation),
    contacts: contacts.flatMap(({ name, phone }) =>
      phone ? (name.includes(phone) ? name : `${name} ${phone}`) : [],
    ),
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
