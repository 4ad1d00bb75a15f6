import { share as words } from '../../i18n/client/checker.ts';
import { withWords } from '../../i18n/client/later.ts';
import type { Advised } from './advise.ts';
import { useOpened } from './use-opened.ts';
import type { CheckerContact, Judged, Surroundings } from './view.ts';

interface Props extends Judged, Pick<Surroundings, 'japaneseNote'> {
  readonly tapped: boolean;
  readonly advised: Advised;
  /** Path the site is served under, with a slash at its end. */
  readonly base: string;
  readonly contacts: readonly CheckerContact[];
  /** Ids of the signs that are told as reasons. */
  readonly reasons: readonly string[];
}

/** Two ways to pass the result on: a text for the family, loaded when it is asked for, and a printed page. */
export function Share({ base, contacts, ...rest }: Props) {
  const { open, failed, part, toggle } = useOpened(() =>
    withWords('sharing', import('./Summary.tsx')),
  );
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
            {...rest}
            site={base}
            contacts={contacts.flatMap(({ id, name, phone }) => (phone ? { id, name, phone } : []))}
          />
        )}
      </div>
    </section>
  );
}
