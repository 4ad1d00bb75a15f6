import { marks } from './marks.ts';

/** Sentences of the text for the family; apart, because they are loaded only when it is asked for. */

export const summaryForm = {
  title: '가족이나 상담원에게 보낼 글',
  intro: '보내기 전에 아래 글을 확인하세요. 번호는 뒤 네 자리를 가립니다.',
  what: '무엇이 왔나',
  when: '언제 왔나',
  whats: [
    '문자(SMS)',
    '전화',
    '음성 메시지',
    '이메일',
    '엽서·편지',
    'LINE 등의 채팅',
    '화면에 뜬 표시',
    '그 밖의 것',
  ],
  /** Which of them stands there at first. */
  whatBy: {
    sms: '문자(SMS)',
    email: '이메일',
    voice: '전화',
    postcard: '엽서·편지',
    chat: 'LINE 등의 채팅',
    web: '화면에 뜬 표시',
  },
  whens: ['오늘', '어제', '이틀 이상 전', '모르겠다'],
  didNothing: '아무것도 하지 않았다',
  includeMessage: '받은 메시지도 넣기',
  preview: '보낼 글',
  send: '보낼 상대 고르기',
  copy: '글 복사하기',
  copied: '복사했습니다. LINE이나 이메일에 붙여 넣어서 보낼 수 있습니다.',
  copyFailed: '복사하지 못했습니다. 위 글을 길게 눌러서 복사하세요.',
  japanese: {
    show: '일본어로 보기(창구나 경찰에 보여 줄 때) · 日本語で見せる',
    preview: '일본어로 쓴 글 · 日本語の文',
    send: '일본어로 보내기 · 日本語で送る',
    copy: '일본어 글 복사하기 · 日本語でコピー',
  },
} as const;

export const summary = {
  bullet: marks.bullet,
  greeting:
    '수상한 연락이 와서 ‘그 문자, 잠깐’(「そのSMS、待った」)이라는 사이트에서 확인했습니다.',
  what: '온 것: ',
  when: '온 날: ',
  checked: '확인한 날: ',
  done: '한 일: ',
  result: '확인한 결과: ',
  reasons: '이유: ',
  todo: '앞으로 할 일: ',
  contacts: '상담할 곳: ',
  site: '확인한 사이트: ',
  message: '받은 메시지(번호는 일부를 가렸습니다): ',
  cut: '(이하 생략)',
} as const;
