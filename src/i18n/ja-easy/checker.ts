import type { Level, LinkTrait, NoteId } from '../../engine/index.ts';

/** The sentences of the checker. Those of the notes are fixed wording: keep them. */

/** The headings of a verdict are fixed wording: keep them. What to do stands in `content/advice`. */
export const levels: Readonly<Record<Level, string>> = {
  scam: '詐欺のやり{方|かた}と合います。',
  suspicious: '本物か偽物か、文章だけでは分かりません。',
  unknown: '今までに知られている詐欺のやり{方|かた}は、見つかりませんでした。',
};

export const notes: Readonly<Record<NoteId, string>> = {
  'court-document':
    '裁判所から封筒の手紙（「特別送達」）を受け取ったときは、別です。そのままにしないでください',
  'one-time-code': 'だれかがこの番号を聞いたら、教えないで、電話を切ってください。',
  'describes-scam':
    'ほかの文章から写したところに、詐欺と同じ言葉があります。これが届いた文章なら、電話も返事もしないでください。',
};

export const form = {
  label: '届いた文章を、ここに貼り付けてください',
  hint: 'SMSやメールの文章を、そのまま{入|い}れてください。留守番電話やはがきの言葉も、{入|い}れることができます。',
  paste: '貼り付け',
  check: '調べる',
  clear: '消す',
  privacy: 'このサイトは、文章をどこにも送りません。',
  noMessage: '文章がない・電話だった',
  empty: '{上|うえ}の四角の{中|なか}に、届いた文章を貼り付けてください。',
  emptyNoMessage: '文章がないときは、「文章がない・電話だった」を押してください。',
  pasteFailed:
    '貼り付けることができませんでした。{上|うえ}の四角を長く押してください。そして「ペースト」か「貼り付け」を選んでください。',
  pasteEmpty: '貼り付ける文章がありません。先に、届いた文章をコピーしてください。',
  cleared: '文章を消しました。',
  picture: '写真や画面の画像から読む',
  pictureFailed:
    '画像を読む準備ができませんでした。インターネットが使えるところで、もう一度やってみてください。',
  provisional: 'まだ、はっきりした結果ではありません。読んだ文章と画像を、比べてください。',
} as const;

export const copying = {
  title: 'コピーのやり{方|かた}',
  steps: [
    'iPhone：届いた文章を長く押してください。「コピー」を選んでください。',
    'Android：届いた文章を長く押してください。「コピー」の文字か、四角が2つ重なった絵を押してください。',
    '+メッセージ：届いた文章を長く押してください。「コピー」を選んでください。',
  ],
  caution: '色がついた番号やリンクは、押さないでください。ふつうの文字のところを押してください。',
  afterwards:
    'このページに戻ってください。{上|うえ}の四角を長く押してください。「ペースト」か「貼り付け」を選んでください。',
} as const;

export const status = {
  preparing: '調べる準備をしています。',
  busy: '文章が長いので、少し時間がかかります。',
  failed: '調べる準備ができませんでした',
  failedWhy:
    'インターネットが切れているかもしれません。{入|い}れた文章は消えていません。インターネットにつながったら、もう一度やってみてください。',
  retry: 'もう一度やる',
  byEye: '今は、次の{表|ひょう}を見て、自分の目で確かめてください。',
  noWords: '文章を読むことができませんでした',
  noWordsWhy:
    '絵や記号だけのようです。文字で書いてあるところを、貼り付けてください。文章がないときは、「文章がない・電話だった」を押してください。',
  numberOnly: '番号についての答え',
  numberOnlyWhy:
    '番号だけでは、詐欺かどうか分かりません。文章もあるときは、いっしょに貼り付けてください。',
  linkOnly: 'リンクについての答え',
  linkOnlyWhy:
    'リンクだけでは、詐欺かどうか分かりません。文章もあるときは、いっしょに貼り付けてください。',
} as const;

