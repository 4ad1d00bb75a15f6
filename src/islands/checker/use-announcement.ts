import { useEffect, useRef, useState } from 'preact/hooks';

/** The result is announced when the reader has not typed for this long, in milliseconds. */
const QUIET = 900;

/**
 * Text for a live region: each message once, after a pause, not on every key.
 *
 * @param message The text to announce; empty for none.
 * @param moved The focus goes to the result itself, which is then read anyway.
 */
export function useAnnouncement(message: string, moved: boolean): string {
  const [spoken, speak] = useState('');
  const last = useRef('');
  useEffect(() => {
    if (moved) last.current = message;
    const timer = setTimeout(() => {
      if (message === last.current) return;
      last.current = message;
      speak(message);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [message]);
  return spoken;
}
