import { z } from 'zod';
import { partialDate } from './common.ts';

/**
 * Desks of a city, as whoever embeds the checker writes them beside it. Published as JSON Schema in the folder to
 * copy; the box checks by that schema, so only what `src/embed/json-schema.ts` reads may stand here.
 */
export const embedContacts = z.strictObject({
  $schema: z.string().optional(),
  contacts: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        /** As printed for people: `03-0123-4567`. */
        phone: z.string().regex(/^#?[0-9-]{3,13}$/),
        /** What it is for. */
        purpose: z.string().min(1).max(200).optional(),
        /** When somebody answers, in words. */
        hours: z.string().min(1).max(200).optional(),
        /** Of which day that is: `2027`, `2027-04` or `2027-04-01`. */
        asOf: partialDate.optional(),
      }),
    )
    .min(1)
    .max(10),
});

export type EmbedContacts = z.infer<typeof embedContacts>;