export const card = {
  result: '調べた結果',
  ifGenuine: '本当に契約しているかもしれないときは、自分で調べた番号で確かめてください。',
  quoted: 'ほかの文章から写したところを調べました。',
  allReceived: '全部が届いた文章です',
  asReceived: '届いた文章だけで調べる',
  found: '分かったこと',
  foundDescribed: '文章の{中|なか}にある、詐欺で使う言葉',
  foundLittle: '気をつける言葉',
  foundLittleWhy: 'ふつうの連絡にもある言葉です。これだけでは、詐欺かどうか分かりません。',
  genuineToo: '本物の連絡にもある書き{方|かた}',
  genuineTooWhy:
    '詐欺の{人|ひと}も、同じように書くことができます。この書き{方|かた}があっても、本物かどうか分かりません。',
  source: '出典（もとの情報）：',
  doubt: 'はっきり分からないところ：',
  moreSigns: (count: number, others: boolean) =>
    others ? `ほかに見つかったしるし（${count}）` : `見つかった言葉（${count}）`,
  signPage: 'このしるしを、くわしく知る',
  scheme: 'この詐欺のやり{方|かた}について',
  schemeNext: '電話をしたり、言われたことをしたりすると',
  schemeArticle: (title: string) => `くわしく読む：${title}`,
  schemeOthers: 'ほかに、形が似ているやり{方|かた}：',
  message: '届いた文章（しるしをつけました）',
  messageTapped: '選んだこと（しるしをつけました）',
  messageLong: '文章が長いので、しるしがあるところだけを見せています。',
  omitted: '（ここは見せていません）',
  brand: (name: string) => `${name}が言っていること`,
  check: '確かめるとき',
  checkOwnRoute:
    '書いてある番号やリンクは、使わないでください。会社の本物のアプリ（公式アプリ）を自分で{開|ひら}いてください。または、持っている請求書やカードの番号に電話して、確かめてください。',
  contacts: '相談するとき',
  numbers: '書いてある番号について',
  callTo: (name: string) => `（${name}に電話する）`,
  asOf: (date: string) => `（${date}の情報）`,
  comma: '、',
  publisher: (name: string, date: string | undefined) =>
    date ? `（${name}、${date}）` : `（${name}）`,
} as const;

export const links = {
  title: '書いてあるリンクについて',
  destination: 'どこへ{行|い}くリンクか：',
  unreadable: '全部が書いてありません。どこへ{行|い}くリンクか、分かりません。',
  defanged: 'まちがえて{開|ひら}かないように、点を [.] と書いています。',
  plain: '見ただけでは、本物か偽物か分かりません。',
  doNotOpen:
    'このリンクは、{開|ひら}かないでください。公式アプリか、自分で調べた公式サイト（会社の本物のページ）で確かめてください。',
  more: (count: number) => `ほかに、リンクが${count}個あります。`,
} as const;

/** What a trait of a link means. No trait alone proves a link genuine or fake. */
export const linkTraits: Readonly<Record<LinkTrait, (brand: string) => string>> = {
  'outside-brand': (brand) =>
    `${brand}のアドレスとして知られているものと、ちがいます。本物の会社も、別のアドレスを使うことがあります。これだけでは、偽物かどうか分かりません。`,
  'inside-brand': (brand) =>
    `${brand}の本物のアドレスとして、知られています。でも、送った{人|ひと}の名前は、うそを書くことができます。本物の画面を詐欺に使うこともあります。これだけでは、本物かどうか分かりません。`,
  'look-alike': (brand) => `${brand}のアドレスに似ています。でも、本物のアドレスとはちがいます。`,
  shortener: () =>
    '短くしたリンクです。本当はどこへ{行|い}くか、分かりません。本物の会社も使います。これだけでは、偽物かどうか分かりません。',
  'dynamic-dns': () =>
    'だれでも、すぐに借りることができるアドレスです。うそのSMSに使われたことがあります。',
  'ip-address': () =>
    '名前がなくて、数字だけのアドレスです。だれのものか、見ただけでは分かりません。',
  'user-info': () =>
    '「@」の前の名前は、意味がありません。本当に{行|い}くところは、「@」の{後|うし}ろに書いてあります。',
  punycode: () =>
    '「xn--」で始まる書き{方|かた}です。別の文字を、よく見る文字のように見せていることがあります。',
  obscured: () => 'どこへ{行|い}くか、分かりにくい書き{方|かた}です。',
  unreadable: () =>
    '{行|い}くところの名前が、全部は書いてありません。だから、読むことができません。',
  'odd-ending': () =>
    'アドレスの終わり（.cn や .top など）は、うそのページを数えたとき、多かったものです。本物も使います。これだけでは、偽物かどうか分かりません。',
};

