/** What the checker says of the numbers of a message; loaded with the first one. */
export const numbers = {
  loading: 'Vendo se há relatos sobre este número.',
  failed: 'Não foi possível abrir a lista de relatos. Mostramos só o tipo do número.',
  exact: 'Há relatos sobre este número. ',
  masked: 'Há um relato com parte dos dígitos encobertos que combina com este número. ',
  meaning: 'Isso não quer dizer que quem usa este número hoje tenha alguma coisa a ver com golpes.',
  absent: 'Não há relatos sobre ele neste site. ',
  absentMeaning: 'Não estar na lista não quer dizer que seja seguro.',
  page: (number: string) => `Relatos sobre ${number}`,
  more: (count: number) => (count === 1 ? 'Há mais 1 número.' : `Há mais ${count} números.`),
  contact: (name: string) =>
    `É o mesmo número deste atendimento: ${name}. Mesmo que esteja na mensagem, ela pode não ser verdadeira. Para pedir orientação, disque o número por conta própria.`,
  doNotCall:
    'Não ligue para este número. Para confirmar, use um número que você procurou por conta própria.',
} as const;
