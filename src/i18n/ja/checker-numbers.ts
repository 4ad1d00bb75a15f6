/** What the checker says of the numbers of a message; loaded with the first one. */
export const numbers = {
  loading: 'この番号の報告があるか、見ています。',
  failed: '報告の一覧を開けませんでした。番号の種類だけをお伝えします。',
  exact: 'この番号についての報告があります。',
  masked: '一部を伏せた報告に、この番号と形の合うものがあります。',
  meaning: 'いまこの番号を使っている人が、詐欺に関わっているという意味ではありません。',
  absent: 'このサイトには報告が載っていません。',
  absentMeaning: '載っていないことは、安全という意味ではありません。',
  page: (number: string) => `${number}についての報告`,
  more: (count: number) => `ほかに${count}個の番号があります。`,
  contact: (name: string) =>
    `${name}の番号と同じです。文章に書いてあっても、本物の案内とは限りません。相談するときは、自分で番号を押してかけてください。`,
  doNotCall: 'この番号にはかけず、確かめるときは自分で調べた番号を使ってください。',
} as const;
