import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { levels, share as words } from '../../i18n/client/checker.ts';
import { withWords } from '../../i18n/client/later.ts';
import { situationLabel } from './Acted.tsx';
import type { Advised } from './advise.ts';
import type { SummaryProps } from './Summary.tsx';
import type { CheckerContact, Judged } from './view.ts';

interface Props extends Judged {
  readonly tapped: boolean;
  readonly advised: Advised;
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  readonly contacts: readonly CheckerContact[];
  /** Titles of the signs shown as reasons. */
  readonly reasons: readonly string[];
}

/** Two ways to pass the result on: a text for the family, loaded when it is asked for, and a printed page. */
export function Share({ text, verdict, tapped, advised, base, contacts, reasons }: Props) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [part, setPart] = useState<{ Summary: ComponentType<SummaryProps> }>();
  const { situation, channel, lead, first, steps } = advised;
  const toggle = (): void => {
    setOpen(!open);
    setFailed(false);
    if (part) return;
    withWords('sharing', import('./Summary.tsx')).then(setPart, () => {
      setOpen(false);
      setFailed(true);
    });
  };
  return (
    <section class="checker-part checker-share">
      <p class="checker-buttons">
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls="checker-share"
          onClick={toggle}
        >
          {words.open}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <p role="status">{failed && words.failed}</p>
      <div id="checker-share" hidden={!open}>
        {open && part && (
          <part.Summary
            text={text}
            verdict={verdict}
            tapped={tapped}
            did={situation === 'received' ? undefined : situationLabel(situation, channel)}
            result={`${levels[verdict.level]}${lead}`}
            reasons={reasons}
            todo={[first, ...steps]}
            channel={channel}
            site={base}
            contacts={contacts.flatMap(({ name, phone }) =>
              phone ? (name.includes(phone) ? name : `${name} ${phone}`) : [],
            )}
          />
        )}
      </div>
    </section>
  );
}
