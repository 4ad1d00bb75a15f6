/** What the checker says of the numbers of a message; loaded with the first one. */
export const numbers = {
  loading: '正在看有没有关于这个号码的报告。',
  failed: '没能打开报告列表。只告诉您号码的种类。',
  exact: '有关于这个号码的报告。',
  masked: '有的报告遮住了一部分号码，其中有的和这个号码的形式相符。',
  meaning: '这不表示现在使用这个号码的人和诈骗有关。',
  absent: '本网站没有收录关于它的报告。',
  absentMeaning: '没有收录，不等于安全。',
  page: (number: string) => `关于${number}的报告`,
  more: (count: number) => `另外还有${count}个号码。`,
  contact: (name: string) =>
    `和${name}的号码相同。即使内容里写着这个号码，也不一定是真正的通知。要咨询时，请自己按号码拨打。`,
  doNotCall: '请不要打这个号码。要确认时，请用自己查到的号码。',
} as const;
