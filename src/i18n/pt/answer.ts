import type { Situation } from '../../advice/index.ts';
import type { Channel, Level } from '../../engine/index.ts';
import type { Quiet, Status } from '../../hours/index.ts';

/** What stands around the advice of `content/advice`, which the answer is made of. */
export const answer = {
  first: 'Primeiro',
  more: 'O que fazer depois',
  avoid: 'O que não fazer',
  article: (title: string) => `Saiba mais: ${title}`,
  came: 'Como chegou?',
  court:
    'É diferente se você recebeu uma carta do tribunal em envelope (特別送達, tokubetsu sōtatsu). Nesse caso, não ignore',
  bar: 'Saiu o resultado',
  passOn: 'Contar a alguém / guardar no papel',
} as const;

export const channels: Readonly<Record<Channel, string>> = {
  sms: 'SMS',
  email: 'E-mail',
  voice: 'Ligação / correio de voz',
  postcard: 'Cartão-postal / carta',
  chat: 'LINE ou outro chat',
  web: 'Tela do computador ou do celular',
};

/** What the reader has done: the same words as on the buttons of the home page. */
export const situations: Readonly<Record<Situation, string>> = {
  received: 'Só recebi',
  called: 'Eu liguei',
  told: 'Disse meu nome',
  gift: 'Dei o código do gift card',
  'paid-bank': 'Transferi pelo banco',
  'paid-store': 'Paguei na loja (konbini)',
  paid: 'Paguei de outro jeito',
  link: 'Abri o link',
  card: 'Digitei o número do cartão',
  app: 'Instalei um aplicativo',
  court: 'Documento do tribunal',
  visit: 'Dizem que vêm à minha casa',
};

/** What is called otherwise where it was a call. */
export const situationsByCall: Readonly<Partial<Record<Situation, string>>> = {
  received: 'Só recebi a ligação',
  called: 'Conversei / apertei 1',
};

/** The large choices of who has done something already. */
export const actions = {
  button: 'Já liguei / já paguei',
  ask: 'O que você fez?',
  exactly: 'Escolher melhor',
  undo: 'Não fiz nada, na verdade',
  groups: {
    called: 'Liguei / conversei',
    told: 'Informei nome ou número',
    paid: 'Paguei',
    link: 'Abri o link',
  },
} as const;

const inDanger = 'Se vieram à sua casa ou estão ameaçando você, ligue para o 110 (polícia).';
const due =
  'Se há um prazo escrito, confirme no aplicativo aberto por você ou na sua própria fatura.';

/** Whom nobody answers can wait. That the deadline is the other side's invention is said of scams alone. */
export const waiting: Readonly<Record<Level, string>> = {
  scam: `Pode esperar até de manhã. O prazo “ainda hoje” (「本日中」) foi inventado por quem procurou você. ${inDanger}`,
  suspicious: `Pode esperar até de manhã para confirmar. ${due} ${inDanger}`,
  unknown: `Pode esperar até de manhã para confirmar. ${due} ${inDanger}`,
};

/** How that begins: whether it is so now, or may become so. */
export const waitingFrom: Readonly<Record<Quiet | 'open', string>> = {
  night: 'Agora é noite. ',
  'day-off': 'Hoje muitos serviços de atendimento estão fechados. ',
  open: 'À noite, em feriado ou fim de semana, pode ser que ninguém atenda. ',
};

export const hours = {
  withName: (phone: string, name: string) => `${phone} (${name})`,
  now: (names: readonly string[]) => `Atendem agora: ${names.join(', ')}`,
  status: {
    open: 'Agora está no horário de atendimento. ',
    closed: 'Agora está fora do horário de atendimento. ',
    varies: 'Neste horário, muitos lugares estão fechados. ',
    unknown: '',
  },
} as const satisfies {
  readonly status: Readonly<Record<Status, string>>;
  readonly [word: string]: unknown;
};
