import type { Situation } from '../../advice/index.ts';
import type { Channel, Level } from '../../engine/index.ts';
import type { Quiet, Status } from '../../hours/index.ts';

/** What stands around the advice of `content/advice`, which the answer is made of. */
export const answer = {
  first: 'まず',
  more: '次にすること',
  avoid: 'しないこと',
  article: (title: string) => `くわしく読む：${title}`,
  came: '何で来ましたか',
  court: '裁判所の封書（特別送達）を受け取ったときは別です。放っておかないでください',
  bar: '結果が出ました',
  passOn: '人に伝える・紙に残す',
} as const;

export const channels: Readonly<Record<Channel, string>> = {
  sms: 'SMS',
  email: 'メール',
  voice: '電話・留守番電話',
  postcard: 'はがき・手紙',
  chat: 'LINEなどのチャット',
  web: 'パソコンや電話の画面',
};

/** What the reader has done: the same words as on the buttons of the home page. */
export const situations: Readonly<Record<Situation, string>> = {
  received: '届いただけ',
  called: '電話してしまった',
  told: '名前を言った',
  gift: 'ギフト券番号を言った',
  'paid-bank': '銀行で振り込んだ',
  'paid-store': 'コンビニで払った',
  paid: 'ほかの方法で払った',
  link: 'リンクを開いた',
  card: 'カード番号を入れた',
  app: 'アプリを入れた',
  court: '裁判所の書類',
  visit: '家に行くと言われた',
};

/** What is called otherwise where it was a call. */
export const situationsByCall: Readonly<Partial<Record<Situation, string>>> = {
  received: '電話があっただけ',
  called: '話した・1を押した',
};

/** The large choices of who has done something already. */
export const actions = {
  button: 'もう電話した・払った',
  ask: '何をしましたか',
  exactly: 'くわしく選ぶ',
  undo: '何もしていなかった',
  groups: {
    called: '電話した・話した',
    told: '名前や番号を教えた',
    paid: 'お金を払った',
    link: 'リンクを開いた',
  },
} as const;

const inDanger = '家に来た・おどされているときは110。';
const due = '期限が書いてあるときは、自分で開いたアプリや請求書で確かめます。';

/** Whom nobody answers can wait. That the deadline is the other side's invention is said of scams alone. */
export const waiting: Readonly<Record<Level, string>> = {
  scam: `朝まで待って大丈夫です。『本日中』は相手が作った期限です。${inDanger}`,
  suspicious: `朝まで待って確かめて大丈夫です。${due}${inDanger}`,
  unknown: `朝まで待って確かめて大丈夫です。${due}${inDanger}`,
};

/** How that begins: whether it is so now, or may become so. */
export const waitingFrom: Readonly<Record<Quiet | 'open', string>> = {
  night: 'いまは夜です。',
  'day-off': '今日は休みの窓口が多い日です。',
  open: '夜や休日で電話がつながらないときは、',
};

export const hours = {
  withName: (phone: string, name: string) => `${phone}（${name}）`,
  now: (names: readonly string[]) => `いまつながる窓口：${names.join('、')}`,
  status: {
    open: 'いまは受付時間です。',
    closed: 'いまは受付時間外です。',
    varies: 'いまは受付時間外の所が多い時間です。',
    unknown: '',
  },
} as const satisfies {
  readonly status: Readonly<Record<Status, string>>;
  readonly [word: string]: unknown;
};
