import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { privateBox } from './private-attributes.ts';

export { privateBox };

/**
 * Sets them on a box that was made in the browser too: Preact sets some as properties there, for which
 * every text means yes.
 */
export function usePrivateBox(box: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(privateBox)) box.current?.setAttribute(name, value);
  });
}
