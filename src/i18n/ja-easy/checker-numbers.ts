/** What the checker says of the numbers of a message; loaded with the first one. */
export const numbers = {
  loading: 'この番号の報告があるか、見ています。',
  failed: '報告の一覧を{開|ひら}くことができませんでした。番号の種類だけを、知らせます。',
  exact: 'この番号についての報告があります。',
  masked: '数字を少しかくした報告があります。その{中|なか}に、この番号と形が合うものがあります。',
  meaning: '「今この番号を使っている{人|ひと}が、詐欺をしている」という意味ではありません。',
  absent: 'このサイトには、この番号の報告がありません。',
  absentMeaning: '報告がなくても、「安全」という意味ではありません。',
  page: (number: string) => `${number}についての報告`,
  more: (count: number) => `ほかに、番号が${count}個あります。`,
  contact: (name: string) =>
    `${name}の番号と同じです。でも、文章に書いてあっても、本物の連絡かどうか分かりません。相談するときは、自分で番号を押して、電話してください。`,
  doNotCall:
    'この番号には、電話しないでください。確かめるときは、自分で調べた番号を使ってください。',
} as const;
