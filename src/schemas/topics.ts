import { z } from 'zod';
import { topic } from './advice.ts';
import { brandKind } from './brand.ts';
import { channel, id, level, note, text } from './common.ts';

/** What has to be found; one of the findings is enough, and none means that the entry always holds. */
const findings = {
  notes: z.array(note).min(1).optional(),
  schemes: z.array(id).min(1).optional(),
  signs: z.array(id).min(1).optional(),
  /** Words of the message, in any width and case. */
  words: z.array(text).min(1).optional(),
};

/**
 * `content/topics.yaml`: how the topic of a message and the way it came are told from what was found in it.
 * The first entry that holds counts; the last one always holds.
 */
export const topics = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        topic,
        levels: z.array(level).min(1).optional(),
        channels: z.array(channel).min(1).optional(),
        ...findings,
        /** Kinds of the companies that the message names. */
        kinds: z.array(brandKind).min(1).optional(),
      }),
    )
    .min(1),
  channels: z.array(z.strictObject({ channel, ...findings })).min(1),
});

export type Topics = z.infer<typeof topics>;
