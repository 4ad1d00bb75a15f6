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
  z.strictObject({
    /** For the editor: what belongs in the set. */
    about: text,
    words: z.array(text).min(1),
    /** Words that contain one of `words` but mean something else; they are not hits (月末日中 …). */
    except: z.array(text).default([]),
    /** Words that mean the same to a search but would find too much in a message (みのう in 夏休みのうちに). */
    searched: z.array(text).default([]),
    /** Whether a search that finds nothing may be widened with the set. */
    synonyms: z.boolean().default(false),
  }),
);

export type Lexicon = z.infer<typeof lexicon>;
