/** Words around the alerts of `content/alerts`. */
export const alerts = {
  title: '新しい手口の知らせ',
  description:
    '新しく公に知らされた詐欺の手口や言い回しを、日付と出典をつけて短くまとめた一覧です。',
  lead: '新しく公に知らされた手口を、日付と出典をつけて短くお伝えします。ここにないものが安全という意味ではありません。',
  month: {
    title: (month: string): string => `${month}に知らされた手口`,
    description: (month: string): string =>
      `${month}に公に知らされた詐欺の手口を、出典と、次にすることをつけてまとめたページです。`,
  },
  banner: '新しい手口',
  source: '出典：',
  more: (title: string): string => `次にすること：${title}`,
  feed: '知らせを受け取る（Atomフィード）',
  none: '載せている知らせは、まだありません。',
} as const;
