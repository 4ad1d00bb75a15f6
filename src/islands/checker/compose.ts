import { tapGroups } from '../../i18n/ja/checker.ts';

/** One message of the points the reader tapped, in the order in which such a message is told. */
export function composeTapped(ids: ReadonlySet<string>): string {
  return tapGroups
    .flatMap(({ items }) => items)
    .filter(({ id }) => ids.has(id))
    .map(({ phrase }) => phrase)
    .join('\n');
}
