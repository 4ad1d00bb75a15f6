/** What the practice says. Nobody is told to be wrong: to stop and check is always right. */
export const practice = {
  title: '見分ける練習',
  description:
    '詐欺の文と本物の文が混じった10通で、立ち止まる練習をします。点数は残さず、電波のない所でもできます。',
  lead: '届いたつもりで、10通を読んでみます。間違えても大丈夫です。点数は、どこにも残しません。',
  own: '文は、どれもこのサイトで書いたものです。',
  withoutScript:
    '練習には、ブラウザのJavaScriptが要ります。使えないときは、例文のあるページをお読みください。',
  examples: '今の手口と例文を読む',
  level: '選んでください',
  levels: { first: 'はじめての方', everyday: 'ふだんの文', hard: 'むずかしい文' },
  loading: '練習の準備をしています。',
  failed: '練習の準備ができませんでした。通信がつながるところで、もう一度ためしてください。',
  retry: 'もう一度ためす',
  message: (at: number, all: number): string => `${all}通のうち${at}通目`,
  arrived: 'SMSが届きました。',
  question: 'どうしますか',
  answers: { act: 'かける・開く', check: 'かけない・自分で確かめる' },
  /** By what it was written as, and what the reader said. */
  told: {
    scam: {
      act: {
        heading: '詐欺の文でした',
        text: 'よくできた文なので、だれでも応じそうになります。次に似た文が来たら、ここで立ち止まれます。',
      },
      check: {
        heading: '立ち止まれました。詐欺の文でした',
        text: '書いてある番号やリンクを使わなければ、話は先に進みません。',
      },
    },
    honest: {
      act: {
        heading: '本物として書いた文でした',
        text: '本物にも似た書き方があります。迷ったときは、自分で調べた番号か公式アプリで確かめて大丈夫です。',
      },
      check: {
        heading: 'それで大丈夫です。本物として書いた文でした',
        text: '本物でも、自分で確かめるのは間違いではありません。少し手間がかかるだけです。',
      },
    },
  },
  gaveAway: '手がかりになったところ',
  speaksFor: '本物にもある書き方',
  marked: '印をつけた文',
  noSigns: 'この文だけでは、本物とも偽物とも決められません。だから、自分で調べた先で確かめます。',
  how: '本物かどうか確かめるなら',
  routes: {
    call: '書いてある番号ではなく、手元の請求書やカードの裏にある番号にかけます。',
    link: 'リンクは開かず、公式アプリか、自分で調べた公式サイトを開きます。',
  },
  next: '次の文へ',
  finish: '終わりにする',
  done: '10通、おつかれさまでした',
  caught: (caught: number, scams: number): string =>
    `詐欺の文は${scams}通ありました。そのうち${caught}通で立ち止まりました。`,
  allCaught: '覚えるのは一つだけです。書いてある番号やリンクを使わず、自分で調べた先で確かめます。',
  notAll:
    '見分けられなくて当たり前です。見分けるよりも、書いてある番号やリンクを使わないと決めておくほうが確かです。',
  again: 'もう一度、同じ10通',
  nextRound: '次の10通',
  otherLevel: 'ほかの練習を選ぶ',
  forgotten: 'この結果は、ページを閉じると消えます。',
  tools: '教室や相談の場で使う',
  large: '大きく表示する',
  usual: 'ふつうの大きさに戻す',
  print: 'この10通を紙に印刷する',
  address: 'この10通のアドレス',
  addressHint: 'このリンクを開くと、だれの画面でも同じ10通になります。',
  teachers: '教える方へ（20分の進め方）',
  sheet: {
    title: (level: string, round: number): string => `見分ける練習（${level}・その${round}）`,
    lead: 'どうするかを、一つ選んで印をつけてください。',
    answers: '答えのページ',
    scam: '詐欺の文',
    honest: '本物として書いた文',
    between: '／',
    remember:
      '書いてある番号やリンクは使わず、自分で調べた番号か公式アプリで確かめます。迷ったときは、ひとりで決めずに相談します。',
  },
} as const;
