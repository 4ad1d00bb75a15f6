/** The languages of the site, and what a message in another language than the reader's says. */
export const languages = {
  /** Said to whoever reads this language, on a page in another. */
  offer: '日本語で読む',
  menu: '言葉 Language',
  translated: (day: string) => `日本語から訳しました（${day}）。`,
  original: '日本語のページ',
  /** Behind a link to a page that this language lacks. */
  only: '日本語のページ',
};

export const meaning = {
  title: '届いた文章に書いてあること',
  phone: '電話番号：',
  link: 'リンク：',
};
