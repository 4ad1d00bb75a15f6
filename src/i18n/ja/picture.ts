import type { PictureFault, ReadingFault } from '../../ocr/index.ts';

/** What the reader of pictures says. */
export const picture = {
  title: '画像の文字を読む',
  privacy: '画像は、この端末の中だけで読みます。どこにも送りません。',
  alt: '選んだ画像',
  size: (bytes: number) =>
    `はじめに、文字を読むための部品（約${(bytes / 1_000_000).toFixed(1)}MB）を受け取ります。一度受け取ると、次からは通信がなくても読めます。`,
  read: 'この画像を読む',
  readAgain: 'もう一度読む',
  cancel: 'やめる',
  close: '画像をとじる',
  adjust: '向きを直す・切り取る',
  adjustHint:
    '画像が横を向いているときや、ほかの人の文章が写っているときに使います。画像の上を指でなぞると、読むところを囲めます。',
  turnLeft: '左に回す',
  turnRight: '右に回す',
  edges: { left: '左を切る', top: '上を切る', right: '右を切る', bottom: '下を切る' },
  percent: (share: number) => `${Math.round(share * 100)}パーセント`,
  whole: '全体に戻す',
  steps: {
    receive: '部品を受け取っています',
    'receive-down': '縦書きを読むための部品（約2MB）を受け取っています',
    read: '文字を読んでいます',
  },
  stopped: '読むのをやめました。',
  done: '画像の文字を読みました。上の欄に入れました。',
  doneTurned: '画像の向きを直して、文字を読みました。上の欄に入れました。',
  compare:
    '読んだ文章と画像を見くらべてください。違うところは、上の欄で直せます。結果も変わります。',
  doubts: (count: number) =>
    count === 0
      ? '読みにくかった文字はありませんでした。それでも、数字とアドレスは見くらべてください。'
      : `読みにくかったところに印をつけました（${count}か所）。押すと、上の欄のその文字に移ります。`,
  doubtLabel: (text: string) => `「${text}」を直す`,
  text: '読んだ文章',
  confirm: '文章は合っている',
  confirmed: '見くらべた文章で調べました。',
  sender: (number: string) => `画面の上に、送り主の番号「${number}」がありました。`,
  senderAsk: 'この番号について見る',
} as const;

/** What helps where a picture cannot be read; a line each. */
const cannotRead = (why: string): string =>
  [
    `この画像はうまく読めませんでした。${why}`,
    '・人から送られてきた画像は、小さくなって読めないことがあります。メッセージの画面を、新しくスクリーンショットにとってください。紙のものは、明るいところで、文字が大きくなるように写してください。',
    '・横や逆さまの画像や、ほかのものも写っている画像は、「向きを直す・切り取る」で文章のところだけにして、もう一度読めます。',
    '・画像を見ながら、上の欄に打ち込んで調べることもできます。',
  ].join('\n');

export const pictureFaults: Readonly<Record<PictureFault | ReadingFault, string>> = {
  'not-a-picture':
    'このファイルは画像として開けませんでした。スクリーンショットか写真を選んでください。iPhoneの写真（HEIC）が開けないときは、写真の画面のスクリーンショットをとって選んでください。',
  'too-large':
    '画像が大きすぎて開けませんでした。写真の画面のスクリーンショットをとって、それを選んでください。',
  'nothing-found': cannotRead('文字が見つかりませんでした。'),
  'not-readable': cannotRead('間違った文章を調べないように、上の欄には入れていません。'),
  'not-received':
    '文字を読むための部品を受け取れませんでした。通信がつながるところで、もう一度ためしてください。上の欄に文章を打ち込んで調べることもできます。',
  'not-possible':
    'この端末では、画像の文字を読めませんでした。上の欄に文章を打ち込むか、「文章がない・電話だった」から選んでください。',
};
