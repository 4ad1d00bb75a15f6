/** What a text repeats: the same words, or words that differ each time. */
export type Shape = string | ((index: number) => string);

/** Texts of every kind of thing that is looked for, over and over: none may take more than linear time. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  ordinary:
    '昨日はお世話になりました。週末の予定ですが、駅前の公園に十時に集まって、そこから歩いて行こうと思います。雨が降ったら図書館にしましょう。お弁当は各自で用意してください。',
  scam: '有料動画の未納料金が発生しています。本日中にご連絡なき場合、法的手続きに移行いたします。03-1234-56** アマゾン相談係 ',
  'a name that is a host': 'amazon.co.jp ',
  'a name and a link': 'アマゾン http://a.jp ',
  'a link and a number': 'http://a.jp 03-1234-5678 ',
  links: 'https://login.example.com/a?b=c ',
  'other hosts': 'https://x1y2.example/ https://smbc-card.com.example/ ',
  'a new host each time': (index) => `https://x${index}.example/ `,
  'a new look-alike each time': (index) => `amaz${index}n.co.jp `,
  'a host of many labels': 'a.',
  'disguised links': 'httрs://аmаzon.co.jp/ ',
  'masked links': 'https://○○○○.example.org/○○ ',
  numbers: '03-1234-5678 ',
  'other numbers': (index) => `090-${1000 + (index % 9000)}-${1000 + ((index * 7) % 9000)} `,
  'masked numbers': '03-1234-56** ',
  'numbers abroad': '+1 (844) 705-2456 ',
  'digits one by one': '0 3 ',
  'mail addresses': 'info@example.com ',
  'new mail addresses': (index) => `a${index}@b${index}.example `,
  quotations: '「未納料金」という',
  'quotations left open': '「未納',
  brackets: '(',
  'letters and brackets': 'a)(',
  amounts: '3,980円 ',
  dates: '11月26日(木)まで ',
  'dates in digits': '2026/11/26 10:30 ',
  'short lines': '未納\n料金\n',
  questions: 'これは詐欺ですか？こんなSMSが届きました。\n',
  marks: 'か\u3099\u0301',
  emoji: '👨‍👩‍👧🇯🇵',
  'invisible characters': '未\u200b納\u2060',
  'lone surrogates': '\ud83d',
};

/** A text of a shape, of so many UTF-16 units. */
export function textOf(shape: Shape, characters: number): string {
  const at = typeof shape === 'string' ? () => shape : shape;
  let text = '';
  for (let index = 0; text.length < characters; index += 1) text += at(index);
  return text.slice(0, characters);
}
