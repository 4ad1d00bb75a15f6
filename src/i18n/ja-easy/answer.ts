import type { Situation } from '../../advice/index.ts';
import type { Channel, Level } from '../../engine/index.ts';
import type { Quiet, Status } from '../../hours/index.ts';

/** What stands around the advice of `content/advice`, which the answer is made of. */
export const answer = {
  first: 'はじめに',
  more: '次にすること',
  avoid: 'しないこと',
  article: (title: string) => `くわしく読む：${title}`,
  came: 'どうやって{来|き}ましたか',
  court:
    '裁判所から封筒の手紙（「特別送達」）を受け取ったときは、別です。そのままにしないでください',
  bar: '結果が出ました',
  passOn: '{人|ひと}に知らせる・紙に印刷する',
} as const;

export const channels: Readonly<Record<Channel, string>> = {
  sms: 'SMS',
  email: 'メール',
  voice: '電話・留守番電話',
  postcard: 'はがき・手紙',
  chat: 'LINEなどのメッセージ',
  web: 'パソコンやスマートフォンの画面',
};

/** What the reader has done: the same words as on the buttons of the home page. */
export const situations: Readonly<Record<Situation, string>> = {
  received: '届いただけ',
  called: '電話をした',
  told: '名前を言った',
  gift: 'ギフトカードの番号を言った',
  'paid-bank': '銀行からお金を送った（振り込み）',
  'paid-store': 'コンビニで払った',
  paid: 'ほかのやり{方|かた}で払った',
  link: 'リンクを{開|ひら}いた',
  card: 'カードの番号を{入|い}れた',
  app: 'アプリを{入|い}れた',
  court: '裁判所の書類',
  visit: '「{家|いえ}に{行|い}く」と言われた',
};

/** What is called otherwise where it was a call. */
export const situationsByCall: Readonly<Partial<Record<Situation, string>>> = {
  received: '電話が{来|き}ただけ',
  called: '{話|はな}した・1を押した',
};

/** The large choices of who has done something already. */
export const actions = {
  button: 'もう電話した・払った',
  ask: '{何|なに}をしましたか',
  exactly: 'くわしく選ぶ',
  undo: '{何|なに}もしていない',
  groups: {
    called: '電話した・{話|はな}した',
    told: '名前や番号を教えた',
    paid: 'お金を払った',
    link: 'リンクを{開|ひら}いた',
  },
} as const;

const inDanger =
  '{人|ひと}が{家|いえ}に{来|き}たときや、こわいことを言うときは、110に電話してください。';
const due =
  '「いつまで」と書いてあるときは、自分で{開|ひら}いたアプリや、請求書（払うお金が書いてある紙）で確かめてください。';

/** Whom nobody answers can wait. That the deadline is the other side's invention is said of scams alone. */
export const waiting: Readonly<Record<Level, string>> = {
  scam: `朝まで待っても大丈夫です。『本日中』（{今日|きょう}の{間|あいだ}に）は、相手が勝手に決めたことです。${inDanger}`,
  suspicious: `朝まで待って、確かめても大丈夫です。${due}${inDanger}`,
  unknown: `朝まで待って、確かめても大丈夫です。${due}${inDanger}`,
};

/** How that begins: whether it is so now, or may become so. */
export const waitingFrom: Readonly<Record<Quiet | 'open', string>> = {
  night: '今は夜です。',
  'day-off': '{今日|きょう}は、休みのところが多い{日|ひ}です。',
  open: '夜や休みの{日|ひ}に、電話がつながらないときは、',
};

export const hours = {
  withName: (phone: string, name: string) => `${phone}（${name}）`,
  now: (names: readonly string[]) => `今、電話で相談できるところ：${names.join('、')}`,
  status: {
    open: '今は、相談できる時間です。',
    closed: '今は、相談できる時間ではありません。',
    varies: '今は、相談できないところが多い時間です。',
    unknown: '',
  },
} as const satisfies {
  readonly status: Readonly<Record<Status, string>>;
  readonly [word: string]: unknown;
};
