import type { Situation } from '../../advice/index.ts';
import type { Channel, Level } from '../../engine/index.ts';
import type { Quiet, Status } from '../../hours/index.ts';

/** What stands around the advice of `content/advice`, which the answer is made of. */
export const answer = {
  first: '먼저',
  more: '다음에 할 일',
  avoid: '하지 말 것',
  article: (title: string) => `자세히 읽기: ${title}`,
  came: '무엇으로 왔나요?',
  court:
    '법원에서 온 봉투 우편(특별송달 「特別送達」)을 받았다면 이야기가 다릅니다. 그냥 두지 마세요',
  bar: '결과가 나왔습니다',
  passOn: '다른 사람에게 알리기·종이로 남기기',
} as const;

export const channels: Readonly<Record<Channel, string>> = {
  sms: '문자(SMS)',
  email: '이메일',
  voice: '전화·음성 메시지',
  postcard: '엽서·편지',
  chat: 'LINE 등의 채팅',
  web: '컴퓨터나 휴대전화 화면',
};

/** What the reader has done: the same words as on the buttons of the home page. */
export const situations: Readonly<Record<Situation, string>> = {
  received: '받기만 했다',
  called: '전화를 걸었다',
  told: '이름을 말했다',
  gift: '기프트 카드 번호를 말했다',
  'paid-bank': '은행에서 이체했다',
  'paid-store': '편의점에서 돈을 냈다',
  paid: '다른 방법으로 돈을 냈다',
  link: '링크를 열었다',
  card: '카드 번호를 입력했다',
  app: '앱을 깔았다',
  court: '법원 서류',
  visit: '집에 찾아온다고 했다',
};

/** What is called otherwise where it was a call. */
export const situationsByCall: Readonly<Partial<Record<Situation, string>>> = {
  received: '전화가 왔을 뿐이다',
  called: '통화했다·1번을 눌렀다',
};

/** The large choices of who has done something already. */
export const actions = {
  button: '이미 전화했다·돈을 냈다',
  ask: '무엇을 했나요?',
  exactly: '자세히 고르기',
  undo: '아무것도 하지 않았다',
  groups: {
    called: '전화했다·통화했다',
    told: '이름이나 번호를 알려 줬다',
    paid: '돈을 냈다',
    link: '링크를 열었다',
  },
} as const;

const inDanger = '집에 찾아왔거나 협박당하고 있으면 110번(경찰)에 전화하세요.';
const due = '기한이 적혀 있을 때는, 직접 연 앱이나 청구서로 확인합니다. ';

/** Whom nobody answers can wait. That the deadline is the other side's invention is said of scams alone. */
export const waiting: Readonly<Record<Level, string>> = {
  scam: `아침까지 기다려도 괜찮습니다. ‘오늘 안에’(「本日中」)는 상대가 만든 기한입니다. ${inDanger}`,
  suspicious: `아침까지 기다렸다가 확인해도 괜찮습니다. ${due}${inDanger}`,
  unknown: `아침까지 기다렸다가 확인해도 괜찮습니다. ${due}${inDanger}`,
};

/** How that begins: whether it is so now, or may become so. */
export const waitingFrom: Readonly<Record<Quiet | 'open', string>> = {
  night: '지금은 밤입니다. ',
  'day-off': '오늘은 쉬는 창구가 많은 날입니다. ',
  open: '밤이나 휴일이라 전화가 연결되지 않을 때는 ',
};

export const hours = {
  withName: (phone: string, name: string) => `${phone}(${name})`,
  now: (names: readonly string[]) => `지금 연결되는 창구: ${names.join(', ')}`,
  status: {
    open: '지금은 운영 시간입니다. ',
    closed: '지금은 운영 시간이 아닙니다. ',
    varies: '지금은 문을 닫은 곳이 많은 시간입니다. ',
    unknown: '',
  },
} as const satisfies {
  readonly status: Readonly<Record<Status, string>>;
  readonly [word: string]: unknown;
};