export const anyCompany = '名前が書いてある会社';

export const share = {
  open: '家族に知らせる文を作る',
  print: '紙に印刷する',
  failed: '準備ができませんでした。インターネットを確かめて、もう一度押してください。',
} as const;

export const tapText = {
  intro:
    '電話で聞いたことや、はがき・手紙に書いてあったことを選んでください。選ぶと、{下|した}に結果が出ます。',
  channel: 'どうやって{来|き}ましたか',
  check: '結果を見る',
  clear: '選んだものを消す',
  empty: '同じものを、1つ以上選んでください。',
  /** How a phrase ends when it was spoken, and when it was written: Japanese, as it is judged. */
  spoken: 'と言われました。',
  written: '。',
} as const;

export const tapChannels = [
  { id: 'voice', label: '電話・留守番電話' },
  { id: 'postcard', label: 'はがき・手紙' },
] as const;

/**
 * One point of the list to tap. `phrase` goes to the engine, as it is said or written, without its full
 * stop.
 */
export interface TapItem {
  readonly id: string;
  readonly label: string;
  readonly phrase: string;
  /** It can only have come this way. */
  readonly only?: 'voice' | 'postcard';
  /** Whoever taps it has done something already. */
  readonly did?: 'called';
}

export interface TapGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly TapItem[];
}

