import { z } from 'zod';
import { channel, id, level, localized, note, text } from './common.ts';

/** `content/specimens/<id>.yaml`: an example message written for this site, with the verdict it must get. */
export const specimen = z.strictObject({
  id,
  title: localized,
  channel,
  text,
  expected: z.strictObject({
    level,
    schemes: z.array(id).default([]),
    notes: z.array(note).default([]),
  }),
  /** What the reader should look at. */
  caption: localized,
});

export type Specimen = z.infer<typeof specimen>;
