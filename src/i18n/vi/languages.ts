/** The languages of the site, and what a message in another language than the reader's says. */
export const languages = {
  /** Said to whoever reads this language, on a page in another. */
  offer: 'Trang này bằng tiếng Việt',
  menu: 'Ngôn ngữ (Language)',
  translated: (day: string) => `Bản dịch từ tiếng Nhật, tính đến ${day}.`,
  original: 'Bản gốc tiếng Nhật',
  /** Behind a link to a page that this language lacks. */
  only: 'chỉ có tiếng Nhật',
};

export const meaning = {
  title: 'Tin nhắn nói gì, từng câu một',
  phone: 'Số điện thoại: ',
  link: 'Liên kết: ',
};
