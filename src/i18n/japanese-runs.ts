/**
 * Japanese within a text of another language: what the reader must recognise on a message, on paper or on a
 * button. It is shown in an element with `lang="ja"`, so that it is drawn and read aloud as Japanese.
 */

/** Quoted, or letters of Japanese with what stands between them. */
const RUNS =
  /(「[^「」]*」|【[^【】]*】|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー〜・、。？！○△]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー〜・、。？！○△]*)/u;

/** Chinese shares most letters: what is quoted, what stands in brackets with kana, and kana. */
const RUNS_IN_CHINESE =
  /(「[^「」]*」|【[^【】]*】|(?<=（)[^（）]*[\p{Script=Hiragana}\p{Script=Katakana}][^（）]*(?=）)|[\p{Script=Hiragana}\p{Script=Katakana}ー・]+)/u;

const KANA_OR_KANJI = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Cuts a text at its Japanese.
 *
 * @param lang The `lang` of the text.
 * @returns Pieces in their order; every second one, from the second on, is Japanese.
 */
export function japaneseRuns(text: string, lang: string): string[] {
  // The pseudo-locale (`qps-ploc`) is Japanese in brackets.
  if (/^(?:ja|qps)/.test(lang) || !KANA_OR_KANJI.test(text)) return [text];
  return text.split(lang.startsWith('zh') ? RUNS_IN_CHINESE : RUNS);
}
