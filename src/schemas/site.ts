import { z } from 'zod';
import { day, localized, text } from './common.ts';

/** `content/site.yaml`: what the site says of itself. */
export const site = z.strictObject({
  name: localized,
  tagline: localized,
  description: localized,
  /** Where corrections and requests to remove a number go. A build for a public address needs one. */
  correctionContact: z.strictObject({ email: z.email().optional(), url: z.url().optional() }),
  /** Version of the rulebook's content, for the summary a reader can print. */
  factsReviewed: day,
  license: text,
});

export type Site = z.infer<typeof site>;
