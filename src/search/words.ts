/**
 * Words as the pages write them: katakana, Latin, kanji with kana between them that end a verb's stem
 * (振り込み) and are no particle, kana long enough to be more than an ending.
 */
const WORDS =
  /[ァ-ヶー]{3,}|[\p{Script=Han}々〆]+(?:[いきしちひみりぎじびえけせねれめげぜべさと]{1,2}[\p{Script=Han}々〆]+){0,2}[いきしちみりびえけせれめげべ]?|[ぁ-ゖー]{4,}|[A-Za-z][A-Za-z0-9]+/gu;

/** The words of all pages, the commonest first; what slips of the keyboard are compared with. */
export function wordsOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORDS)) {
      if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
