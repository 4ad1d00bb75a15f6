import type { Channel } from '../../engine/index.ts';
import { tapGroups, tapText } from '../../i18n/ja/checker.ts';

/**
 * One message of the points the reader tapped, in the order in which such a message is told, put as
 * what was said or as what was written.
 */
export function composeTapped(ids: ReadonlySet<string>, channel: Channel): string {
  const end = channel === 'voice' ? tapText.spoken : tapText.written;
  return tapGroups
    .flatMap(({ items }) => items)
    .filter(({ id }) => ids.has(id))
    .map(({ phrase }) => phrase + end)
    .join('\n');
}
