import type { Situation } from '../../advice/index.ts';
import type { Channel } from '../../engine/index.ts';
import { tapGroups, tapText } from '../../i18n/client/checker.ts';

/**
 * What the reader has done, as far as the tapped points tell.
 *
 * @param ids Ids of the points.
 */
export function didAsTapped(ids: ReadonlySet<string>): Situation | undefined {
  return tapGroups.flatMap(({ items }) => items).find(({ id, did }) => did && ids.has(id))?.did;
}

/**
 * Makes one message of the points that the reader tapped, in the usual order of such a message, worded as
 * speech or as writing.
 */
export function composeTapped(ids: ReadonlySet<string>, channel: Channel): string {
  const end = channel === 'voice' ? tapText.spoken : tapText.written;
  return tapGroups
    .flatMap(({ items }) => items)
    .filter(({ id, only }) => ids.has(id) && (only === undefined || only === channel))
    .map(({ phrase }) => phrase + end)
    .join('\n');
}
