import { marks } from './marks.ts';

/** Sentences of the text for the family; apart, because they are loaded only when it is asked for. */

export const summaryForm = {
  title: '发给家人或咨询员的文字',
  intro: '发送之前，请看一遍下面的文字。号码的后4位会遮住。',
  what: '收到了什么',
  when: '什么时候来的',
  whats: [
    '短信（SMS）',
    '电话',
    '语音留言',
    '邮件',
    '明信片、信',
    'LINE等聊天',
    '屏幕上的显示',
    '其他',
  ],
  /** Which of them stands there at first. */
  whatBy: {
    sms: '短信（SMS）',
    email: '邮件',
    voice: '电话',
    postcard: '明信片、信',
    chat: 'LINE等聊天',
    web: '屏幕上的显示',
  },
  whens: ['今天', '昨天', '2天前或更早', '不知道'],
  didNothing: '什么都没做',
  includeMessage: '把收到的内容也放进去',
  preview: '要发的文字',
  send: '选择发给谁',
  copy: '复制文字',
  copied: '已复制。可以粘贴到LINE或邮件里发送。',
  copyFailed: '没能复制。请长按上面的文字来复制。',
} as const;

export const summary = {
  bullet: marks.bullet,
  greeting:
    '我收到了可疑的信息或来电，所以用网站“这条短信，先等等”（「そのSMS、待った」）检查了一下。',
  what: (value: string) => `收到的东西：${value}`,
  when: (value: string) => `收到的日子：${value}`,
  checked: (value: string) => `检查的日子：${value}`,
  did: (value: string) => `我做了的事：${value}`,
  result: '检查结果：',
  reasons: '理由：',
  todo: '接下来要做的：',
  contacts: '可以咨询的地方：',
  site: (address: string) => `检查用的网站：${address}`,
  message: '收到的内容（号码遮住了一部分）：',
  cut: '（以下省略）',
} as const;
