import type { ComponentProps, RefObject } from 'preact';
import { copying, form } from '../../i18n/client/checker.ts';
import { TapList } from './TapList.tsx';

interface Props extends ComponentProps<typeof TapList> {
  readonly detailsRef: RefObject<HTMLDetailsElement>;
  /** Whether the list was opened; fifty boxes that most never open would double the work at the start. */
  readonly listed: boolean;
  readonly onList: () => void;
}

/** For who has no message to paste yet, or none at all: how to copy one, and the list to tap. */
export function WithoutMessage({ detailsRef, listed, onList, ...list }: Props) {
  return (
    <>
      <details class="checker-details">
        <summary>{copying.title}</summary>
        <ul>
          {copying.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>{copying.caution}</p>
        <p>{copying.afterwards}</p>
      </details>
      <details
        class="checker-details checker-details--tap"
        id="tap"
        ref={detailsRef}
        onToggle={onList}
      >
        <summary>{form.noMessage}</summary>
        {listed && <TapList {...list} />}
      </details>
    </>
  );
}
