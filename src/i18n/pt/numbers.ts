import type { NumberKind } from '../../phone/index.ts';

/** What the pages about reported numbers say; islands load it by itself. */
export const numbers = {
  title: 'Números de telefone com relatos',
  description:
    'Lista de números de telefone com registro público de uso em contatos sobre contas em atraso e coisas parecidas. Um número não estar na lista não quer dizer que seja seguro.',
  lead: 'Aqui só estão números com registro público, com a fonte e, quando se sabe, a data.',
  caution:
    'Estar aqui não quer dizer que quem usa o número hoje tenha alguma coisa a ver com golpes. Os números passam de uma pessoa para outra. E um número não estar na lista também não quer dizer que seja seguro.',
  lookUp: 'Digitar um número e verificar',
  latest: (date: string): string => `Registro mais recente: ${date}`,
  none: 'Ainda não há números na lista.',
  noName: 'O nome usado não foi registrado.',
  undated: 'Sem data registrada',
  policy: 'Regras para pôr um número na lista',
  policyText: [
    'Só entram números com registro datado e com 2 ou mais fontes separadas ou um registro de até 2 anos atrás.',
    'Números com parte encoberta só entram se tiverem até 2 dígitos ocultos.',
    'Não entram números em que a própria pessoa que registrou escreveu que não tem certeza.',
  ],
  /** The lists by area. */
  lists: {
    title: (list: string): string => `Números com relatos: ${list}`,
    description: (list: string, count: number): string =>
      count === 1
        ? `Lista com 1 número de telefone com registro público: ${list}.`
        : `Lista com ${count} números de telefone com registro público: ${list}.`,
    count: (count: number): string => (count === 1 ? '1 número' : `${count} números`),
    part: (list: string, nth: number, of: number): string => `${list} (${nth} de ${of})`,
    parts: 'Continuação desta lista',
    area: (code: string, name: string | undefined): string => (name ? `${code} (${name})` : code),
    country: (code: string, name: string | undefined): string =>
      name ? `Formato do exterior +${code} ${name}` : `Formato do exterior +${code}`,
    kinds: {
      fixed: 'Formato de telefone fixo',
      mobile: 'Formato de celular',
      ip: 'Números que começam com 050',
      tollfree: 'Números que começam com 0120 ou 0800',
      navi: 'Números que começam com 0570',
      special: 'Números para fins especiais',
      'sender-code': 'Números que aparecem como remetente de SMS',
      international: 'Formato do exterior',
      partial: 'Números incompletos',
      impossible: 'Números em formato que não existe',
    } satisfies Readonly<Record<NumberKind, string>>,
  },
  /** The page that shows any listed number. */
  any: {
    title: 'Relatos sobre um número',
    description: 'Página para ver um número de telefone com relatos.',
    loading: 'Abrindo os relatos sobre este número.',
    failed: 'Não foi possível abrir os relatos. Tente de novo em um lugar com internet.',
    absent: 'Este site não tem relatos sobre este número.',
    meaning: 'Não estar na lista não quer dizer que seja seguro.',
    none: 'Nenhum número foi escolhido.',
    withoutScript:
      'Esta página só aparece quando o JavaScript funciona. Se não funcionar, veja a lista de números.',
  },
  page: {
    title: (number: string): string => `Relatos sobre ${number}`,
    description: (number: string): string =>
      `Registros públicos sobre o número de telefone ${number}, com fonte e data.`,
    /** Who recorded what and when, and what it does not mean, in one sentence. */
    first: (report: {
      date: string | undefined;
      kind: string;
      publisher: string;
      channel: string;
      names: readonly string[];
    }): string => {
      const when = report.date ?? 'sem data';
      const who =
        report.names.length > 0
          ? `que usava o nome 「${report.names.join('」「')}」`
          : 'sem nome conhecido';
      return `Este número está em um registro (fonte: ${report.publisher}; tipo: ${report.kind}; data: ${when}) como o de um contato ${who} (${report.channel}), mas isso não quer dizer que quem usa o número hoje tenha alguma coisa a ver com golpes.`;
    },
    more: (count: number): string =>
      count === 1 ? ' Há 1 registro ao todo.' : ` Há ${count} registros ao todo.`,
    reports: 'O que foi registrado',
    names: (names: readonly string[]): string => `Nome usado: 「${names.join('」「')}」`,
    from: 'Fonte: ',
    kind: 'Tipo do número',
    masked:
      'Onde há *, quem registrou encobriu o dígito. Um número muito parecido pode não ser o mesmo.',
    owner: 'Se este número é seu',
    ownerAside: ' (correção ou retirada)',
    ownerText:
      'Se você usa este número e deseja corrigir ou retirar o registro, avise pelo contato a seguir.',
    noContact: 'O contato está em preparação.',
    next: 'O que fazer depois',
    nextText:
      'Se este número entrar em contato, não ligue de volta. Confirme com o atendimento oficial que você procurou por conta própria. O mesmo golpe também pode vir de outros números.',
  },
} as const;
