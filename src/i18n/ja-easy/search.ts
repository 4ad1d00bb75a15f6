/** Every sentence of the search. */
export const search = {
  label: '電話番号・言葉',
  hint: '番号の「-」は、あってもなくても大丈夫です。番号の一部だけでも、探すことができます。',
  button: '探す',
  looking: '探しています。',

  /** Spoken when an answer has come. */
  announce: (count: number): string =>
    count === 0 ? '見つかりませんでした。' : `${count}件見つかりました。`,
  announceMessage: '届いた文章のようです。調べる画面を{開|ひら}きました。',

  articles: 'ページ',
  numbers: '報告があった番号',
  contacts: '相談できるところ',
  /** Found in the texts after the rest. */
  written: 'この言葉があるページ',
  near: '同じ言葉はありませんが、近いページ',
  more: (count: number): string => `ほかの${count}ページも見る`,
  instead: (asked: string, found: string): string =>
    `「${asked}」は見つかりませんでした。「${found}」で探しました。`,
  count: (count: number): string => `${count}件`,
  firstOf: (shown: number, count: number): string =>
    `${count}件の{中|なか}の、はじめの${shown}件です。もう少し長く{入|い}れると、少なくなります。`,

  /** Above the hits, where one page clearly fits. */
  lead: {
    first: 'はじめに、',
  },

  /** Where nothing is asked yet, and where nothing is found. */
  situations: '今、どうなっているか選ぶ',

  number: {
    title: (formatted: string): string => `${formatted} について`,
    report: (formatted: string): string => `${formatted}についての報告`,
    exact: '同じ番号',
    masked: '数字を少しかくした報告で、形が合う番号',
    partial: 'この数字がある番号',
    maskedNote: 'かくした数字があります。あなたが調べた番号と同じかどうか、分かりません。',
    doNotCall:
      'この番号から連絡が{来|き}ても、電話しないでください。自分で調べた番号で確かめてください。',
    latest: (date: string): string => `報告の{日|ひ} ${date}`,
    undated: '報告の{日|ひ}は分かりません',
    names: (names: readonly string[]): string => `／使った名前：${names.join('、')}`,
    meaning: '「今その番号を使っている{人|ひと}が、詐欺をしている」という意味ではありません。',
    onlyPartial: '同じ番号の報告は、ありません。報告がなくても、「安全」という意味ではありません。',
    contact: (name: string): string =>
      `${name}の番号と同じです。相談するときは、自分で番号を押して、電話してください。{来|き}た電話や、届いた文章からは、電話しないでください。`,
    emergency: '今あぶないときは、すぐに電話してください。',
  },

  contact: {
    asOf: (date: string): string => `${date}の情報`,
    undated:
      '番号や時間が、いつの情報か分かりません。公式ページ（本物のページ）で確かめてから、使ってください。',
    page: '相談できるところのページで見る',
    call: (name: string): string => `（${name}に電話する）`,
  },

  /** The search over any page. */
  dialog: {
    title: 'このサイトの{中|なか}を探す',
    results: '見つかったもの',
    all: '探すページで見る',
    close: '閉じる',
    announce: (count: number): string =>
      count === 0
        ? '見つかりませんでした。'
        : `${count}件見つかりました。{上|うえ}と{下|した}の矢印のキーで選ぶことができます。`,
  },

  none: {
    title: '見つかりませんでした',
    number: 'この番号の報告は、ありません',
    numberMeaning: '報告がなくても、「安全」という意味ではありません。',
    meaning: '見つからなくても、「安全」という意味ではありません。',
    words: '別の言葉や、短い言葉で探してください。',
    next: '次にできること',
    check: '届いた文章を調べる',
    checkThis: '今{入|い}れた文章を調べる',
    ask: '分からないときは、ひとりで決めないで、相談してください。',
  },

  failed: {
    words: 'ページを探すことができませんでした。インターネットが切れているかもしれません。',
    numbers: '番号の一覧を{開|ひら}くことができませんでした。番号の種類だけを、知らせます。',
    retry: 'もう一度やる',
  },

  /** Above the answer to what may be a message. */
  doubt: {
    text: '届いた文章なら、詐欺のやり{方|かた}と合うか、調べることができます。{入|い}れた文は、アドレスにも履歴（見たページの記録）にも残していません。',
    check: '文章として調べる',
    announce: '届いた文章なら、文章として調べることができます。',
  },

  message: {
    title: '届いた文章のようです',
    text: '番号や言葉ではなくて、文章のようです。だから、ここで調べます。文章は、どこにも送りません。',
    opening: '調べる画面を{開|ひら}いています。',
    /** Where the checker cannot be opened. */
    failed:
      '調べる画面を{開|ひら}くことができませんでした。次のページに、文章をもう一度貼り付けてください。',
    page: '文章を調べるページ',
    back: '探すページに戻る',
  },
} as const;
