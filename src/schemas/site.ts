import { z } from 'zod';
import { day, localized, text } from './common.ts';

/** Where corrections and requests to remove a number go. */
const correctionContact = z.strictObject({
  email: z.email().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** `content/site.yaml`: what the site says of itself. */
export const site = z.strictObject({
  name: localized,
  tagline: localized,
  description: localized,
  /** A build for a public address needs one. */
  correctionContact,
  /** Version of the rulebook's content, for the summary a reader can print. */
  factsReviewed: day,
  license: text,
});

export type Site = z.infer<typeof site>;
export type CorrectionContact = z.infer<typeof correctionContact>;

/**
 * The contact for corrections that a build shows.
 *
 * @param site Content of `content/site.yaml`.
 * @param override Address from the environment of the build (`CORRECTION_CONTACT`): an email
 *   address or a URL, instead of the one in the file.
 * @returns One with `email` or `url`, or with neither where none is given.
 * @throws Where the override is neither.
 */
export function correctionContactOf(site: Site, override: string | undefined): CorrectionContact {
  if (!override) return site.correctionContact;
  for (const contact of [{ email: override }, { url: override }]) {
    if (correctionContact.safeParse(contact).success) return contact;
  }
  throw new Error(
    `CORRECTION_CONTACT「${override}」は、メールアドレスか https:// で始まるアドレスにしてください。`,
  );
}
