import { z } from 'zod';
import { day, id, localized } from './common.ts';

/** Characters that fit on two lines of a phone. */
const LONGEST_TITLE = 40;
/** Characters that are read in half a minute. */
const LONGEST_TEXT = 160;

/** `content/alerts/<day>-<name>.yaml`: a new wording or way, as somebody told of it in public. */
export const alert = z
  .strictObject({
    id,
    /** Day on which it was told. */
    day,
    title: localized.refine(({ ja }) => ja.length <= LONGEST_TITLE, {
      path: ['ja'],
      message: `題は ${LONGEST_TITLE} 字までです`,
    }),
    /** What was told, by whom, and what to do. */
    text: localized.refine(({ ja }) => ja.length <= LONGEST_TEXT, {
      path: ['ja'],
      message: `文は ${LONGEST_TEXT} 字までです`,
    }),
    sources: z.array(id).min(1),
    /** The page that tells what to do. */
    article: id,
  })
  .refine((value) => value.id.startsWith(`${value.day}-`), {
    path: ['id'],
    message: 'id は、day の日付で始めます',
  });

export type Alert = z.infer<typeof alert>;
