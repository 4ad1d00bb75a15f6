import { z } from 'zod';
import { channel, day, id, localized, partialDate, text } from './common.ts';

const report = z.strictObject({
  source: id,
  /** When it was received or published, as exact as the source is; absent where the source gives none. */
  date: partialDate.optional(),
  channel,
  /** Names the caller or sender used. */
  names: z.array(text).default([]),
  /** What was said, in our own words. */
  wording: localized,
  /** The source itself is not sure of the number or of what it was used for. Such a report carries no page. */
  doubt: localized.optional(),
});

/**
 * `content/numbers/<digits>.yaml`: a phone number as reported in public.
 *
 * - `number`: digits, of which at most two may be hidden (`x`). International numbers carry their
 *   country code and no plus.
 * - `pattern`: a form with more hidden digits; shown in articles, never matched.
 * - `removed`: withdrawn on request or because it was wrong; kept so that it does not come back.
 */
export const reportedNumber = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    digits: z.string().regex(/^\d[\dx]{6,14}$/, '数字だけで書き、伏せられた桁は x にします'),
    international: z.boolean().default(false),
    reports: z.array(report).min(1),
  }),
  z.strictObject({
    kind: z.literal('pattern'),
    id,
    pattern: text,
    reports: z.array(report).min(1),
  }),
  z.strictObject({
    kind: z.literal('removed'),
    digits: z.string().regex(/^\d[\dx]{6,14}$/),
    international: z.boolean().default(false),
    removed: day,
    reason: text,
  }),
]);

export type NumberReport = z.infer<typeof report>;
export type ReportedNumber = z.infer<typeof reportedNumber>;
