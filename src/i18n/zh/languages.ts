/** The languages of the site, and what a message in another language than the reader's says. */
export const languages = {
  /** Said to whoever reads this language, on a page in another. */
  offer: '本站中文版',
  menu: '语言（Language）',
  translated: (day: string) => `本页译自日语，翻译日期：${day}。`,
  original: '日语原文',
  /** Behind a link to a page that this language lacks. */
  only: '只有日语',
};

export const meaning = {
  title: '这条信息逐句在说什么',
  phone: '电话号码：',
  link: '链接：',
};
