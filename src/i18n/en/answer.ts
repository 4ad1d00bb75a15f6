import type { Situation } from '../../advice/index.ts';
import type { Channel, Level } from '../../engine/index.ts';
import type { Quiet, Status } from '../../hours/index.ts';

/** What stands around the advice of `content/advice`, which the answer is made of. */
export const answer = {
  first: 'First',
  more: 'What to do next',
  avoid: 'What not to do',
  article: (title: string) => `Read more: ${title}`,
  came: 'How did it reach you?',
  court:
    'A letter from a court (special delivery, 「特別送達」) is different. If you received one, do not ignore it',
  bar: 'The result is ready',
  passOn: 'Tell someone, or keep it on paper',
} as const;

export const channels: Readonly<Record<Channel, string>> = {
  sms: 'Text message (SMS)',
  email: 'Email',
  voice: 'Call or voicemail',
  postcard: 'Postcard or letter',
  chat: 'LINE or another chat',
  web: 'On a computer or phone screen',
};

/** What the reader has done: the same words as on the buttons of the home page. */
export const situations: Readonly<Record<Situation, string>> = {
  received: 'I only received it',
  called: 'I called the number',
  told: 'I gave my name',
  gift: 'I gave a gift card code',
  'paid-bank': 'I made a bank transfer',
  'paid-store': 'I paid at a convenience store',
  paid: 'I paid another way',
  link: 'I opened the link',
  card: 'I entered card details',
  app: 'I installed an app',
  court: 'Court papers',
  visit: 'They said they will come',
};

/** What is called otherwise where it was a call. */
export const situationsByCall: Readonly<Partial<Record<Situation, string>>> = {
  received: 'I only got a call',
  called: 'I talked or pressed 1',
};

/** The large choices of who has done something already. */
export const actions = {
  button: 'I already called or paid',
  ask: 'What did you do?',
  exactly: 'Choose in more detail',
  undo: 'I did nothing after all',
  groups: {
    called: 'I called or talked',
    told: 'I gave my name or a number',
    paid: 'I paid money',
    link: 'I opened a link',
  },
} as const;

const inDanger = 'If someone has come to your home or is threatening you, call 110.';
const due = 'If a deadline is given, check it in the app you open yourself or on your bill.';

/** Whom nobody answers can wait. That the deadline is the other side's invention is said of scams alone. */
export const waiting: Readonly<Record<Level, string>> = {
  scam: `It is all right to wait until morning. “Today” (「本日中」) is a deadline the other side made up. ${inDanger}`,
  suspicious: `It is all right to wait until morning and check then. ${due} ${inDanger}`,
  unknown: `It is all right to wait until morning and check then. ${due} ${inDanger}`,
};

/** How that begins: whether it is so now, or may become so. */
export const waitingFrom: Readonly<Record<Quiet | 'open', string>> = {
  night: 'It is night now. ',
  'day-off': 'Many help desks are closed today. ',
  open: 'If nobody answers at night, on a weekend or holiday: ',
};

export const hours = {
  withName: (phone: string, name: string) => `${phone} (${name})`,
  now: (names: readonly string[]) => `Help desks you can reach now: ${names.join(', ')}`,
  status: {
    open: 'Open now. ',
    closed: 'Closed now. ',
    varies: 'Many places are closed at this time. ',
    unknown: '',
  },
} as const satisfies {
  readonly status: Readonly<Record<Status, string>>;
  readonly [word: string]: unknown;
};
