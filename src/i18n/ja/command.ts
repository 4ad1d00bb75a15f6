import type { Level, Verdict } from '../../engine/index.ts';

/** What the command `sms-matta` says. */
export const command = {
  usage: [
    '使い方: sms-matta check [--json] [--channel sms|email|voice|postcard|web|chat] [--received] [--lang 言語] < 文章.txt',
    '',
    '  --json      結果を JSON で出します',
    '  --channel   何で届いたか',
    '  --received  全部が届いた文章です（まわりに自分の言葉はありません）',
    '  --lang      結果を読む言語（ja、ja-easy、en）',
    '  --help      この説明を出します',
    '  --version   版を出します',
    '',
    '文章は、この端末の中だけで調べます。終了コードは、調べられたとき 0、使い方が違うとき 2 です。',
  ].join('\n'),
  unknownCommand: (name: string) => `「${name}」という命令はありません。`,
  noCommand: '命令がありません。',
  unknownOption: (message: string) => `オプションが違います: ${message}`,
  unknownChannel: (name: string) => `--channel の「${name}」は使えません。`,
  unknownLanguage: (name: string) => `--lang の「${name}」は使えません。`,
  found: '手がかり',
  scheme: '手口',
} as const;

/** What follows the sentence of a level. On the site the advice says more, by what the message is about. */
export const lead: Readonly<Record<Level, string>> = {
  scam: '書いてある番号やリンクは使いません。払いません。',
  suspicious:
    '急がなくて大丈夫です。書いてある番号やリンクは使わず、自分で調べた番号か公式アプリで確かめます。',
  unknown: '安全という意味ではありません。',
};

/** The last line. */
export const ending: Readonly<Record<Level, string>> = {
  scam: '朝まで待って大丈夫です。期限は、相手が作ったものです。',
  suspicious:
    '朝まで待って確かめて大丈夫です。期限が書いてあるときは、自分で開いたアプリや請求書で確かめます。',
  unknown:
    '朝まで待って確かめて大丈夫です。期限が書いてあるときは、自分で開いたアプリや請求書で確かめます。',
};

/** Why there is nothing to judge. */
export const nothing: Readonly<Record<NonNullable<Verdict['nothing']>, string>> = {
  empty: '文章がありません。',
  'number-only': '番号だけでは、詐欺かどうかは分かりません。文章もあわせて調べてください。',
  'link-only': 'リンクだけでは、詐欺かどうかは分かりません。文章もあわせて調べてください。',
  'no-words': '文字で書かれたところがありません。',
};
