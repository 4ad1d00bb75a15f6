import { parse } from 'tldts';

/** Whether the public suffix list has a top-level domain. */
export function isListed(ending: string): boolean {
  return parse(`host.${ending}`).isIcann === true;
}
