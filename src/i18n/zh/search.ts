/** Every sentence of the search. */
export const search = {
  label: '电话号码、词语',
  hint: '号码有没有连字符都可以，只输入一部分也能找。',
  button: '查找',
  looking: '正在查找。',

  /** Spoken when an answer has come. */
  announce: (count: number): string => (count === 0 ? '没有找到。' : `找到了${count}条。`),
  announceMessage: '这好像是收到的内容，所以打开了检查页面。',

  articles: '页面',
  numbers: '有报告的号码',
  contacts: '可以咨询的地方',
  /** Found in the texts after the rest. */
  written: '出现这个词语的页面',
  near: '不是同一个词语，但相近的页面',
  more: (count: number): string => `再看其他${count}个页面`,
  instead: (asked: string, found: string): string => `没有找到“${asked}”，所以用“${found}”来查找。`,
  count: (count: number): string => `${count}条`,
  firstOf: (shown: number, count: number): string =>
    `共${count}条，这里是前${shown}条。再多输入一些，可以缩小范围。`,

  /** Above the hits, where one page clearly fits. */
  lead: {
    first: '首先，',
  },

  /** Where nothing is asked yet, and where nothing is found. */
  situations: '从现在的情况里选',

  number: {
    title: (formatted: string): string => `关于${formatted}`,
    report: (formatted: string): string => `关于${formatted}的报告`,
    exact: '相同的号码',
    masked: '与遮住一部分的记录形式相符的号码',
    partial: '包含这些数字的号码',
    maskedNote: '有些位数被遮住了，不一定和您查的号码相同。',
    doNotCall: '即使这个号码联系您，也不要回拨。请用自己查到的号码确认。',
    latest: (date: string): string => `记录的日期 ${date}`,
    undated: '没有日期记录',
    names: (names: readonly string[]): string => `／自称：${names.join('、')}`,
    meaning: '这不表示现在使用那个号码的人和诈骗有关。',
    onlyPartial: '没有收录完全相同的号码的报告。没有收录，不等于安全。',
    contact: (name: string): string =>
      `和${name}的号码相同。要咨询时，请不要从来电或收到的内容里拨打，请自己按号码拨打。`,
    emergency: '现在有危险时，请不要犹豫，马上拨打。',
  },

  contact: {
    asOf: (date: string): string => `截至${date}`,
    undated: '不清楚号码和时间是什么时候的。请先在官方页面确认，再使用。',
    page: '在咨询页面上看',
    call: (name: string): string => `（给${name}打电话）`,
  },

  /** The search over any page. */
  dialog: {
    title: '在本网站里搜索',
    results: '找到的结果',
    all: '在搜索页面上看',
    close: '关闭',
    announce: (count: number): string =>
      count === 0 ? '没有找到。' : `找到了${count}条。可以用上下箭头键选择。`,
  },

  none: {
    title: '没有找到',
    number: '没有收录关于这个号码的报告',
    numberMeaning: '没有收录，不等于安全。',
    meaning: '没有找到，不等于安全。',
    words: '请换一个词，或者用更短的词试试。',
    next: '接下来可以做的',
    check: '检查收到的内容',
    checkThis: '检查刚才输入的文字',
    ask: '拿不准时，请不要一个人决定，找人咨询。',
  },

  failed: {
    words: '没能搜索页面。可能是网络断了。',
    numbers: '没能打开号码列表。只告诉您号码的种类。',
    retry: '再试一次',
  },

  /** Above the answer to what may be a message. */
  doubt: {
    text: '如果这是收到的内容，可以检查它是否符合诈骗手法。您输入的文字没有留在网址和历史记录里。',
    check: '当作收到的内容来检查',
    announce: '如果这是收到的内容，可以当作收到的内容来检查。',
  },

  message: {
    title: '这好像是收到的内容',
    text: '这不是号码或词语，而是一段文字，所以在这里检查。文字不会发送到任何地方。',
    opening: '正在打开检查页面。',
    /** Where the checker cannot be opened. */
    failed: '没能打开检查页面。请在下面的页面上，再粘贴一次内容。',
    page: '检查收到的内容的页面',
    back: '回到搜索',
  },
} as const;
