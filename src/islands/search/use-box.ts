import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { type Query, readQuery } from '../../search/index.ts';
import { privateBox, usePrivateBox } from '../private-box.ts';

interface BoxEvents {
  /** What stands in the box has changed; not called while an input method composes. */
  readonly onQuery: (query: Query) => void;
  /** Text put into the box at once is a message; the box itself stays as it was. */
  readonly onMessage: (text: string) => void;
}

const attributes: Record<string, string> = { ...privateBox, enterkeyhint: 'search' };

/** The attributes and handlers of a search box, on the page and in the dialog alike. */
export function useBox(box: RefObject<HTMLInputElement>, { onQuery, onMessage }: BoxEvents) {
  const composing = useRef(false);
  usePrivateBox(box);
  const read = (): void => onQuery(readQuery(box.current?.value ?? ''));
  const put = (event: Event, data: DataTransfer | null): void => {
    // The box would drop the line breaks by which a message is known.
    const text = data?.getData('text/plain') ?? '';
    if (readQuery(text).kind !== 'message') return;
    event.preventDefault();
    onMessage(text);
  };
  // Preact knows these events in lower case only; their attributes are no part of the element.
  const composition: Record<string, () => void> = {
    oncompositionstart: () => {
      composing.current = true;
    },
    oncompositionend: () => {
      composing.current = false;
      read();
    },
  };
  return {
    ...attributes,
    ...composition,
    onInput: (event: InputEvent): void => {
      if (!composing.current && !event.isComposing) read();
    },
    onPaste: (event: ClipboardEvent): void => put(event, event.clipboardData),
    onDrop: (event: DragEvent): void => put(event, event.dataTransfer),
  };
}

/** Whether a key belongs to the input method and not to the page (229: Safari, just after composing). */
export const isInputMethodKey = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
