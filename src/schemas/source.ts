import { z } from 'zod';
import { day, id, partialDate, text } from './common.ts';

/** Who speaks. Shown with every report of a number, so that word of mouth is never taken for an agency. */
export const sourceKind = z.enum(['public-body', 'company', 'industry', 'news', 'blog', 'crowd']);

/** A cache or a mirror disappears and hides who said it; only the original address is kept. */
const cachedAddress = /cache\.yimg\.jp|webcache|web\.archive\.org|fastly\.net|translate\.goog/;

/** `content/sources/<id>.yaml`: where a statement of the site comes from. */
export const source = z
  .strictObject({
    id,
    title: text,
    publisher: text,
    kind: sourceKind,
    url: z
      .url({ protocol: /^https?$/ })
      .refine(
        (url) => !cachedAddress.test(url),
        '写しやキャッシュではなく、元のページのアドレスを書きます',
      ),
    published: partialDate.optional(),
    seen: z.strictObject({ how: z.enum(['live', 'stored-copy']), on: day }),
    /** `primary`: the body itself says it. `secondary`: somebody reports it. `doubtful`: shown with its doubt. */
    certainty: z.enum(['primary', 'secondary', 'doubtful']),
    /** What is doubtful; shown wherever the source is cited. */
    doubt: text.optional(),
  })
  .refine((value) => value.certainty !== 'doubtful' || value.doubt !== undefined, {
    path: ['doubt'],
    message: '確かさが doubtful の出典には、何が疑わしいかを doubt に書きます',
  });

export type Source = z.infer<typeof source>;
export type SourceKind = z.infer<typeof sourceKind>;
