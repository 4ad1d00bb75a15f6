/** How the site speaks of sources and of what they record; islands load it by itself. */

/** Spoken behind a link that leaves the site. */
export const external = '（外部のサイト）';

export const cite = {
  label: (n: number, title: string): string => `出典${n}：${title}`,
  doubt: (doubt: string): string => `（確かでない点：${doubt}）`,
  storedCopy: (date: string): string => `保存された写しで確認（${date}）`,
  storedAdvice: '今の内容は公式ページでお確かめください。',
  storedAdviceAll:
    '保存された写しで確認した出典は、今の内容と違うことがあります。今の内容は公式ページでお確かめください。',
  live: (date: string): string => `${date}に確認`,
  published: (date: string): string => `${date}公開`,
} as const;

export const sourceKind = {
  'public-body': '公的機関',
  company: '企業の公式',
  industry: '業界団体',
  news: '報道',
  repost: '転載',
  blog: '個人の記録',
  crowd: '口コミ',
} as const;

/** The same kinds as somebody's statement. */
export const recordKind = {
  'public-body': '公的機関の発表',
  company: '企業の発表',
  industry: '業界団体の発表',
  news: '報道',
  repost: '転載された知らせ',
  blog: '個人の記録',
  crowd: '口コミの記録',
} as const;

export const channel = {
  sms: 'SMS',
  email: 'メール',
  voice: '電話',
  postcard: 'はがき・封書',
  web: 'ウェブページ',
  chat: 'チャット',
} as const;
