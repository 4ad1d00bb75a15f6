import { search as words } from '../../i18n/client/search.ts';
import { useAnnouncement } from '../checker/use-announcement.ts';
import { countHits } from './Answer.tsx';
import type { View } from './use-search.ts';

/**
 * Text for the live region of a search.
 *
 * @param view The answer, if there is one.
 * @param busy A part of it is still on its way.
 * @param doubt What was asked may be a message.
 * @param message What the checker judges in place of the search, if anything.
 * @param announce Tells how many hits there are.
 */
export function useSaid(
  view: View | undefined,
  busy: boolean,
  doubt: boolean | undefined,
  message: object | undefined,
  announce: (count: number) => string,
): string {
  const found =
    view && !busy ? announce(countHits(view)) + (doubt ? words.doubt.announce : '') : '';
  return useAnnouncement(message ? words.announceMessage : found, false);
}
