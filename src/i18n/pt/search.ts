/** Every sentence of the search. */
export const search = {
  label: 'Número de telefone ou palavra',
  hint: 'O número pode ser escrito com ou sem hífen. Também dá para procurar só uma parte.',
  button: 'Procurar',
  looking: 'Procurando.',

  /** Spoken when an answer has come. */
  announce: (count: number): string => {
    if (count === 0) return 'Nada encontrado.';
    return count === 1 ? '1 resultado encontrado.' : `${count} resultados encontrados.`;
  },
  announceMessage: 'Parece ser uma mensagem recebida. A tela de verificação foi aberta.',

  articles: 'Páginas',
  numbers: 'Números com relatos',
  contacts: 'Onde pedir orientação',
  /** Found in the texts after the rest. */
  written: 'Páginas em que aparece esta palavra',
  near: 'Páginas de assunto parecido, com outras palavras',
  more: (count: number): string =>
    count === 1 ? 'Ver mais 1 página' : `Ver mais ${count} páginas`,
  instead: (asked: string, found: string): string =>
    `“${asked}” não foi encontrado. A busca foi feita com “${found}”.`,
  count: (count: number): string => (count === 1 ? '1 resultado' : `${count} resultados`),
  firstOf: (shown: number, count: number): string =>
    `Estes são os primeiros ${shown} de ${count}. Escreva um pouco mais para reduzir a lista.`,

  /** Above the hits, where one page clearly fits. */
  lead: {
    first: 'Primeiro: ',
  },

  /** Where nothing is asked yet, and where nothing is found. */
  situations: 'Escolher pela situação em que você está',

  number: {
    title: (formatted: string): string => `Sobre ${formatted}`,
    report: (formatted: string): string => `Relatos sobre ${formatted}`,
    exact: 'Mesmo número',
    masked: 'Registros com dígitos encobertos que combinam com este número',
    partial: 'Números que contêm estes dígitos',
    maskedNote: 'Como há dígitos encobertos, pode não ser o mesmo número que você procura.',
    doNotCall:
      'Se este número entrar em contato, não ligue de volta. Confirme por um número que você procurou por conta própria.',
    latest: (date: string): string => `Data do registro: ${date}`,
    undated: 'Sem data registrada',
    names: (names: readonly string[]): string => ` / Nome usado: ${names.join(', ')}`,
    meaning: 'Isso não quer dizer que quem usa o número hoje tenha alguma coisa a ver com golpes.',
    onlyPartial:
      'Não há relatos sobre exatamente este número. Não estar na lista não quer dizer que seja seguro.',
    contact: (name: string): string =>
      `É o mesmo número deste atendimento: ${name}. Para pedir orientação, não use a chamada recebida nem a mensagem: disque o número por conta própria.`,
    emergency: 'Se você está em perigo agora, ligue sem hesitar.',
  },

  contact: {
    asOf: (date: string): string => `Dados de ${date}`,
    undated:
      'Não se sabe de quando são o número e os horários. Confirme na página oficial antes de usar.',
    page: 'Ver em “Onde pedir orientação”',
    call: (name: string): string => ` (ligar para ${name})`,
  },

  /** The search over any page. */
  dialog: {
    title: 'Procurar neste site',
    results: 'Resultados',
    all: 'Ver na página de busca',
    close: 'Fechar',
    announce: (count: number): string => {
      if (count === 0) return 'Nada encontrado.';
      const found = count === 1 ? '1 resultado encontrado' : `${count} resultados encontrados`;
      return `${found}. Use as setas para cima e para baixo para escolher.`;
    },
  },

  none: {
    title: 'Nada encontrado',
    number: 'Não há relatos sobre este número',
    numberMeaning: 'Não estar na lista não quer dizer que seja seguro.',
    meaning: 'Não encontrar nada não quer dizer que seja seguro.',
    words: 'Tente com outra palavra ou com uma palavra mais curta.',
    next: 'O que você pode fazer agora',
    check: 'Verificar a mensagem',
    checkThis: 'Verificar o que digitei',
    ask: 'Na dúvida, não decida sem ajuda: peça orientação.',
  },

  failed: {
    words: 'Não foi possível procurar nas páginas. A internet pode ter caído.',
    numbers: 'Não foi possível abrir a lista de números. Mostramos só o tipo do número.',
    retry: 'Tentar de novo',
  },

  /** Above the answer to what may be a message. */
  doubt: {
    text: 'Se for uma mensagem que você recebeu, dá para verificar se ela corresponde a métodos de golpe. O texto que você digitou não fica no endereço da página nem no histórico.',
    check: 'Verificar como mensagem',
    announce: 'Se for uma mensagem que você recebeu, dá para verificar como mensagem.',
  },

  message: {
    title: 'Parece ser uma mensagem recebida',
    text: 'Como não é um número nem uma palavra, mas um texto, a verificação é feita aqui. O texto não é enviado para lugar nenhum.',
    opening: 'Abrindo a tela de verificação.',
    /** Where the checker cannot be opened. */
    failed:
      'Não foi possível abrir a tela de verificação. Cole a mensagem de novo na página a seguir.',
    page: 'Página para verificar a mensagem',
    back: 'Voltar à busca',
  },
} as const;
