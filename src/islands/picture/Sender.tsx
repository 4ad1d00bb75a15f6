import { useState } from 'preact/hooks';
import { picture as words } from '../../i18n/client/picture.ts';
import { analysePhone } from '../../phone/index.ts';
import { NumberFacts } from '../checker/NumberFacts.tsx';
import type { CheckerContact } from '../checker/view.ts';

interface Props {
  /** As it was read. */
  readonly number: string;
  readonly base: string;
  readonly contacts: readonly CheckerContact[];
}

/** Offers what is known of the number the message came from. It is told, and changes no verdict. */
export function Sender({ number, base, contacts }: Props) {
  const [asked, setAsked] = useState(false);
  const analysis = analysePhone(number);
  if (!analysis) return null;
  const phones = [{ start: 0, end: number.length, text: number, analysis }];
  return (
    <div class="picture__sender">
      <p>{words.sender(number)}</p>
      {asked ? (
        <NumberFacts bare phones={phones} contacts={contacts} base={base} />
      ) : (
        <button type="button" class="button button--small" onClick={() => setAsked(true)}>
          {words.senderAsk}
        </button>
      )}
    </div>
  );
}
