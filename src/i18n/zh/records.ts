/** How the site speaks of sources and of what they record; islands load it by itself. */

/** Spoken behind a link that leaves the site. */
export const external = '（外部网站）';

export const cite = {
  label: (n: number, title: string): string => `出处${n}：${title}`,
  doubt: (doubt: string): string => `（不确定的地方：${doubt}）`,
  storedCopy: (date: string): string => `通过保存的副本确认（${date}）`,
  storedAdvice: '现在的内容，请在官方页面确认。',
  storedAdviceAll: '通过保存的副本确认的出处，可能和现在的内容不同。现在的内容，请在官方页面确认。',
  live: (date: string): string => `${date}确认`,
  published: (date: string): string => `${date}发布`,
} as const;

export const sourceKind = {
  'public-body': '公共机构',
  company: '公司官方',
  industry: '行业团体',
  news: '报道',
  repost: '转载',
  blog: '个人的记录',
  crowd: '网友反馈',
} as const;

/** The same kinds as somebody's statement. */
export const recordKind = {
  'public-body': '公共机构发布的信息',
  company: '公司发布的信息',
  industry: '行业团体发布的信息',
  news: '报道',
  repost: '转载的通知',
  blog: '个人的记录',
  crowd: '网友反馈的记录',
} as const;

export const channel = {
  sms: '短信',
  email: '邮件',
  voice: '电话',
  postcard: '明信片、信',
  web: '网页',
  chat: '聊天',
} as const;
