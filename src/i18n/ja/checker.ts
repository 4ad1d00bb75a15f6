import type { Level, LinkTrait, NoteId } from '../../engine/index.ts';

/** The sentences of the checker. Those of the notes are fixed wording: keep them. */

/** The headings of a verdict are fixed wording: keep them. What to do stands in `content/advice`. */
export const levels: Readonly<Record<Level, string>> = {
  scam: '詐欺の手口と一致します。',
  suspicious: '本物か偽物か、文章だけでは見分けられません。',
  unknown: 'これまでに知られている手口の特徴は、見つかりませんでした。',
};

export const notes: Readonly<Record<NoteId, string>> = {
  'court-document': '裁判所の封書（特別送達）を受け取った場合は別です。放っておかないでください',
  'one-time-code': 'この番号を人に聞かれていたら、教えないで電話を切ってください。',
  'describes-scam':
    '引用された文章に、詐欺の手口と同じ言葉があります。届いたものなら、電話も返信もしないでください。',
};

export const form = {
  label: '届いた文章を貼り付けてください',
  hint: 'SMSやメールの文章、留守番電話やはがきの言葉を、そのまま入れます。',
  paste: '貼り付け',
  check: '調べる',
  clear: '消す',
  privacy: 'このサイトは、文章をどこにも送りません。',
  noMessage: '文章がない・電話だった',
  empty: '上の欄に、届いた文章を貼り付けてください。',
  emptyNoMessage: '文章がないときは「文章がない・電話だった」から選べます。',
  pasteFailed:
    '貼り付けができませんでした。上の欄を長く押して「ペースト」か「貼り付け」を選んでください。',
  pasteEmpty: '貼り付ける文章がありません。先に、届いた文章をコピーしてください。',
  cleared: '文章を消しました。',
  picture: '画像から読む',
  pictureFailed:
    '画像を読む準備ができませんでした。通信がつながるところで、もう一度ためしてください。',
  provisional: 'まだ仮の結果です。読んだ文章を、画像と見くらべてください。',
} as const;

export const copying = {
  title: 'コピーのしかた',
  steps: [
    'iPhone：届いた文章の吹き出しを長く押して、「コピー」を選びます。',
    'Android：届いた文章を長く押して、「コピー」の文字か、四角が二つ重なった印を押します。',
    '+メッセージ：届いた文章を長く押して、「コピー」を選びます。',
  ],
  caution: '色のついた番号やリンクではなく、ふつうの文字のところを押してください。',
  afterwards: 'このページに戻り、上の欄を長く押して「ペースト」か「貼り付け」を選びます。',
} as const;

export const status = {
  preparing: '調べる準備をしています。',
  busy: '長い文章なので、少し時間がかかります。',
  failed: '調べる準備ができませんでした',
  failedWhy:
    '通信が切れているのかもしれません。入れた文章は消えていません。つながったら、もう一度ためしてください。',
  retry: 'もう一度ためす',
  byEye: 'いまは、次の一覧を目で見て確かめてください。',
  noWords: '文章が読み取れませんでした',
  noWordsWhy:
    '絵文字や記号だけのようです。文字で書かれたところを貼り付けてください。文章がないときは「文章がない・電話だった」から選べます。',
  numberOnly: '番号についての答え',
  numberOnlyWhy:
    '番号だけでは、詐欺かどうかは分かりません。文章もあれば、いっしょに貼り付けてください。',
  linkOnly: 'リンクについての答え',
  linkOnlyWhy:
    'リンクだけでは、詐欺かどうかは分かりません。文章もあれば、いっしょに貼り付けてください。',
} as const;

