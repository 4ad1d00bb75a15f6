/** How the site speaks of sources and of what they record; islands load it by itself. */

/** Spoken behind a link that leaves the site. */
export const external = ' (external site)';

export const cite = {
  label: (n: number, title: string): string => `Source ${n}: ${title}`,
  doubt: (doubt: string): string => ` (Not certain: ${doubt})`,
  storedCopy: (date: string): string => ` Checked on a stored copy (${date})`,
  storedAdvice: 'Please check on the official page what it says now.',
  storedAdviceAll:
    'Sources checked on a stored copy may say something else now. Please check on the official page what they say now.',
  live: (date: string): string => ` Checked on ${date}`,
  published: (date: string): string => `, published ${date}`,
} as const;

export const sourceKind = {
  'public-body': 'Public body',
  company: 'Company, official',
  industry: 'Industry association',
  news: 'News report',
  repost: 'Repost',
  blog: 'Personal record',
  crowd: 'Word of mouth',
} as const;

/** The same kinds as somebody's statement. */
export const recordKind = {
  'public-body': 'statement of a public body',
  company: 'statement of a company',
  industry: 'statement of an industry association',
  news: 'news report',
  repost: 'reposted notice',
  blog: 'personal record',
  crowd: 'word-of-mouth record',
} as const;

export const channel = {
  sms: 'Text message',
  email: 'Email',
  voice: 'Call',
  postcard: 'Postcard or letter',
  web: 'Web page',
  chat: 'Chat',
} as const;
