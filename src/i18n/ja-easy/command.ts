import type { Level, Verdict } from '../../engine/index.ts';

/** What the command `sms-matta` says. */
export const command = {
  usage: [
    '使い方: sms-matta check [--json] [--channel sms|email|voice|postcard|web|chat] [--received] [--lang 言語] < 文章.txt',
    '',
    '  --json      結果を JSON で出します',
    '  --channel   どうやって届いたか',
    '  --received  全部が届いた文章です（自分の言葉はありません）',
    '  --lang      結果を読むことば（ja、ja-easy、en）',
    '  --help      この説明を出します',
    '  --version   版（バージョン）を出します',
    '',
    '文章は、このコンピューターの中だけで調べます。終了コードは、調べることができたとき 0、使い方がちがうとき 2 です。',
  ].join('\n'),
  unknownCommand: (name: string) => `「${name}」という命令はありません。`,
  noCommand: '命令がありません。',
  unknownOption: (message: string) => `オプションがちがいます: ${message}`,
  unknownChannel: (name: string) => `--channel の「${name}」は使えません。`,
  unknownLanguage: (name: string) => `--lang の「${name}」は使えません。`,
  found: 'しるし',
  scheme: '詐欺のやり方',
} as const;

/** What follows the sentence of a level. On the site the advice says more, by what the message is about. */
export const lead: Readonly<Record<Level, string>> = {
  scam: '書いてある番号やリンクは、使わないでください。お金を払わないでください。',
  suspicious:
    '急がなくても大丈夫です。書いてある番号やリンクは、使わないでください。自分で調べた番号か公式アプリで、確かめてください。',
  unknown: '「安全」という意味ではありません。',
};

const due =
  '「いつまで」と書いてあるときは、自分で開いたアプリや、請求書（払うお金が書いてある紙）で確かめてください。';

/** The last line. */
export const ending: Readonly<Record<Level, string>> = {
  scam: '朝まで待っても大丈夫です。「いつまで」は、相手が勝手に決めたことです。',
  suspicious: `朝まで待って、確かめても大丈夫です。${due}`,
  unknown: `朝まで待って、確かめても大丈夫です。${due}`,
};

/** Why there is nothing to judge. */
export const nothing: Readonly<Record<NonNullable<Verdict['nothing']>, string>> = {
  empty: '文章がありません。',
  'number-only': '番号だけでは、詐欺かどうか分かりません。文章もいっしょに調べてください。',
  'link-only': 'リンクだけでは、詐欺かどうか分かりません。文章もいっしょに調べてください。',
  'no-words': '文字で書いてあるところがありません。',
};