/** In the order in which such a message is told, so that what is composed reads as one message. */
export const tapGroups: readonly TapGroup[] = [
  {
    id: 'who',
    title: '相手の名前',
    items: [
      {
        id: 'amazon',
        label: 'アマゾン',
        phrase: 'アマゾンです',
      },
      {
        id: 'telecom',
        label: 'NTT・携帯電話の会社',
        phrase: 'NTTファイナンスです',
      },
      {
        id: 'police',
        label: '警察・検察',
        phrase: '警視庁の者です',
      },
      {
        id: 'ministry',
        label: '総務省（国の役所）',
        phrase: '総務省総合通信局です',
      },
      {
        id: 'nameless',
        label: '「お客様サポート」などと言う。会社の名前がない',
        phrase: 'カスタマーサービスです',
      },
      {
        id: 'office',
        label: '裁判所・法務省（国の役所）のような名前',
        phrase: '法務省の管轄支局です',
      },
      {
        id: 'court',
        label: '裁判所の封筒の手紙（「特別送達」）を受け取った',
        phrase: '裁判所から特別送達の封書が届いた',
        only: 'postcard',
      },
    ],
  },
  {
    id: 'claim',
    title: '{何|なん}の{話|はなし}か',
    items: [
      {
        id: 'unpaid',
        label: '払っていない料金がある',
        phrase: '未納料金が発生しています',
      },
      {
        id: 'video',
        label: 'お金がかかる動画やサイトの料金',
        phrase: '有料動画サイトの登録料金が未払いです',
      },
      {
        id: 'confirm',
        label: '料金のことで、確かめたい',
        phrase: 'ご利用料金について確認したいことがあります',
      },
      {
        id: 'suspend',
        label: '電話やサービスが{止|と}まる',
        phrase: 'このままでは電話のご利用を停止します',
      },
    ],
  },
  {
    id: 'pressure',
    title: '急がせる言葉・こわい言葉',
    items: [
      {
        id: 'today',
        label: '本日中・{今日|きょう}{中|じゅう}（{今日|きょう}の{間|あいだ}に）',
        phrase: '本日中にご連絡ください',
      },
      {
        id: 'hours',
        label: '24時間以内・至急（とても急いで）',
        phrase: '至急、24時間以内にご連絡ください',
      },
      {
        id: 'legal',
        label: '法的手続き・裁判をする',
        phrase: 'ご連絡なき場合、法的手続きに移行いたします',
      },
      {
        id: 'seizure',
        label: '給料やお金や物を取る（差し押さえ）',
        phrase: '給料や財産を差し押さえる強制執行を行います',
      },
      {
        id: 'visit',
        label: '{家|いえ}や会社に{行|い}く',
        phrase: 'ご自宅や勤務先に回収に伺います',
      },
    ],
  },
  {
    id: 'contact',
    title: 'どうやって連絡させるか',
    items: [
      {
        id: 'call',
        label: '書いてある番号に電話してください',
        phrase: 'この番号にお電話ください',
      },
      {
        id: 'press',
        label: '機械の声で「1を押してください」',
        phrase: '自動音声でお知らせします。オペレーターにつなぐには1を押してください',
        only: 'voice',
      },
      {
        id: 'pressed',
        label: '1を押した・{人|ひと}が出た',
        phrase: '担当者におつなぎするので1を押してください',
        only: 'voice',
        did: 'called',
      },
      {
        id: 'line',
        label: 'LINEで{話|はな}そう・友だちに追加して',
        phrase: 'LINEを追加して、LINEで話しましょう',
      },
      {
        id: 'video-call',
        label: '顔が見える電話（ビデオ通話）にして・警察の手帳や書類を画面で見せた',
        phrase: 'ビデオ通話で警察手帳をお見せします',
        only: 'voice',
      },
      {
        id: 'keep',
        label: '電話を切らないで・だれにも言わないで',
        phrase: '電話を切らないでください。誰にも言わないでください',
        only: 'voice',
      },
    ],
  },
  {
    id: 'payment',
    title: '相手があなたにさせたいこと',
    items: [
      {
        id: 'gift',
        label: 'コンビニでギフトカードや電子マネーを買って、番号を教えて',
        phrase: 'コンビニでギフトカードを買って、カードの番号を教えてください',
      },
      {
        id: 'store',
        label: 'コンビニで「支払番号」を言って、お金を払って',
        phrase: 'コンビニのレジで支払番号を伝えてお支払いください',
      },
      {
        id: 'transfer',
        label: '銀行の口座にお金を送って（振り込み）',
        phrase: '指定の口座に振り込んでください',
      },
      {
        id: 'refund',
        label: 'お金を払えば、{後|あと}で返す',
        phrase: '一度お支払いいただければ、後日全額返金いたします',
      },
      {
        id: 'personal',
        label: '本人かどうか確かめる・名前や生まれた{日|ひ}を教えて',
        phrase: '本人確認のため、お名前と生年月日を教えてください',
      },
      {
        id: 'code',
        label: '届いた確認の番号（認証番号）や暗証番号を教えて',
        phrase: 'SMSで届いた認証番号を教えてください',
      },
      {
        id: 'app',
        label: 'アプリを{入|い}れて・画面を見せて',
        phrase: '遠隔操作のアプリをインストールしてください',
      },
    ],
  },
];

export const checklist = {
  title: '自分の目で確かめる{表|ひょう}',
  intro:
    '届いた文章や、電話の言葉と、比べてください。同じものが多いほど、気をつけてください。同じものが1つもなくても、「安全」という意味ではありません。',
  noScript:
    '今使っているブラウザ（ページを見るアプリ）では、文章を調べることができません。{下|した}の{表|ひょう}を見て、自分の目で確かめてください。',
  court:
    '裁判所から封筒の手紙（「特別送達」）を受け取ったときは、別です。そのままにしないでください。',
} as const;
