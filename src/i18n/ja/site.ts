import { marks } from './marks.ts';
import { numbers } from './numbers.ts';
import { channel, cite, external, recordKind, sourceKind } from './records.ts';

/** Every sentence of the static site's interface, Japanese. Prose and facts live in `content/`. */
export const site = {
  marks,
  skip: '本文へ進む',
  external,
  asOf: (date: string): string => `${date}時点`,
  asOfUnknown: '時点不明',
  /** Describes the picture that messengers show with a link. */
  picture: (title: string, name: string): string => `${title}（${name}）`,
  nav: {
    label: '主なページ',
    search: '検索',
    check: '文章を調べる',
    situations: 'いまの状況',
    numbers: '電話番号',
    contacts: '相談する',
    home: 'ホーム',
    trail: 'いまいる場所',
  },
  footer: {
    contacts: 'ひとりで決めないで、電話で相談',
    allContacts: '相談先をすべて見る',
    pages: 'このサイトの中',
    about: 'このサイトのこと',
    sources: '出典の一覧',
    feed: '更新情報（RSS）',
    rules: '調べ方のしくみ',
    private: '調べた文章は、どこにも送りません。',
    license: (license: string): string => `ライセンス：${license}`,
    reviewed: (date: string): string => `内容の最終確認 ${date}`,
  },
  textSize: {
    label: '文字の大きさ',
    letter: 'あ',
    normal: '標準',
    large: '大',
    largest: '特大',
  },
  home: {
    title: 'そのSMS、待った。その電話、かける前に。',
    what: '届いたSMSが詐欺かどうか、この場で調べます。',
    check: '届いた文章を調べる',
    situations: 'いまの状況は？',
    numbers: '番号を調べる',
    understanding: 'この詐欺のこと',
    understandingAll: 'もっと読む',
    contacts: '相談する',
    contactsAll: 'ほかの相談先',
  },
  check: {
    title: '届いた文章を調べる',
    description:
      '届いたSMSやメールの文章を貼り付けると、架空請求やフィッシング詐欺の手がかりがないかを、お使いの端末の中だけで調べます。',
    lead: '書いてある番号には、まだ電話しないでください。リンクも開かないでください。',
    byEye: '文章を、目で見て確かめる',
    how: '何を手がかりに調べているか',
  },
  search: {
    title: '検索',
    description: '電話番号やことばで、このサイトの中を探します。',
    lead: '電話番号か、気になることばを入れてください。',
    withoutScript:
      '検索には、ブラウザのJavaScriptが要ります。使えないときは、次のページから探してください。',
    browse: '一覧から探す',
  },
  numberBox: {
    label: '電話番号',
    hint: 'ハイフンはあってもなくてもかまいません。伏せ字は * で入れます。',
    button: '調べる',
    notANumber: '番号だけを入れてください。届いた文章は、文章を調べる欄に貼り付けてください。',
  },
  sections: {
    situation: {
      title: 'いまの状況から選ぶ',
      description:
        '届いただけ、電話してしまった、お金を払ったなど、状況ごとに次にすることを順番にお伝えします。',
      lead: '当てはまるものを選んでください。ひとつずつ、順番に進めば大丈夫です。',
    },
    /** Stands among the situations; the page is no situation of the reader's own. */
    family: { article: 'telling-parents', label: '家族が心配' },
    /** Groups of situations, in this order. */
    groups: {
      contacted: '連絡が来た・電話した',
      paid: 'お金を払った・送った',
      given: '教えた・渡した・入られた',
      worried: '書類が来た・借金・こわい',
    },
    understanding: {
      title: 'この詐欺のこと',
      description:
        '「未納料金がある」「本日中に連絡を」と急がせる詐欺の手口と、見分けがつかないときの確かめ方をまとめています。',
      lead: '相手のやり方を知ると、あわてずにすみます。',
    },
    prevention: {
      title: '届かないようにする・備える',
      description: '迷惑SMSや電話を減らす設定と、家族で決めておくとよいことをまとめています。',
      lead: 'できるところから、ひとつずつで大丈夫です。',
    },
    help: {
      title: '相談する・たずねる',
      description: '電話で相談できる窓口と、よくある質問への答えをまとめています。',
      lead: 'ひとりで決めずに、相談してください。',
    },
    about: { title: 'このサイトのこと', description: '', lead: '' },
    empty: 'このページは準備中です。急ぐときは、次の相談先にお電話ください。',
  },
  article: {
    contents: 'このページの内容',
    sources: '出典',
    pager: '前後のページ',
    previous: '前のページ',
    next: '次のページ',
    nextStep: '次に読む',
    related: 'あわせて読む',
    reviewed: '最終確認',
    figures: (date: string): string => `数字は、${date}までのものです。`,
    figuresOld: '新しい数字が出ているはずです。公的機関の発表も、あわせてお確かめください。',
    stale:
      '最後に確かめてから1年以上たっています。窓口の番号や制度は、公式のページでもお確かめください。',
  },
  cite,
  sourceKind,
  recordKind,
  channel,
  specimen: {
    label: '例文',
    signs: '印のついたところ',
    more: (count: number): string => `ほかの手がかり（${count}）`,
    noSigns:
      'この文章に、これまでに知られている手口の特徴はありません。安全という意味ではありません。',
  },
  doDont: { do: 'すること', dont: 'しないこと' },
  urgency: {
    emergency: 'いますぐ',
    soon: '早めに',
    calm: 'あわてなくて大丈夫',
  },
  contact: {
    call: (name: string): string => `${name}に電話する`,
    hours: '受付',
    cost: '費用',
    email: 'メール',
    page: '公式ページ',
    how: '方法',
    source: '出典',
    confirmed: '番号の確認',
    openPage: '公式ページを開く',
    open: { night: '夜も', holiday: '休日も' },
    unknown: '番号や時間がいつの時点のものか分かりません。公式ページで確かめてからお使いください。',
  },
  contacts: {
    title: '相談先',
    description:
      '架空請求や詐欺の相談先を、受付時間・費用・確かめた時点とともにまとめています。消費者ホットラインは188、警察相談専用電話は#9110です。',
    lead: 'ひとりで決めずに、相談してください。まだお金を払っていなくても、相談できます。',
    outsideOfficeHours: '夜や休日に使える窓口',
    wait: '夜や休日でつながらないときは、朝まで待って大丈夫です。「本日中」は相手が作った期限です。家に来た、おどされているときは110番に電話してください。',
    regional: '都道府県の消費生活センター',
    regionalLead:
      '都道府県や市町村のページの写しで、番号を確かめられた窓口です。どこに電話するか迷う方は、消費者ホットラインにかけてください。近くの窓口につながります。',
    hotlineOnly: '番号を確かめられていない県',
    hotlineOnlyLead:
      '次の県の窓口は、番号を公のページの写しで確かめられていません。消費者ホットラインにかけると、近くの窓口につながります。',
    howLead:
      '何も用意しなくても、電話して大丈夫です。先に読んでおきたい方は、次のページをご覧ください。',
    categories: {
      emergency: 'いま危ないとき',
      consumer: '消費生活の相談',
      police: '警察の相談',
      legal: '法律の相談',
      money: '口座・カードを止める',
      issuer: 'ギフト券・電子マネーを止める',
      carrier: '携帯電話会社',
      report: '届いた文章を知らせる',
      genuine: '本物かどうか確かめる',
      foreign: '外国語での相談',
    },
  },
  numbers,
  wording: {
    title: '言い回しが、詐欺の文面によく似ています',
    why: '詐欺の文章に多く、ふつうの連絡には少ない言い方が重なっています。言い方だけでは決めず、ほかの手がかりと合わせて見ます。',
    description:
      '言い回しをどう調べているか、どれだけの文章で確かめ、どのくらい当たるかをまとめたページです。',
    how: 'どう調べているか',
    howText: [
      '文章を3文字までの切れはしに分け、それぞれが詐欺の文章とふつうの文章のどちらに多いかの点数を足します。点数は、たくさんの文章をくらべて、機械が決めたものです。人が手で直すことはありません。',
      '番号、リンク、数字、伏せ字は、形だけを残してから調べます。だれの番号か、どこのリンクかで点数が変わることはありません。',
      '長い文章は、いちばん気になる所でも判定します。ふつうの文章が前や後ろにあっても、見のがさないためです。',
      '色のマーカーは、点数のいちばん高い言い方を示します。',
    ],
    fitted: '何で確かめたか',
    fittedText: (own: string, quoted: string): string =>
      `このサイトで書いた文章 ${own} 件（だれでも使えるように公開しています）と、公開のページに引用されている文章 ${quoted} 件で点数を決めました。引用の文章そのものは、このサイトに入れていません。`,
    figures: 'どのくらい当たるか',
    figuresText:
      '点数を決めるときに使わなかった文章で確かめた数です。書いた人ごとに分けて、その人の文章を見せずに決めた点数で調べています。',
    day: '点数を決めた日：',
    limits: 'できないこと',
    limitsText: [
      '新しい手口や、短い文章は、見のがすことがあります。見つからなくても、安全という意味ではありません。',
      '本物の連絡に、手がかりが見つかることもあります。',
    ],
    share: (percent: string, count: string): string => `${percent}（${count}）`,
    columns: {
      group: '文章の種類',
      messages: '件数',
      flagged: '気をつけるよう伝えた',
      scam: 'うち「一致します」',
      about: '詐欺の話と見た',
    },
    sets: {
      unseen: 'ほかを見ずに別に書いた文章',
      corpus: 'このサイトで書いた文章（詐欺に似せた難しいものを多くふくみます）',
      quoted: '引用されている文章',
      framed: '読む人の言葉がついた文章',
      'unseen, other languages': '外国語で、ほかを見ずに別に書いた文章',
      'other languages': '外国語の文章',
    },
    groups: {
      unpaid: '未納料金の詐欺',
      phish: 'フィッシング',
      lure: 'ほかの詐欺',
      bare: 'どちらとも言える短い文章',
      dunning: '本物の督促',
      honest: 'ふつうの連絡',
      warning: '詐欺についての文章',
    },
  },
  rules: {
    title: '調べ方のしくみ',
    description:
      '文章を調べるときに見ている手がかりと、判定の決め方を、例と出典をつけて公開しています。',
    lead: '文章を調べるときに見ている手がかりを、ひとつずつ公開しています。',
    how: '判定の決め方',
    howText: [
      '文章の中から、下に並べた手がかりを探します。全角や半角、空白や改行で形を変えても、同じものとして見つけます。',
      '手がかりのほかに、言い回しも見ます。詐欺の文章とふつうの文章をたくさんくらべて、どの言い方がどちらに多いかを数えたものです。',
      '手がかりと言い回しを合わせた強さが高く、種類の違う根拠が2つ以上あり、まともな連絡にはまず出ない手がかりがあるときだけ「詐欺の手口と一致します」とお伝えします。',
      'まともな連絡に多い書き方があれば、その分を引きます。',
      '「これは詐欺ですか」のような、ご自分の言葉がついているときは、届いた文章のほうを調べます。',
      '本物の裁判所の書類にもある書き方のときは、詐欺とは言い切りません。詐欺について知らせる文のようなときは、そう書き添えます。',
      '手がかりが見つからなくても、安全とは言いません。文章だけでは分からないことがあるからです。',
    ],
    levels: '3つの結果',
    level: {
      scam: {
        name: '詐欺の手口と一致します',
        text: 'これまでに知られている手口の形がそろっています。電話も返信もせず、払わないでください。',
      },
      suspicious: {
        name: '文章だけでは見分けられません',
        text: '本物の督促にも同じ書き方があります。書いてある番号やリンクは使わず、自分で調べた窓口で確かめてください。',
      },
      unknown: {
        name: 'これまでに知られている手口の特徴は、見つかりませんでした',
        text: '安全という意味ではありません。迷うときは相談してください。',
      },
    },
    all: '手がかりの一覧',
    count: (count: number): string => `${count}個`,
    kinds: {
      claim: '請求の口実',
      threat: 'おどし',
      deadline: '期限で急がせる',
      contact: '連絡させる',
      sender: '名乗り',
      payment: '払わせ方',
      link: 'リンク',
      reassurance: '安心につながる手がかり',
      context: '文章の種類',
    },
    page: {
      why: 'なぜ見るのか',
      hits: 'この手がかりに当たる例',
      misses: 'この手がかりに当たらない例',
      known: 'まだ見つけられない例',
      falsePositives: '本物でも当たることがある場合',
      sources: '出典',
      updated: '最終更新',
      examples: '例文は、すべてこのサイトで書いたものです。',
      description: (title: string): string =>
        `文章を調べるときに見ている手がかり「${title}」について、理由・例・出典をまとめたページです。`,
    },
  },
  sources: {
    title: '出典の一覧',
    description: 'このサイトの記述のもとになった資料と、それを使っているページの一覧です。',
    lead: 'このサイトの記述のもとになった資料です。どのページで使っているかも示します。',
    usedBy: '使っているページ',
    numbersPage: '報告のあった電話番号',
    count: (count: number): string => `${count}件`,
  },
  /** What a reader fills in who reports a wrong verdict. */
  report: {
    subject: '調べた結果について',
    form: [
      '調べた結果について',
      '',
      '1. 何で届きましたか（SMS、メール、電話など）：',
      '2. 出た結果（一致します／見分けられません／見つかりませんでした）：',
      '3. 出た手がかりの名前：',
      '4. 本当は何でしたか（本物の連絡、詐欺、分からない）：',
      '5. そう分かったわけ：',
      '6. 文章のあらまし（ご自分の言葉で。お名前や番号は書かないでください）：',
      '7. 調べた日：',
    ],
    to: '送り先：',
    noContact: '送り先は準備中です。',
  },
  notFound: {
    title: 'ページが見つかりません',
    description: 'お探しのページは見つかりませんでした。',
    lead: 'ページの場所が変わったか、アドレスが違っているようです。次のどれかからお進みください。',
  },
  /** The page of parts for editors, in the development build alone. */
  parts: {
    title: '記事の部品',
    lead: 'content/articles の MDX で、import せずに使えます。Sources と ReviewDate は、先頭の情報から自動で付きます。',
    notes: {
      Cite: '出典の番号を、その文の終わりに付けます。出典は、記事の先頭の sources にも書きます。疑わしい出典では、確かでない点がその場に出ます。',
      Specimen: 'content/specimens の例文を、調べる仕組みと同じ印を付けて見せます。',
      Steps: '順番にすることを、番号つきの一覧で包みます。',
      DoDont: 'することと、しないことを並べます。片方だけでも使えます。',
      Drawings:
        '言葉より早く分かる絵を、短い文と並べます。of は、scam（手口の流れ）、gift-card（券の番号）、sender（相手の番号）、court-papers（特別送達とはがき）です。',
      ThirdParty:
        'ほかの方が作った部品の名前、版、ライセンスを並べます。一覧は src/integration/shipped/parts.ts にあり、サイトの中身と合わないときはビルドが止まります。',
      Urgency: 'どれくらい急ぐかを、色と言葉で伝えます。急がなくてよいときにも使います。',
      Contact:
        'content/contacts の相談先を、1件見せます。電話のリンクになるのは、この部品だけです。compact は名前と番号だけです。',
      ContactList: '相談先を、並べて見せます。ids の代わりに category も使えます。',
      PhoneNumber:
        '報告のあった番号を書きます。電話のリンクにはならず、番号のページがあればつながります。',
      NextStep:
        '次に読むこと、次にすることを1つだけ勧めます。記事の終わりには、先頭の next から自動で付きます。',
      Situations: 'いまの状況を選ぶボタンの一覧です。',
      PassOn:
        '家族や近所の人にそのまま送れる文です。コピーと共有のボタンが付き、このサイトのアドレスが最後に入ります。',
      Flow: '1つの問いと、答えごとにすることの図です。図と同じことが、リンクつきの文でも出ます。行は、入る長さに分けて書きます。',
      Remedy:
        'content/remedies の手当て（払ったあと・渡したあとにすること）を、1つ見せます。出典は、記事の先頭の sources にも書きます。',
      Remedies: '払い方の全部（paid）か、渡したものの全部（given）を、表と説明で見せます。',
      Ruby: '読みにくい言葉に、ふりがなを付けます。検索では、ふりがなを読みません。',
      Chart:
        '棒グラフと、その数字の表です。正確でない値には unsure を付け、理由を note に書きます。値の代わりに見せる言葉は shown に書きます。',
      AccessibilityReport:
        '使いやすさを確かめた結果を見せます。npm run a11y:report が content/a11y-report.json に書きます。',
      ReportTemplate: '結果がおかしいときに知らせるための用紙と、その送り先を見せます。',
      ReviewDate: '最後に確かめた月を見せます。1年を過ぎると、そのことも伝えます。',
      Sources: 'ページの出典を、番号順に並べます。',
    },
    sentence: '見本の文です。',
    items: ['見本の1つめ', '見本の2つめ', '見本の3つめ'],
    unit: '件',
  },
  /** Ready texts to pass on. */
  passOn: {
    share: '送る相手を選ぶ',
    copy: '文をコピーする',
    copied: 'コピーしました。LINEやメールに貼り付けて送れます。',
    failed: 'コピーできませんでした。文を長く押して、コピーしてください。',
  },
  flow: { words: '図と同じことを文で読む' },
  /** What to do after paying or giving something away: `content/remedies`. */
  remedies: {
    columns: {
      paid: '払い方',
      given: '渡したもの',
      first: 'まず連絡',
      hurry: '急ぐわけ',
    },
    atHand: '電話の前に手元に置くもの',
    back: '戻る見込み・防げること',
    limits: '期限',
    more: (name: string): string => `「${name}」をくわしく読む`,
    toTable: '表に戻る',
  },
  chart: {
    unsure: '点線の棒は、正確でない値です。理由は、下の表に書いています。',
    table: '数字の表で見る',
    label: '項目',
    value: '値',
    about: (value: string): string => `約${value}`,
    note: '注',
  },
} as const;
