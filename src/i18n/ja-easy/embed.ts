import { form, status } from './checker.ts';

/** What the box says before the checker is loaded, in the checker's words. */
export const embedBox = {
  label: form.label,
  hint: form.hint,
  check: form.check,
  clear: form.clear,
  preparing: status.preparing,
  failed: status.failed,
} as const;

/** What the box that other sites embed says beside the words of the checker. */
export const embed = {
  privacy: 'ここに入れた文章は、どこにも送りません。この画面の中だけで調べます。',
  notLoaded:
    'ページをもう一度読み込んでください。または、少し待ってから、もう一度「調べる」を押してください。',
  byPhone: '文章がないとき・電話だったときに選ぶ表',
  numbersElsewhere: '番号の報告の一覧は、ここにはありません。',
  numbersPage: '報告があった電話番号を見る',
  contacts: 'あなたが住む地域の、相談できるところ',
} as const;

/** What the console tells whoever has put the box into a page. */
export const embedFaults = {
  notJson: (why: string) =>
    `<sms-matta>：中に書いた設定を読むことができません。JSONの形を確かめてください。直すまで、書いた相談先は出しません。（${why}）`,
  wrong: (faults: readonly string[]) =>
    `<sms-matta>：相談先の書き方に、まちがいがあります。直すまで、書いた相談先は出しません。\n${faults.join('\n')}`,
  place: (place: readonly (string | number)[]) =>
    place.length === 0
      ? '全体'
      : place.map((part) => (typeof part === 'number' ? `${part + 1}番目` : part)).join(' の '),
  kinds: {
    type: (limit: string) =>
      `${{ object: '{ } で囲んだ形', array: '[ ] で囲んだ一覧', string: '" " で囲んだ文字' }[limit] ?? limit}で書いてください。`,
    missing: () => '書いてありません。必ず書いてください。',
    unknown: () => 'この名前の項目は、ありません。つづりを確かめてください。',
    few: (limit: string) => `${limit}件以上書いてください。`,
    many: (limit: string) => `${limit}件までです。`,
    short: () => '何か書いてください。',
    long: (limit: string) => `${limit}字までです。`,
    pattern: () => '書き方が合いません。',
  },
  patterns: {
    phone: '半角の数字とハイフンで、03-0123-4567 のように書いてください。',
    asOf: '半角で、2027、2027-04、2027-04-01 のどれかの形で書いてください。',
  } as Readonly<Record<string, string>>,
  attributesWrong: (faults: readonly string[]) =>
    `<sms-matta>：属性に書いた相談先に、まちがいがあります。直すまで、その相談先は出しません。\n${faults.join('\n')}`,
  site: (given: string) =>
    `<sms-matta>：site="${given}" は使えません。https:// で始まるアドレスを書いてください。記事へのリンクは出しません。`,
  language: (given: string, used: string) =>
    `<sms-matta>：lang="${given}" の言葉は、まだありません。${used} で出します。`,
  theme: (given: string) =>
    `<sms-matta>：theme="${given}" は使えません。light、dark、auto のどれかを書いてください。light で出します。`,
  notLoaded:
    '<sms-matta>：部品を読み込むことができませんでした。フォルダ sms-matta の中身が、そのままの形で全部あるか、確かめてください。',
} as const;
