import { useState } from 'preact/hooks';
import { summaryForm as words } from '../../i18n/client/summary.ts';
import { withoutReadings } from '../../i18n/readings.ts';

interface Props {
  /** Labels, in the page's language. */
  readonly title: string;
  readonly send: string;
  readonly copy: string;
  readonly text: string;
  /** Language of the text, where it is not that of the page. */
  readonly lang?: string;
}

/** A text to pass on, as it will be sent. It leaves this page only when the reader shares or copies it. */
export function NoteText({ title, send, copy, text, lang }: Props) {
  const [said, setSaid] = useState('');
  // Other programs know nothing of readings within a text.
  const plain = withoutReadings(text);
  const toClipboard = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(plain);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  const toApp = async (): Promise<void> => {
    try {
      await navigator.share({ text: plain });
    } catch {
      // The reader closed the list of apps.
    }
  };
  return (
    <>
      <h4>{title}</h4>
      <p class="message checker-summary__text" lang={lang} translate={false}>
        {text}
      </p>
      <p class="checker-buttons">
        {'share' in navigator && (
          <button type="button" class="button button--primary" onClick={() => void toApp()}>
            {send}
          </button>
        )}
        <button type="button" class="button" onClick={() => void toClipboard()}>
          {copy}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
