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
  japanese: {
    show: '用日语显示，给窗口或警察看（日本語で見せる）',
    preview: '日语的文字（日本語の文）',
    send: '用日语发送（日本語で送る）',
    copy: '复制日语（日本語でコピー）',
  },
} as const;

export const summary = {
  bullet: marks.bullet,
  greeting:
    '我收到了可疑的信息或来电，所以用网站“这条短信，先等等”（「そのSMS、待った」）检查了一下。',
  what: '收到的东西：',
  when: '收到的日子：',
  checked: '检查的日子：',
  done: '我做了的事：',
  result: '检查结果：',
  reasons: '理由：',
  todo: '接下来要做的：',
  contacts: '可以咨询的地方：',
  site: '检查用的网站：',
  message: '收到的内容（号码遮住了一部分）：',
  cut: '（以下省略）',
} as const;
