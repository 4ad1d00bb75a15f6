import { z } from 'zod';
import { asks, id, text } from './common.ts';

/** `content/search.yaml`: what the search takes for the same. Words may hold `[a|b]`, as in the lexicon. */
export const searchWords = z.strictObject({
  /** Ways to say one thing; of a verb the part that does not change. */
  concepts: z.record(id, z.array(text).min(1)),
  /** What says nothing of what is looked for. */
  ignored: z.array(text),
  /** Pages that are no articles. */
  pages: z.array(
    z.strictObject({
      path: z.string().regex(/^\/(?:[a-z-]+\/)+$/, 'path は /check/ の形で書きます'),
      answer: text,
      firstStep: text.optional(),
      asks,
    }),
  ),
});

export type SearchWords = z.infer<typeof searchWords>;
