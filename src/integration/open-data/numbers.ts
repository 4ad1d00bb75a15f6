import { numberPolicy } from '../../directory/index.ts';
import { withoutReadings } from '../../i18n/readings.ts';
import type { PublishedNumber } from '../../schemas/index.ts';
import type { Content } from '../content.ts';
import { mapTexts } from '../translations.ts';

/**
 * The part of the directory of numbers that others may copy: what search engines may show too. A number with
 * a page that is kept from them could be a bystander's, and no copy of ours can be called back.
 *
 * @param now Day that the policy asks for.
 */
export function openNumbers(content: Content, now: Date): PublishedNumber[] {
  const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
  return content.numbers.flatMap(({ data }): PublishedNumber[] => {
    if (data.kind !== 'number') return [];
    const { page, indexable } = numberPolicy(data, (id) => sources.get(id), now);
    if (!page || !indexable) return [];
    const told = mapTexts(data.reports, withoutReadings);
    const reports = told.flatMap(({ source: id, date, doubt, ...report }) => {
      const source = sources.get(id);
      if (!source) return [];
      const { title, publisher, kind, url, published, doubt: doubtOfSource } = source;
      return {
        ...(date ? { date } : {}),
        ...report,
        ...(doubt ? { doubt } : {}),
        source: {
          title,
          publisher,
          kind,
          url,
          ...(published ? { published } : {}),
          ...(doubtOfSource ? { doubt: doubtOfSource } : {}),
        },
      };
    });
    return [{ digits: data.digits, international: data.international, reports }];
  });
}
