/** The languages of the site, and what a message in another language than the reader's says. */
export const languages = {
  /** Said to whoever reads this language, on a page in another. */
  offer: 'やさしい日本語で{読|よ}む',
  menu: '{言葉|ことば}を選ぶ（Language）',
  translated: (day: string) =>
    `このページは、日本語のページを、やさしい日本語で書きなおしたものです（${day}）。`,
  original: 'もとの日本語のページ',
  /** Behind a link to a page that this language lacks. */
  only: 'ふつうの日本語のページ',
};

export const meaning = {
  title: '{届|とど}いた文章に書いてあること',
  phone: '電話番号：',
  link: 'リンク：',
};
