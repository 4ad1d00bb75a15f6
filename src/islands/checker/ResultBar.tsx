import type { RefObject } from 'preact';
import { answer as words } from '../../i18n/client/answer.ts';

interface Props {
  readonly barRef: RefObject<HTMLDivElement>;
  readonly shown: boolean;
  readonly onGo: () => void;
}

/** Leads to an answer that stands out of sight: below the screen, or behind the keyboard. */
export function ResultBar({ barRef, shown, onGo }: Props) {
  return (
    <div class="result-bar" ref={barRef} hidden={!shown}>
      <button type="button" class="button button--primary" onClick={onGo}>
        {words.bar}
        <span aria-hidden="true"> ↓</span>
      </button>
    </div>
  );
}
