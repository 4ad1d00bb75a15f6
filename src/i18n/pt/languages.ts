/** The languages of the site, and what a message in another language than the reader's says. */
export const languages = {
  /** Said to whoever reads this language, on a page in another. */
  offer: 'Este site em português',
  menu: 'Idioma (Language)',
  translated: (day: string) => `Tradução do japonês, de ${day}.`,
  original: 'Original em japonês',
  /** Behind a link to a page that this language lacks. */
  only: 'somente em japonês',
};

export const meaning = {
  title: 'O que a mensagem diz, frase por frase',
  phone: 'Número de telefone: ',
  link: 'Link: ',
};
