import { z } from 'zod';
import { id, text } from './common.ts';

/**
 * `content/lexicon.yaml`: sets of words that rules share.
 *
 * A word may hold alternatives in square brackets: `連絡[が|の|]ない場合` stands for three words.
 * Brackets do not nest.
 */
export const lexicon = z.record(
  id,
  z
    .strictObject({
      /** For the editor: what belongs in the set. */
      about: text,
      words: z.array(text).default([]),
      /**
       * Phrases made of words of other sets, each within `gap` folded characters (no spaces, signs or ー)
       * behind the one before: 支払い … 確認 … できません.
       */
      sequences: z
        .array(z.strictObject({ of: z.array(id).min(2).max(4), gap: z.int().min(0).max(20) }))
        .default([]),
      /** Words that contain one of `words` but mean something else; they are not hits (月末日中 …). */
      except: z.array(text).default([]),
    })
    .refine(
      ({ words, sequences }) => words.length + sequences.length > 0,
      'words か sequences が要ります',
    ),
);

export type Lexicon = z.infer<typeof lexicon>;
