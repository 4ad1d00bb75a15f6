/** Texts of every kind of thing that is looked for, over and over: none may take more than linear time. */
export const SHAPES: Readonly<Record<string, string>> = {
  ordinary:
    '昨日はお世話になりました。週末の予定ですが、駅前の公園に十時に集まって、そこから歩いて行こうと思います。雨が降ったら図書館にしましょう。お弁当は各自で用意してください。',
  scam: '有料動画の未納料金が発生しています。本日中にご連絡なき場合、法的手続きに移行いたします。03-1234-56** アマゾン相談係 ',
  'a name that is a host': 'amazon.co.jp ',
  'a name and a link': 'アマゾン http://a.jp ',
  'a link and a number': 'http://a.jp 03-1234-5678 ',
  links: 'https://login.example.com/a?b=c ',
  'other hosts': 'https://x1y2.example/ https://smbc-card.com.example/ ',
  numbers: '03-1234-5678 ',
  'mail addresses': 'info@example.com ',
  quotations: '「未納料金」という',
  amounts: '3,980円 ',
  'short lines': '未納\n料金\n',
};
