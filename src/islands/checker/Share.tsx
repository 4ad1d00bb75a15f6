import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { levels, type Situation, share as words } from '../../i18n/ja/checker.ts';
import { stepsFor } from './NextSteps.tsx';
import type { SummaryProps } from './Summary.tsx';
import type { CheckerContact, Judged } from './view.ts';

interface Props extends Judged {
  readonly tapped: boolean;
  readonly situation: Situation;
  readonly contacts: readonly CheckerContact[];
  /** Titles of the signs shown as reasons. */
  readonly reasons: readonly string[];
}

/** Two ways to pass the result on: a text for the family, loaded when it is asked for, and a printed page. */
export function Share({ text, verdict, tapped, situation, contacts, reasons }: Props) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [part, setPart] = useState<{ Summary: ComponentType<SummaryProps> }>();
  useEffect(unfoldForPrint, []);
  const { heading, lead } = levels[verdict.level];
  const toggle = (): void => {
    setOpen(!open);
    setFailed(false);
    if (part) return;
    import('./Summary.tsx').then(setPart, () => {
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
            did={situation.id === 'received' ? undefined : situation.label}
            result={`${heading}${lead}`}
            reasons={reasons}
            todo={stepsFor(verdict.level, situation)}
            contacts={contacts.flatMap(({ name, phone }) =>
              phone ? (name.includes(phone) ? name : `${name} ${phone}`) : [],
            )}
          />
        )}
      </div>
    </section>
  );
}

/** Opens all folded parts before printing, since they cannot be opened on paper. */
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
