import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** A message that was put into a search box, for the checker to judge. */
interface HandedOver {
  readonly text: string;
  /** The reader was typing, so the box keeps the focus. */
  readonly typing: boolean;
}

/**
 * The message that the checker shows in place of the search, on the page and in the dialog alike.
 *
 * @returns The message, if there is one; what sets it; and what returns from the checker to the box.
 */
export function useHandedOver(box: RefObject<HTMLInputElement>) {
  const [message, setMessage] = useState<HandedOver>();
  const onBack = (): void => {
    setMessage(undefined);
    requestAnimationFrame(() => box.current?.focus());
  };
  return [message, setMessage, onBack] as const;
}
