/** Words around the alerts of `content/alerts`. */
export const alerts = {
  title: '新しい詐欺のやり{方|かた}',
  description:
    '新しく公に知らせた、詐欺のやり{方|かた}や言い{方|かた}の一覧です。{日|ひ}と出典（もとの情報）をつけて、短く書いています。',
  lead: '新しく公に知らせた詐欺のやり{方|かた}を、短く書いています。{日|ひ}と出典（もとの情報）もつけています。ここにないものが「安全」という意味ではありません。',
  month: {
    title: (month: string): string => `${month}に知らせた詐欺のやり{方|かた}`,
    description: (month: string): string =>
      `${month}に公に知らせた詐欺のやり{方|かた}を、出典（もとの情報）と、次にすることをつけて書いたページです。`,
  },
  banner: '新しい詐欺のやり{方|かた}',
  source: '出典（もとの情報）：',
  more: (title: string): string => `次にすること：${title}`,
  feed: '知らせを受け取る（Atomフィード）',
  none: '知らせは、まだありません。',
} as const;
