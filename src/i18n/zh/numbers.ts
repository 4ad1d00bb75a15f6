import type { NumberKind } from '../../phone/index.ts';

/** What the pages about reported numbers say; islands load it by itself. */
export const numbers = {
  title: '有报告的电话号码',
  description:
    '这里列出公开记录过的、以未缴费用等为名联系人时用过的电话号码。没有收录的号码，不等于安全。',
  lead: '只收录公开记录过的号码，附上出处；知道日期的，也附上日期。',
  caution:
    '即使收录在这里，也不表示现在使用那个号码的人和诈骗有关。号码会换人使用。另外，没有收录的号码也不等于安全。',
  lookUp: '输入号码查询',
  latest: (date: string): string => `最新的记录 ${date}`,
  none: '还没有收录的号码。',
  noName: '没有记录对方自称是谁。',
  undated: '没有日期记录',
  policy: '收录号码的规则',
  policyText: [
    '只收录这样的号码：有带日期的记录，并且有2个以上不同的出处，或者有2年以内的记录。',
    '遮住了一部分的号码，只收录遮住的不超过2位的。',
    '记录的人自己写明“不确定”的，不收录。',
  ],
  /** The lists by area. */
  lists: {
    title: (list: string): string => `${list}：有报告的号码`,
    description: (list: string, count: number): string =>
      `公开记录过的电话号码中，属于“${list}”的${count}个号码的列表。`,
    count: (count: number): string => `${count}个`,
    part: (list: string, nth: number, of: number): string => `${list}（共${of}页，第${nth}页）`,
    parts: '这个列表的其他部分',
    area: (code: string, name: string | undefined): string => (name ? `${code}（${name}）` : code),
    country: (code: string, name: string | undefined): string =>
      name ? `国外的形式 +${code} ${name}` : `国外的形式 +${code}`,
    kinds: {
      fixed: '固定电话的形式',
      mobile: '手机的形式',
      ip: '050开头的号码',
      tollfree: '0120、0800开头的号码',
      navi: '0570开头的号码',
      special: '特别用途的号码',
      'sender-code': '作为短信发送者显示的号码',
      international: '国外的形式',
      partial: '只有一部分的号码',
      impossible: '不存在的形式的号码',
    } satisfies Readonly<Record<NumberKind, string>>,
  },
  /** The page that shows any listed number. */
  any: {
    title: '关于号码的报告',
    description: '这个页面可以选一个有报告的电话号码来看。',
    loading: '正在打开关于这个号码的报告。',
    failed: '没能打开报告。请到有网络的地方再试一次。',
    absent: '本网站没有收录关于这个号码的报告。',
    meaning: '没有收录，不等于安全。',
    none: '没有选择号码。',
    withoutScript: '这个页面要能使用JavaScript才能显示。不能用时，请看号码列表。',
  },
  page: {
    title: (number: string): string => `关于${number}的报告`,
    description: (number: string): string =>
      `这里汇总了关于电话号码 ${number} 的公开记录，附上出处和日期。`,
    /** Who recorded what and when, and what it does not mean, in one sentence. */
    first: (report: {
      date: string | undefined;
      kind: string;
      publisher: string;
      channel: string;
      names: readonly string[];
    }): string => {
      const when = report.date ?? '没有日期';
      const who =
        report.names.length > 0 ? `自称「${report.names.join('」「')}」的` : '不知道自称是谁的';
      return `据${report.publisher}的记录（${report.kind}，${when}），这是${who}联系（${report.channel}）所用的号码，但这不表示现在使用这个号码的人和诈骗有关。`;
    },
    more: (count: number): string => `一共有${count}条记录。`,
    reports: '记录的内容',
    names: (names: readonly string[]): string => `自称：「${names.join('」「')}」`,
    from: '出处：',
    kind: '号码的种类',
    masked: '带 * 的地方，是记录的人遮住的。即使号码很像，也不一定是同一个号码。',
    owner: '给使用这个号码的人',
    ownerAside: '（更正、删除）',
    ownerText: '如果您在使用这个号码，希望更正或删除记录，请用下面的联系方式告诉我们。',
    noContact: '联系方式正在准备中。',
    next: '接下来要做的',
    nextText:
      '即使这个号码联系您，也不要回拨，请向自己查到的官方窗口确认。别的号码也可能用同样的手法。',
  },
} as const;
