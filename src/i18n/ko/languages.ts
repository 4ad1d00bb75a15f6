/** The languages of the site, and what a message in another language than the reader's says. */
export const languages = {
  /** Said to whoever reads this language, on a page in another. */
  offer: '이 사이트를 한국어로 보기',
  menu: '언어(Language)',
  translated: (day: string) => `일본어를 번역한 페이지입니다(${day} 기준).`,
  original: '일본어 원문',
  /** Behind a link to a page that this language lacks. */
  only: '일본어로만 있음',
};

export const meaning = {
  title: '메시지에 적힌 내용(문장별)',
  phone: '전화번호: ',
  link: '링크: ',
};