export const card = {
  result: '調べた結果',
  ifGenuine: '本物の契約に心当たりがあるときは、自分で調べた番号で確かめます。',
  quoted: '引用された文章を調べました。',
  allReceived: '全部が届いた文章です',
  asReceived: '届いた文章だけで調べる',
  found: 'わかったこと',
  foundDescribed: '文の中にある、詐欺で使われる言葉',
  foundLittle: '気になる言葉',
  foundLittleWhy: 'ふつうの連絡にもある言葉です。これだけでは何とも言えません。',
  genuineToo: '本物の連絡にもある書き方',
  genuineTooWhy: 'まねをして書くこともできるので、これがあっても本物とは言い切れません。',
  source: '出典：',
  doubt: '確かでない点：',
  moreSigns: (count: number, others: boolean) =>
    others ? `ほかに見つかった手がかり（${count}）` : `見つかった言葉（${count}）`,
  signPage: 'この手がかりについてくわしく',
  scheme: 'この手口について',
  schemeNext: '電話をかけたり、応じたりすると',
  schemeArticle: (title: string) => `くわしく読む：${title}`,
  schemeOthers: 'ほかに形が似ている手口：',
  message: '届いた文章（印つき）',
  messageTapped: '選んだこと（印つき）',
  messageLong: '長い文章なので、印のついたところの前後だけを出しています。',
  omitted: '（中略）',
  brand: (name: string) => `${name}が公式に説明していること`,
  check: '確かめるなら',
  checkOwnRoute:
    '書いてある番号やリンクは使わず、自分で開いた公式アプリや、手元の請求書・カードにある番号で確かめます。',
  contacts: '相談するなら',
  numbers: '書いてある番号について',
  callTo: (name: string) => `（${name}に電話する）`,
  asOf: (date: string) => `（${date}時点）`,
  comma: '、',
  publisher: (name: string, date: string | undefined) =>
    date ? `（${name}、${date}）` : `（${name}）`,
} as const;

export const links = {
  title: '書いてあるリンクについて',
  destination: '行き先：',
  unreadable: '途中で切れているか伏せられていて、行き先を読み取れません。',
  defanged: '間違って開かないように、点を [.] に変えて書いています。',
  plain: '見ただけでは、本物か偽物か分かりません。',
  doNotOpen: 'このリンクは開かず、公式アプリか、自分で調べた公式サイトから確かめてください。',
  more: (count: number) => `ほかに${count}個のリンクがあります。`,
} as const;

/** What a trait of a link means. No trait alone proves a link genuine or fake. */
export const linkTraits: Readonly<Record<LinkTrait, (brand: string) => string>> = {
  'outside-brand': (brand) =>
    `${brand}の、知られている公式のアドレスとは合いません。本物でも別のアドレスを使うことがあるので、これだけで偽物とは言えません。`,
  'inside-brand': (brand) =>
    `${brand}の公式として知られているアドレスです。ただ、差出人は偽れますし、本物の画面が詐欺に使われることもあります。これだけで本物とは言えません。`,
  'look-alike': (brand) => `${brand}のアドレスに似た形ですが、公式のアドレスとは合いません。`,
  shortener: () =>
    '短くしたリンクなので、本当の行き先は分かりません。本物の会社も使うので、これだけで偽物とは言えません。',
  'dynamic-dns': () => 'だれでもすぐに借りられるアドレスです。偽のSMSに使われたことがあります。',
  'ip-address': () =>
    '名前の代わりに、数字だけで書かれたアドレスです。だれのものか、見ただけでは分かりません。',
  'user-info': () => '「@」の前に書かれた名前は飾りです。本当の行き先は「@」の後ろにあります。',
  punycode: () =>
    '「xn--」で始まる書き方です。別の文字を、見なれた文字のように見せていることがあります。',
  obscured: () => '行き先が読み取りにくい書き方です。',
  unreadable: () => '行き先の名前が、切れているか伏せられていて読めません。',
  'odd-ending': () =>
    '末尾（.cn や .top など）は、偽のページの集計で多かったものです。本物も使うので、これだけで偽物とは言えません。',
};

export const anyCompany = '名前の出ている会社';

export const share = {
  open: '家族に伝える文を作る',
  print: '印刷する',
  failed: '準備ができませんでした。通信を確かめて、もう一度押してください。',
} as const;

