/** How the site speaks of sources and of what they record; islands load it by itself. */

/** Spoken behind a link that leaves the site. */
export const external = '（ほかのサイト）';

export const cite = {
  label: (n: number, title: string): string => `出典${n}：${title}`,
  doubt: (doubt: string): string => `（はっきり分からないところ：${doubt}）`,
  storedCopy: (date: string): string => `残してある写しで確かめました（${date}）`,
  storedAdvice: '今どう書いてあるかは、公式ページで確かめてください。',
  storedAdviceAll:
    '残してある写しで確かめた出典（もとの情報）は、今とちがうことがあります。今どう書いてあるかは、公式ページで確かめてください。',
  live: (date: string): string => `${date}に確かめました`,
  published: (date: string): string => `${date}に出た情報`,
} as const;

export const sourceKind = {
  'public-body': '国や市などの役所',
  company: '会社の公式の情報',
  industry: '会社が集まった団体',
  news: 'ニュース',
  repost: 'ほかから写したもの',
  blog: '個人の記録',
  crowd: 'みんなの書き込み',
} as const;

/** The same kinds as somebody's statement. */
export const recordKind = {
  'public-body': '国や市などの役所の発表',
  company: '会社の発表',
  industry: '会社が集まった団体の発表',
  news: 'ニュース',
  repost: 'ほかから写した知らせ',
  blog: '個人の記録',
  crowd: 'みんなの書き込みの記録',
} as const;

export const channel = {
  sms: 'SMS',
  email: 'メール',
  voice: '電話',
  postcard: 'はがき・手紙',
  web: 'インターネットのページ',
  chat: 'チャット（メッセージ）',
} as const;
