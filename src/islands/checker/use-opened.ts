import { useState } from 'preact/hooks';

export interface UseOpened<T> {
  readonly open: boolean;
  /** It could not be loaded; the next press tries again. */
  readonly failed: boolean;
  /** Loaded when it was opened first. */
  readonly part: T | undefined;
  readonly toggle: () => void;
}

/** A part of the page that opens by a button, and is loaded then and not before. */
export function useOpened<T>(load: () => Promise<T>): UseOpened<T> {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [part, setPart] = useState<T>();
  const toggle = (): void => {
    setOpen(!open);
    setFailed(false);
    if (part) return;
    load().then(
      // A function would be called by the state and not kept.
      (loaded) => setPart(() => loaded),
      () => {
        setOpen(false);
        setFailed(true);
      },
    );
  };
  return { open, failed, part, toggle };
}
