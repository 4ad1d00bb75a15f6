import type { Channel } from '../../engine/index.ts';
import { tapGroups, tapText } from '../../i18n/ja/checker.ts';

/**
 * Makes one message of the points that the reader tapped, in the usual order of such a message, worded as
 * speech or as writing.
 */
export function composeTapped(ids: ReadonlySet<string>, channel: Channel): string {
  const end = channel === 'voice' ? tapText.spoken : tapText.written;
  return tapGroups
    .flatMap(({ items }) => items)
    .filter(({ id }) => ids.has(id))
    .map(({ phrase }) => phrase + end)
    .join('\n');
}
