import { z } from 'zod';

/**
 * `content/readings.yaml`: words as they are written, and how they are read, for the readings above the kanji of
 * やさしい日本語. As much of what follows in kana belongs to the word as decides its reading (`行っ`, `行わ`).
 */
export const readings = z.record(
  z.string().regex(/\p{Script=Han}/u, '漢字のない言葉に、読みは要りません'),
  z.string().regex(/^[\p{Script=Hiragana}ー]+$/u, '読みは、ひらがなで書きます'),
);

export type Readings = z.infer<typeof readings>;
