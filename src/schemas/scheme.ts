import { z } from 'zod';
import { channel, day, id, localized, text } from './common.ts';

/**
 * `content/schemes/<id>.yaml`: a known scam scheme and the signs that name it. It decides nothing about the
 * level.
 *
 * A scheme matches when every part of one of its forms is there; a part is there when one of its signs is,
 * and no sign serves two parts.
 */
export const scheme = z.strictObject({
  id,
  updated: day,
  title: localized,
  /** What this scam is, in one or two sentences. */
  what: localized,
  /** What happens if one calls, opens the link, or answers. */
  next: localized,
  /** The article that explains it. */
  article: id,
  forms: z
    .array(
      z.strictObject({
        /** For the editor: which shape of the scam this is. */
        about: text,
        parts: z.array(z.array(id).min(1)).min(2),
        /** Signs that contradict this form. */
        without: z.array(id).default([]),
        channels: z.array(channel).optional(),
      }),
    )
    .min(1),
  /** Where several schemes match, the higher is named first. */
  priority: z.int().default(0),
  sources: z.array(id).min(1),
  /** The source that says so of everybody, where the texts say never, nobody or always. */
  universal: id.optional(),
});

export type Scheme = z.infer<typeof scheme>;
