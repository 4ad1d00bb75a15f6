import type { Verdict } from '../../engine/index.ts';

/** What the command `sms-matta` says. */
export const command = {
  usage: [
    '使い方: sms-matta check [--json] [--channel sms|email|voice|postcard|web|chat] [--received] < 文章.txt',
    '',
    '  --json      結果を JSON で出します',
    '  --channel   何で届いたか',
    '  --received  全部が届いた文章です（まわりに自分の言葉はありません）',
    '  --help      この説明を出します',
    '  --version   版を出します',
    '',
    '文章は、この端末の中だけで調べます。終了コードは、調べられたとき 0、使い方が違うとき 2 です。',
  ].join('\n'),
  unknownCommand: (name: string) => `「${name}」という命令はありません。`,
  noCommand: '命令がありません。',
  unknownOption: (message: string) => `オプションが違います: ${message}`,
  unknownChannel: (name: string) => `--channel の「${name}」は使えません。`,
  found: '手がかり',
  scheme: '手口',
} as const;

/** Why there is nothing to judge. */
export const nothing: Readonly<Record<NonNullable<Verdict['nothing']>, string>> = {
  empty: '文章がありません。',
  'number-only': '番号だけでは、詐欺かどうかは分かりません。文章もあわせて調べてください。',
  'link-only': 'リンクだけでは、詐欺かどうかは分かりません。文章もあわせて調べてください。',
  'no-words': '文字で書かれたところがありません。',
};
