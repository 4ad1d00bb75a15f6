/** Words in and beside the drawings: what a frame shows, for who does not see it, and what it means. */
export const drawings = {
  scam: {
    title: '手口の流れ（6つの絵）',
    frames: {
      message: {
        shows: '電話の画面に、SMSが届いている',
        means: '「未納料金」「本日中」と書いたSMSが届きます。',
      },
      call: {
        shows: '電話をかけた人に、相手が名前をたずねている',
        means: '電話をかけると、「本人確認」と言って名前などを聞きます。',
      },
      promise: {
        shows: '相手が、時計とお金の話をしている',
        means: '「今日払えば止められる」「お金は戻る」と言います。',
      },
      shop: { shows: '店の棚に、カードが並んでいる', means: 'コンビニで、ギフト券を買わせます。' },
      number: {
        shows: 'カードの番号を、相手に伝えている',
        means: 'ギフト券の番号を、電話で言わせます。',
      },
      again: {
        shows: 'カードが何枚も重なっている',
        means: '「ほかにも未納がある」と、また求めます。',
      },
    },
    after: 'どこで気づいても、電話を切って大丈夫です。',
  },
  'gift-card': {
    title: 'ギフト券の番号がある所',
    frames: {
      card: {
        shows: 'カードの裏。銀色のところをけずると、番号が見える',
        means: 'カードの裏の番号です。シールや銀色のところの下にあります。',
      },
      sheet: {
        shows: '店の機械から出た紙。まん中に番号がある',
        means: '店の機械で買うと、紙に番号が印刷されます。',
      },
    },
    after: '券によって、番号の長さや場所は違います。',
  },
  sender: {
    title: '相手の番号が出る所',
    frames: {
      iphone: {
        shows: 'iPhoneの画面。いちばん上のまん中に、丸い印と番号がある',
        means: 'iPhoneの例：画面の上に出ます。',
      },
      android: {
        shows: 'Androidの画面。いちばん上の左に、番号がある',
        means: 'Androidの例：画面の上に出ます。',
      },
    },
    after: '機種やアプリによって、少し違います。番号は押さずに、見るだけにしてください。',
    number: '番号',
  },
  'court-papers': {
    title: '本物の特別送達と、偽のはがき',
    frames: {
      genuine: {
        shows: '「特別送達」と書いた封書。裁判所の名前があり、受け取りの署名をしている',
        means: '本物：「特別送達」の封書。手渡しで、署名か押印を求められます。',
      },
      fake: {
        shows: '「訴訟最終告知」と書いたはがき。電話番号に大きな印がある',
        means: '偽物：「訴訟最終告知」などのはがき。電話をかけさせます。',
      },
    },
    after: '似せた封書もあります。迷うときは、自分で調べた番号で裁判所に聞いてください。',
    delivery: '特別送達',
    court: '○○簡易裁判所',
    notice: '訴訟最終告知',
  },
} as const;
