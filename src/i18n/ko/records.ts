/** How the site speaks of sources and of what they record; islands load it by itself. */

/** Spoken behind a link that leaves the site. */
export const external = ' (외부 사이트)';

export const cite = {
  label: (n: number, title: string): string => `출처 ${n}: ${title}`,
  doubt: (doubt: string): string => ` (확실하지 않은 점: ${doubt})`,
  storedCopy: (date: string): string => ` 저장된 사본으로 확인(${date})`,
  storedAdvice: '지금 내용은 공식 페이지에서 확인하세요.',
  storedAdviceAll:
    '저장된 사본으로 확인한 출처는 지금 내용과 다를 수 있습니다. 지금 내용은 공식 페이지에서 확인하세요.',
  live: (date: string): string => ` ${date}에 확인`,
  published: (date: string): string => ` ${date} 공개`,
} as const;

export const sourceKind = {
  'public-body': '공공기관',
  company: '기업 공식',
  industry: '업계 단체',
  news: '보도',
  repost: '옮겨 실은 글',
  blog: '개인의 기록',
  crowd: '이용자 글',
} as const;

/** The same kinds as somebody's statement. */
export const recordKind = {
  'public-body': '공공기관의 발표',
  company: '기업의 발표',
  industry: '업계 단체의 발표',
  news: '보도',
  repost: '옮겨 실은 알림',
  blog: '개인의 기록',
  crowd: '이용자 글의 기록',
} as const;

export const channel = {
  sms: '문자(SMS)',
  email: '이메일',
  voice: '전화',
  postcard: '엽서·봉투 우편',
  web: '웹페이지',
  chat: '채팅',
} as const;
