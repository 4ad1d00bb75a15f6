/** Every sentence of the search. */
export const search = {
  label: '電話番号・ことば',
  hint: '番号は、ハイフンがあってもなくても、一部だけでも探せます。',
  button: '探す',
  looking: '探しています。',

  /** Spoken when an answer has come. */
  announce: (count: number): string =>
    count === 0 ? '見つかりませんでした。' : `${count}件見つかりました。`,
  announceMessage: '届いた文章のようなので、調べる画面を開きました。',

  articles: 'ページ',
  numbers: '報告のあった番号',
  contacts: '相談先',
  /** Found in the texts after the rest. */
  written: 'このことばが出てくるページ',
  near: '同じことばではありませんが、近いページ',
  more: (count: number): string => `ほかの${count}ページも見る`,
  instead: (asked: string, found: string): string =>
    `「${asked}」は見つからなかったので、「${found}」で探しました。`,
  count: (count: number): string => `${count}件`,
  firstOf: (shown: number, count: number): string =>
    `${count}件のうち、はじめの${shown}件です。もう少し長く入れると絞れます。`,

  /** Above the hits, where one page clearly fits. */
  lead: {
    first: 'まず、',
  },

  /** Where nothing is asked yet, and where nothing is found. */
  situations: 'いまの状況から選ぶ',

  number: {
    title: (formatted: string): string => `${formatted} について`,
    report: (formatted: string): string => `${formatted}についての報告`,
    exact: '同じ番号',
    masked: '一部を伏せた記録と形が合う番号',
    partial: 'この数字を含む番号',
    maskedNote: '伏せられたけたがあるので、お調べの番号と同じとは限りません。',
    doNotCall: 'この番号から連絡が来ても折り返さず、自分で調べた番号で確かめてください。',
    latest: (date: string): string => `記録の日付 ${date}`,
    undated: '日付の記録なし',
    names: (names: readonly string[]): string => `／名乗り：${names.join('、')}`,
    meaning: 'いまその番号を使っている人が、詐欺に関わっているという意味ではありません。',
    onlyPartial:
      'まったく同じ番号の報告は、載っていません。載っていないことは、安全という意味ではありません。',
    contact: (name: string): string =>
      `${name}の番号と同じです。相談するときは、着信や文章からではなく、自分で番号を押してかけてください。`,
    emergency: 'いま危ないときは、ためらわずにかけてください。',
  },

  contact: {
    asOf: (date: string): string => `${date}時点`,
    undated: '番号や時間がいつの時点のものか分かりません。公式ページで確かめてからお使いください。',
    page: '相談先のページで見る',
    call: (name: string): string => `（${name}に電話する）`,
  },

  /** The search over any page. */
  dialog: {
    title: 'このサイトの中を検索',
    results: '見つかったもの',
    all: '検索のページで見る',
    close: '閉じる',
    announce: (count: number): string =>
      count === 0
        ? '見つかりませんでした。'
        : `${count}件見つかりました。上下の矢印キーで選べます。`,
  },

  none: {
    title: '見つかりませんでした',
    number: 'この番号の報告は、載っていません',
    numberMeaning: '載っていないことは、安全という意味ではありません。',
    meaning: '見つからなくても、安全という意味ではありません。',
    words: '別のことばや、短いことばでためしてみてください。',
    next: '次にできること',
    check: '届いた文章を調べる',
    checkThis: 'いま入れた文章を調べる',
    ask: '迷うときは、ひとりで決めずに相談してください。',
  },

  failed: {
    words: 'ページの検索ができませんでした。通信が切れているのかもしれません。',
    numbers: '番号の一覧を開けませんでした。番号の種類だけをお伝えします。',
    retry: 'もう一度ためす',
  },

  /** Above the answer to what may be a message. */
  doubt: {
    text: '届いた文章なら、詐欺の手口と合うかどうかを調べられます。入れた文は、アドレスと履歴に残していません。',
    check: '文章として調べる',
    announce: '届いた文章なら、文章として調べられます。',
  },

  message: {
    title: '届いた文章のようです',
    text: '番号やことばではなく文章なので、ここで調べます。文章はどこにも送りません。',
    opening: '調べる画面を開いています。',
    /** Where the checker cannot be opened. */
    failed: '調べる画面を開けませんでした。次のページに、文章をもう一度貼り付けてください。',
    page: '文章を調べるページ',
    back: '検索に戻る',
  },
} as const;
