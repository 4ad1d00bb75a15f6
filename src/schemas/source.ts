import { z } from 'zod';
import { day, id, partialDate, text } from './common.ts';

/** Who speaks. Shown with every report of a number, so that word of mouth is never taken for an agency. */
export const sourceKind = z.enum([
  'public-body',
  'company',
  'industry',
  'news',
  /** Somebody's copy of what another said; the publisher names both, and the original was not seen. */
  'repost',
  'blog',
  'crowd',
]);

/** A cache or a mirror disappears and hides who said it; only the original address is kept. */
const cachedAddress = /cache\.yimg\.jp|webcache|web\.archive\.org|fastly\.net|translate\.goog/;

/** An address of bare numbers names nobody, and tomorrow it may be somebody else's. */
const bareAddress = /^https?:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}|\[)/;

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
      )
      .refine(
        (url) => !bareAddress.test(url),
        '数字だけのアドレスでは、だれのページか分かりません',
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
  })
  .refine((value) => value.kind !== 'repost' || value.certainty !== 'primary', {
    path: ['certainty'],
    message: '転載は primary になりません',
  });

export type Source = z.infer<typeof source>;
export type SourceKind = z.infer<typeof sourceKind>;
