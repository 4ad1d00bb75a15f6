import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps keyboards, spelling services and translators off what is typed, as far as a page can. As strings,
 * so that they stand in the markup from the server.
 */
export const privateBox: Readonly<Record<string, string>> = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  translate: 'no',
  writingsuggestions: 'false',
};

/**
 * Sets them on a box that was made in the browser too: Preact sets some as properties there, for which
 * every text means yes.
 */
export function usePrivateBox(box: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(privateBox)) box.current?.setAttribute(name, value);
  });
}
