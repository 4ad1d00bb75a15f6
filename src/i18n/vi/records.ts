/** How the site speaks of sources and of what they record; islands load it by itself. */

/** Spoken behind a link that leaves the site. */
export const external = ' (trang web bên ngoài)';

export const cite = {
  label: (n: number, title: string): string => `Nguồn ${n}: ${title}`,
  doubt: (doubt: string): string => ` (Điểm chưa chắc chắn: ${doubt})`,
  storedCopy: (date: string): string => `Đã xem qua bản sao được lưu (${date})`,
  storedAdvice: 'Hãy xem nội dung hiện nay trên trang chính thức.',
  storedAdviceAll:
    'Nguồn xem qua bản sao được lưu có thể khác với nội dung hiện nay. Hãy xem nội dung hiện nay trên trang chính thức.',
  live: (date: string): string => `Đã xem: ${date}`,
  published: (date: string): string => `Công bố: ${date}`,
} as const;

export const sourceKind = {
  'public-body': 'Cơ quan nhà nước',
  company: 'Nguồn chính thức của công ty',
  industry: 'Hiệp hội ngành',
  news: 'Báo chí',
  repost: 'Đăng lại',
  blog: 'Ghi chép cá nhân',
  crowd: 'Lời kể của người dùng',
} as const;

/** The same kinds as somebody's statement. */
export const recordKind = {
  'public-body': 'thông báo của cơ quan nhà nước',
  company: 'thông báo của công ty',
  industry: 'thông báo của hiệp hội ngành',
  news: 'tin báo chí',
  repost: 'thông báo được đăng lại',
  blog: 'ghi chép cá nhân',
  crowd: 'lời kể của người dùng',
} as const;

export const channel = {
  sms: 'SMS',
  email: 'email',
  voice: 'điện thoại',
  postcard: 'bưu thiếp / phong bì',
  web: 'trang web',
  chat: 'chat',
} as const;
