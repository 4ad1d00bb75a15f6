import type { NumberKind } from '../../phone/index.ts';

/** What the pages about reported numbers say; islands load it by itself. */
export const numbers = {
  title: '報告のあった電話番号',
  description:
    '未納料金などを名乗る連絡に使われたと、公に記録された電話番号の一覧です。載っていない番号が安全という意味ではありません。',
  lead: '公に記録された番号だけを、出典をつけ、分かるものには日付をつけて載せています。',
  caution:
    'ここに載っていても、いまその番号を使う人が詐欺に関わるという意味ではありません。番号は人から人へ移ります。また、載っていない番号が安全という意味でもありません。',
  lookUp: '番号を入れて調べる',
  latest: (date: string): string => `最新の記録 ${date}`,
  none: '載せている番号は、まだありません。',
  noName: '名乗りは記録されていません。',
  undated: '日付の記録なし',
  policy: '載せる番号の決まり',
  policyText: [
    '日付のある記録があり、別々の出典が2つ以上あるか、2年以内の記録があるものだけを載せます。',
    '一部が伏せられた番号は、隠れたけたが2つまでのものだけを載せます。',
    '記録した本人が「確かでない」と書いているものは載せません。',
  ],
  /** The lists by area. */
  lists: {
    title: (list: string): string => `${list}の報告のあった番号`,
    description: (list: string, count: number): string =>
      `公に記録された電話番号のうち、${list}のもの${count}件の一覧です。`,
    count: (count: number): string => `${count}件`,
    part: (list: string, nth: number, of: number): string => `${list}（${of}のうち${nth}）`,
    parts: 'この一覧の続き',
    area: (code: string, name: string | undefined): string => (name ? `${code}（${name}）` : code),
    country: (code: string, name: string | undefined): string =>
      name ? `海外の形 +${code} ${name}` : `海外の形 +${code}`,
    kinds: {
      fixed: '固定電話の形',
      mobile: '携帯電話の形',
      ip: '050で始まる番号',
      tollfree: '0120・0800で始まる番号',
      navi: '0570で始まる番号',
      special: '特別な用件の番号',
      'sender-code': 'SMSの送り元に出る番号',
      international: '海外の形',
      partial: '一部だけの番号',
      impossible: '存在しない形の番号',
    } satisfies Readonly<Record<NumberKind, string>>,
  },
  /** The page that shows any listed number. */
  any: {
    title: '番号についての報告',
    description: '報告のあった電話番号を、ひとつ選んで見るページです。',
    loading: 'この番号の報告を開いています。',
    failed: '報告を開けませんでした。通信のつながる所で、もう一度お試しください。',
    absent: 'この番号の報告は、このサイトに載っていません。',
    meaning: '載っていないことは、安全という意味ではありません。',
    none: '番号が選ばれていません。',
    withoutScript:
      'このページは、JavaScriptが使えるときに表示できます。使えないときは、番号の一覧をご覧ください。',
  },
  page: {
    title: (number: string): string => `${number}についての報告`,
    description: (number: string): string =>
      `電話番号 ${number} について公に残された記録を、出典と日付をつけてまとめています。`,
    /** Who recorded what and when, and what it does not mean, in one sentence. */
    first: (report: {
      date: string | undefined;
      kind: string;
      publisher: string;
      channel: string;
      names: readonly string[];
    }): string => {
      const when = report.date ?? '日付なし';
      const who =
        report.names.length > 0 ? `「${report.names.join('」「')}」を名乗る` : '名乗りの分からない';
      return `${report.publisher}の${report.kind}（${when}）に、${who}連絡（${report.channel}）の番号として載っていますが、いまこの番号を使う人が詐欺に関わるという意味ではありません。`;
    },
    more: (count: number): string => `記録は全部で${count}件あります。`,
    reports: '記録の内容',
    names: (names: readonly string[]): string => `名乗り：「${names.join('」「')}」`,
    from: '出典：',
    kind: '番号の種類',
    masked: '* のところは、記録した人が伏せています。よく似た番号でも、同じ番号とは限りません。',
    owner: '番号の持ち主の方へ',
    ownerAside: '（訂正・削除）',
    ownerText:
      'この番号をお使いの方で、記録の訂正や削除を望まれる場合は、次の連絡先へお知らせください。',
    noContact: '連絡先は準備中です。',
    next: '次にすること',
    nextText:
      'この番号から連絡が来ても折り返さず、自分で調べた公式の窓口で確かめてください。ほかの番号でも、同じ手口のことがあります。',
  },
} as const;
