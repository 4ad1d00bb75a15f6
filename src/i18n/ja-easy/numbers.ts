import type { NumberKind } from '../../phone/index.ts';

/** What the pages about reported numbers say; islands load it by itself. */
export const numbers = {
  title: '報告があった電話番号',
  description:
    '「払っていない料金がある」などの連絡に使われた、という公の記録がある電話番号の一覧です。ここにない番号が「安全」という意味ではありません。',
  lead: '公の記録がある番号だけを書いています。出典（もとの情報）もつけています。{日|ひ}が分かるものには、{日|ひ}もつけています。',
  caution:
    'ここに番号があっても、「今その番号を使う{人|ひと}が詐欺をしている」という意味ではありません。番号は、別の{人|ひと}が使うことがあります。ここにない番号が「安全」という意味でもありません。',
  lookUp: '番号を{入|い}れて調べる',
  latest: (date: string): string => `一番新しい記録 ${date}`,
  none: '番号は、まだありません。',
  noName: 'どの名前を使ったか、記録がありません。',
  undated: '{日|ひ}の記録はありません',
  policy: 'どの番号を書くかの決まり',
  policyText: [
    '{日|ひ}が分かる記録がある番号だけを書きます。そして、別々の出典（もとの情報）が2つ以上あるか、2年以内の記録があるものだけです。',
    '一部がかくしてある番号は、かくした数字が2つまでのものだけを書きます。',
    '記録した{人|ひと}が「はっきり分からない」と書いているものは、書きません。',
  ],
  /** The lists by area. */
  lists: {
    title: (list: string): string => `${list}の、報告があった番号`,
    description: (list: string, count: number): string =>
      `公の記録がある電話番号の{中|なか}で、${list}のもの${count}件の一覧です。`,
    count: (count: number): string => `${count}件`,
    part: (list: string, nth: number, of: number): string => `${list}（${of}の{中|なか}の${nth}）`,
    parts: 'この一覧の続き',
    area: (code: string, name: string | undefined): string => (name ? `${code}（${name}）` : code),
    country: (code: string, name: string | undefined): string =>
      name ? `外国の番号の形 +${code} ${name}` : `外国の番号の形 +${code}`,
    kinds: {
      fixed: '{家|いえ}や会社の電話（固定電話）の形',
      mobile: '携帯電話の形',
      ip: '050で始まる番号',
      tollfree: '0120・0800で始まる番号',
      navi: '0570で始まる番号',
      special: '特別な番号',
      'sender-code': 'SMSを送る番号',
      international: '外国の番号の形',
      partial: '一部だけの番号',
      impossible: '本当にはない形の番号',
    } satisfies Readonly<Record<NumberKind, string>>,
  },
  /** The page that shows any listed number. */
  any: {
    title: '番号についての報告',
    description: '報告があった電話番号を、ひとつ選んで見るページです。',
    loading: 'この番号の報告を{開|ひら}いています。',
    failed:
      '報告を{開|ひら}くことができませんでした。インターネットが使えるところで、もう一度やってみてください。',
    absent: 'この番号の報告は、このサイトにありません。',
    meaning: '報告がなくても、「安全」という意味ではありません。',
    none: '番号を選んでいません。',
    withoutScript:
      'このページは、JavaScriptが使えるときに見ることができます。使えないときは、番号の一覧を見てください。',
  },
  page: {
    title: (number: string): string => `${number}についての報告`,
    description: (number: string): string =>
      `電話番号 ${number} についての公の記録を、出典（もとの情報）と{日|ひ}をつけて書いたページです。`,
    /** Who recorded what and when, and what it does not mean. */
    first: (report: {
      date: string | undefined;
      kind: string;
      publisher: string;
      channel: string;
      names: readonly string[];
    }): string => {
      const when = report.date ?? '{日|ひ}は分かりません';
      const who =
        report.names.length > 0
          ? `「${report.names.join('」「')}」という名前を使った`
          : '名前が分からない';
      return `${report.publisher}の${report.kind}（${when}）に、この番号があります。${who}連絡（${report.channel}）の番号です。でも、「今この番号を使う{人|ひと}が詐欺をしている」という意味ではありません。`;
    },
    more: (count: number): string => `記録は、全部で${count}件あります。`,
    reports: '記録に書いてあること',
    names: (names: readonly string[]): string => `使った名前：「${names.join('」「')}」`,
    from: '出典（もとの情報）：',
    kind: '番号の種類',
    masked:
      '* のところは、記録した{人|ひと}が数字をかくしています。よく似た番号でも、同じ番号かどうか分かりません。',
    owner: 'この番号を使っている{人|ひと}へ',
    ownerAside: '（直す・消す）',
    ownerText:
      'この番号を使っている{人|ひと}で、記録を直したい{人|ひと}や、消したい{人|ひと}は、次のところに連絡してください。',
    noContact: '連絡するところは準備しています。',
    next: '次にすること',
    nextText:
      'この番号から連絡が{来|き}ても、電話しないでください。自分で調べた公式の番号などで、確かめてください。ほかの番号でも、同じ詐欺のやり{方|かた}のことがあります。',
  },
} as const;
