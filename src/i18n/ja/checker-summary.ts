import { marks } from './marks.ts';

/** Sentences of the text for the family; apart, because they are loaded only when it is asked for. */

export const summaryForm = {
  title: '家族や相談員に伝える文',
  intro: '送る前に、下の文を確かめてください。番号は、下4けたを隠します。',
  what: '何が来たか',
  when: 'いつ来たか',
  whats: [
    'SMS',
    '電話',
    '留守番電話',
    'メール',
    'はがき・手紙',
    'LINEなどのチャット',
    '画面の表示',
    'そのほか',
  ],
  /** Which of them stands there at first. */
  whatBy: {
    sms: 'SMS',
    email: 'メール',
    voice: '電話',
    postcard: 'はがき・手紙',
    chat: 'LINEなどのチャット',
    web: '画面の表示',
  },
  whens: ['今日', '昨日', '2日以上前', '分からない'],
  didNothing: '何もしていない',
  includeMessage: '届いた文章も入れる',
  preview: '伝える文',
  send: '送る相手を選ぶ',
  copy: '文をコピーする',
  copied: 'コピーしました。LINEやメールに貼り付けて送れます。',
  copyFailed: 'コピーできませんでした。上の文を長く押して、コピーしてください。',
  /** The same text in Japanese, for whoever has to read it at a Japanese desk; in other languages alone. */
  japanese: {
    show: '日本語で見せる',
    preview: '日本語の文',
    send: '日本語で送る',
    copy: '日本語でコピー',
  },
} as const;

/** Pure text, so that it can be handed over as data (`japanese-note.ts`); what it names follows at once. */
export const summary = {
  bullet: marks.bullet,
  greeting: 'あやしい連絡が来たので、「そのSMS、待った」で調べました。',
  what: '来たもの：',
  when: '来た日：',
  checked: '調べた日：',
  done: 'したこと：',
  result: '調べた結果：',
  reasons: '理由：',
  todo: 'これからすること：',
  contacts: '相談先：',
  site: '調べたサイト：',
  message: '届いた文章（番号は一部を隠しています）：',
  cut: '（以下略）',
} as const;