export const tapText = {
  intro:
    '電話で聞いたこと、はがきや手紙に書いてあったことを選んでください。選ぶと、下に結果が出ます。',
  channel: '何で来ましたか',
  check: '結果を見る',
  clear: '選んだものを消す',
  empty: '当てはまるものを、一つ以上選んでください。',
  /** How a phrase ends when it was spoken, and when it was written. */
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
    title: '名乗り',
    items: [
      {
        id: 'amazon',
        label: 'アマゾン',
        phrase: 'アマゾンです',
      },
      {
        id: 'telecom',
        label: 'NTT・携帯電話会社',
        phrase: 'NTTファイナンスです',
      },
      {
        id: 'police',
        label: '警察・検察',
        phrase: '警視庁の者です',
      },
      {
        id: 'ministry',
        label: '総務省',
        phrase: '総務省総合通信局です',
      },
      {
        id: 'nameless',
        label: '「お客様サポート」などで、会社の名前がない',
        phrase: 'カスタマーサービスです',
      },
      {
        id: 'office',
        label: '裁判所・法務省のような名前',
        phrase: '法務省の管轄支局です',
      },
      {
        id: 'court',
        label: '裁判所の封書（特別送達）を受け取った',
        phrase: '裁判所から特別送達の封書が届いた',
        only: 'postcard',
      },
    ],
  },
  {
    id: 'claim',
    title: '用件',
    items: [
      {
        id: 'unpaid',
        label: '払っていない料金がある',
        phrase: '未納料金が発生しています',
      },
      {
        id: 'video',
        label: '有料の動画やサイトの料金',
        phrase: '有料動画サイトの登録料金が未払いです',
      },
      {
        id: 'confirm',
        label: '利用料金のことで確認したい',
        phrase: 'ご利用料金について確認したいことがあります',
      },
      {
        id: 'suspend',
        label: '電話やサービスが止まる',
        phrase: 'このままでは電話のご利用を停止します',
      },
    ],
  },
  {
    id: 'pressure',
    title: '急がせる言葉・こわがらせる言葉',
    items: [
      {
        id: 'today',
        label: '本日中・今日中',
        phrase: '本日中にご連絡ください',
      },
      {
        id: 'hours',
        label: '24時間以内・至急',
        phrase: '至急、24時間以内にご連絡ください',
      },
      {
        id: 'legal',
        label: '法的手続き・裁判にする',
        phrase: 'ご連絡なき場合、法的手続きに移行いたします',
      },
      {
        id: 'seizure',
        label: '給料や財産を差し押さえる',
        phrase: '給料や財産を差し押さえる強制執行を行います',
      },
      {
        id: 'visit',
        label: '家や会社に行く',
        phrase: 'ご自宅や勤務先に回収に伺います',
      },
    ],
  },
  {
    id: 'contact',
    title: '連絡のさせ方',
    items: [
      {
        id: 'call',
        label: '書いてある番号に電話して',
        phrase: 'この番号にお電話ください',
      },
      {
        id: 'press',
        label: '自動音声で「1を押して」',
        phrase: '自動音声でお知らせします。オペレーターにつなぐには1を押してください',
        only: 'voice',
      },
      {
        id: 'pressed',
        label: '1を押した・人に代わった',
        phrase: '担当者におつなぎするので1を押してください',
        only: 'voice',
        did: 'called',
      },
      {
        id: 'line',
        label: 'LINEに移って・友だちに追加して',
        phrase: 'LINEを追加して、LINEで話しましょう',
      },
      {
        id: 'video-call',
        label: 'ビデオ通話にして・手帳や書類を画面で見せられた',
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
    title: 'させようとすること',
    items: [
      {
        id: 'gift',
        label: 'コンビニでギフト券・電子マネーを買って番号を教えて',
        phrase: 'コンビニでギフトカードを買って、カードの番号を教えてください',
      },
      {
        id: 'store',
        label: 'コンビニで支払番号を言って払って',
        phrase: 'コンビニのレジで支払番号を伝えてお支払いください',
      },
      {
        id: 'transfer',
        label: '口座に振り込んで',
        phrase: '指定の口座に振り込んでください',
      },
      {
        id: 'refund',
        label: '払えば後で返金する',
        phrase: '一度お支払いいただければ、後日全額返金いたします',
      },
      {
        id: 'personal',
        label: '本人確認・名前や生年月日を教えて',
        phrase: '本人確認のため、お名前と生年月日を教えてください',
      },
      {
        id: 'code',
        label: '届いた認証番号・暗証番号を教えて',
        phrase: 'SMSで届いた認証番号を教えてください',
      },
      {
        id: 'app',
        label: 'アプリを入れて・画面を見せて',
        phrase: '遠隔操作のアプリをインストールしてください',
      },
    ],
  },
];

export const checklist = {
  title: '目で見て確かめる一覧',
  intro:
    '届いた文章や電話の言葉と、見くらべてください。当てはまるものが多いほど、気をつけてください。一つも当てはまらなくても、安全という意味ではありません。',
  noScript:
    'いまお使いのブラウザでは、文章を自動で調べる機能が動いていません。下の一覧を目で見て確かめてください。',
  court: '裁判所の封書（特別送達）を受け取った場合は別です。放っておかないでください。',
} as const;
