/** The languages of the site, and what a message in another language than the reader's says. */
export const languages = {
  /** Said to whoever reads this language, on a page in another. */
  offer: 'This site in English',
  menu: 'Language',
  translated: (day: string) => `This is a translation from Japanese, as of ${day}.`,
  original: 'The Japanese original',
  /** Behind a link to a page that this language lacks. */
  only: 'Japanese only',
};

export const meaning = {
  title: 'What the message says, sentence by sentence',
  phone: 'Telephone number: ',
  link: 'Link: ',
};
