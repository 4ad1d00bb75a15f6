import type { Situation } from '../../advice/index.ts';
import type { Channel, Level } from '../../engine/index.ts';
import type { Quiet, Status } from '../../hours/index.ts';

/** What stands around the advice of `content/advice`, which the answer is made of. */
export const answer = {
  first: '首先',
  more: '接下来要做的',
  avoid: '不要做的',
  article: (title: string) => `详细阅读：${title}`,
  came: '是通过什么方式来的',
  court: '如果收到的是法院的信件（「特別送達」），情况就不同了。请不要放着不管',
  bar: '结果出来了',
  passOn: '告诉别人、留在纸上',
} as const;

export const channels: Readonly<Record<Channel, string>> = {
  sms: '短信（SMS）',
  email: '邮件',
  voice: '电话、语音留言',
  postcard: '明信片、信',
  chat: 'LINE等聊天',
  web: '电脑或手机的屏幕',
};

/** What the reader has done: the same words as on the buttons of the home page. */
export const situations: Readonly<Record<Situation, string>> = {
  received: '只是收到了',
  called: '打了电话',
  told: '说了名字',
  gift: '说了礼品卡号码',
  'paid-bank': '从银行转了账',
  'paid-store': '在便利店付了钱',
  paid: '用别的方法付了钱',
  link: '打开了链接',
  card: '输入了卡号',
  app: '装了App',
  court: '法院的文件',
  visit: '对方说要来家里',
};

/** What is called otherwise where it was a call. */
export const situationsByCall: Readonly<Partial<Record<Situation, string>>> = {
  received: '只是来了电话',
  called: '说了话、按了1',
};

/** The large choices of who has done something already. */
export const actions = {
  button: '已经打了电话、付了钱',
  ask: '您做了什么',
  exactly: '选更具体的情况',
  undo: '其实什么都没做',
  groups: {
    called: '打了电话、说了话',
    told: '告诉了名字或号码',
    paid: '付了钱',
    link: '打开了链接',
  },
} as const;

const inDanger = '有人上门或威胁您时，请拨打110。';
const due = '如果写着期限，请在自己打开的App或账单上确认。';

/** Whom nobody answers can wait. That the deadline is the other side's invention is said of scams alone. */
export const waiting: Readonly<Record<Level, string>> = {
  scam: `等到早上也没关系。“今天之内”（「本日中」）是对方自己定的期限。${inDanger}`,
  suspicious: `等到早上再确认也没关系。${due}${inDanger}`,
  unknown: `等到早上再确认也没关系。${due}${inDanger}`,
};

/** How that begins: whether it is so now, or may become so. */
export const waitingFrom: Readonly<Record<Quiet | 'open', string>> = {
  night: '现在是夜里。',
  'day-off': '今天休息的咨询窗口比较多。',
  open: '夜里或休息日电话打不通时，',
};

export const hours = {
  withName: (phone: string, name: string) => `${phone} ${name}`,
  now: (names: readonly string[]) => `现在打得通的咨询窗口：${names.join('、')}`,
  status: {
    open: '现在在受理时间内。',
    closed: '现在不在受理时间内。',
    varies: '现在这个时间，很多地方不受理。',
    unknown: '',
  },
} as const satisfies {
  readonly status: Readonly<Record<Status, string>>;
  readonly [word: string]: unknown;
};
