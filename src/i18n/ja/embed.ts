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
  privacy: 'この欄は、入れた文章をどこにも送りません。調べるのは、この画面の中だけです。',
  notLoaded: `ページを読み直すか、少し待ってから、もう一度「${form.check}」を押してください。`,
  byPhone: '文章がない・電話だったときに選ぶ一覧',
  numbersElsewhere: '番号の報告の一覧は、ここには入っていません。',
  numbersPage: '報告のあった電話番号を見る',
  contacts: 'お住まいの地域の相談先',
} as const;

/** What the console tells whoever has put the box into a page. */
export const embedFaults = {
  notJson: (why: string) =>
    `<sms-matta>：中に書かれた設定を読めません。JSONの形を確かめてください。直るまで、書かれた相談先は出しません。（${why}）`,
  wrong: (faults: readonly string[]) =>
    `<sms-matta>：相談先の書き方に間違いがあります。直るまで、書かれた相談先は出しません。\n${faults.join('\n')}`,
  place: (place: readonly (string | number)[]) =>
    place.length === 0
      ? '全体'
      : place.map((part) => (typeof part === 'number' ? `${part + 1}番目` : part)).join(' の '),
  kinds: {
    type: (limit: string) =>
      `${{ object: '{ } で囲んだ形', array: '[ ] で囲んだ一覧', string: '" " で囲んだ文字' }[limit] ?? limit}で書きます。`,
    missing: () => '書かれていません。必ず要ります。',
    unknown: () => 'この名前の項目はありません。つづりを確かめてください。',
    few: (limit: string) => `${limit}件以上書きます。`,
    many: (limit: string) => `${limit}件までです。`,
    short: () => '空にはできません。',
    long: (limit: string) => `${limit}字までです。`,
    pattern: () => '書き方が合いません。',
  },
  patterns: {
    phone: '半角の数字とハイフンで、03-0123-4567 のように書きます。',
    asOf: '半角で、2027、2027-04、2027-04-01 のどれかの形で書きます。',
  } as Readonly<Record<string, string>>,
  attributesWrong: (faults: readonly string[]) =>
    `<sms-matta>：属性に書かれた相談先に間違いがあります。直るまで、その相談先は出しません。\n${faults.join('\n')}`,
  site: (given: string) =>
    `<sms-matta>：site="${given}" は使えません。https:// で始まるアドレスを書いてください。記事へのリンクは出しません。`,
  language: (given: string, used: string) =>
    `<sms-matta>：lang="${given}" の言葉はまだありません。${used} で出します。`,
  theme: (given: string) =>
    `<sms-matta>：theme="${given}" は使えません。light、dark、auto のどれかを書いてください。light で出します。`,
  notLoaded:
    '<sms-matta>：部品を読み込めませんでした。フォルダ sms-matta の中身が、そのままの並びで全部置かれているか確かめてください。',
} as const;
