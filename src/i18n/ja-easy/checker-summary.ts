import { marks } from './marks.ts';

/** Sentences of the text for the family; apart, because they are loaded only when it is asked for. */

export const summaryForm = {
  title: '家族や、相談を聞く人に知らせる文',
  intro: '送る前に、下の文を確かめてください。電話番号は、終わりの4つの数字をかくします。',
  what: 'どうやって来たか',
  when: 'いつ来たか',
  whats: [
    'SMS',
    '電話',
    '留守番電話',
    'メール',
    'はがき・手紙',
    'LINEなどのメッセージ',
    '画面に出た',
    'そのほか',
  ],
  /** Which of them stands there at first. */
  whatBy: {
    sms: 'SMS',
    email: 'メール',
    voice: '電話',
    postcard: 'はがき・手紙',
    chat: 'LINEなどのメッセージ',
    web: '画面に出た',
  },
  whens: ['きょう', 'きのう', 'おとといか、もっと前', '分からない'],
  didNothing: 'まだ、していません',
  includeMessage: '届いた文章も入れる',
  preview: '知らせる文',
  send: '送る相手を選ぶ',
  copy: '文をコピーする',
  copied: 'コピーしました。LINEやメールに貼り付けて、送ることができます。',
  copyFailed: 'コピーできませんでした。上の文を長く押して、コピーしてください。',
  japanese: {
    show: 'ふつうの日本語で見せる（窓口や警察の人に）',
    preview: 'ふつうの日本語の文',
    send: 'ふつうの日本語で送る',
    copy: 'ふつうの日本語でコピーする',
  },
} as const;

export const summary = {
  bullet: marks.bullet,
  greeting: 'あやしい連絡が来ました。「そのSMS、待った」というサイトで調べました。',
  what: '来たもの：',
  when: 'いつ来たか：',
  checked: 'いつ調べたか：',
  done: 'したこと：',
  result: '調べた結果：',
  reasons: '理由：',
  todo: 'これからすること：',
  contacts: '相談できるところ：',
  site: '調べたサイト：',
  message: '届いた文章（番号の一部をかくしました）：',
  cut: '（続きは、書いていません）',
} as const;
