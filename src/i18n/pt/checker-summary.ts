import { marks } from './marks.ts';

/** Sentences of the text for the family; apart, because they are loaded only when it is asked for. */

export const summaryForm = {
  title: 'Texto para a família ou para quem vai orientar você',
  intro: 'Antes de enviar, confira o texto abaixo. Os 4 últimos dígitos dos números ficam ocultos.',
  what: 'O que chegou',
  when: 'Quando chegou',
  whats: [
    'SMS',
    'Ligação',
    'Correio de voz',
    'E-mail',
    'Cartão-postal / carta',
    'LINE ou outro chat',
    'Aviso na tela',
    'Outro',
  ],
  /** Which of them stands there at first. */
  whatBy: {
    sms: 'SMS',
    email: 'E-mail',
    voice: 'Ligação',
    postcard: 'Cartão-postal / carta',
    chat: 'LINE ou outro chat',
    web: 'Aviso na tela',
  },
  whens: ['Hoje', 'Ontem', 'Há 2 dias ou mais', 'Não sei'],
  didNothing: 'Não fiz nada',
  includeMessage: 'Incluir a mensagem recebida',
  preview: 'Texto para enviar',
  send: 'Escolher para quem enviar',
  copy: 'Copiar o texto',
  copied: 'Copiado. Você pode colar no LINE ou em um e-mail e enviar.',
  copyFailed: 'Não foi possível copiar. Toque no texto acima, segure o dedo e copie.',
  japanese: {
    show: 'Mostrar em japonês, para o balcão de atendimento ou a polícia · 日本語で見せる',
    preview: 'O texto em japonês · 日本語の文',
    send: 'Enviar em japonês · 日本語で送る',
    copy: 'Copiar em japonês · 日本語でコピー',
  },
} as const;

export const summary = {
  bullet: marks.bullet,
  greeting:
    'Recebi um contato suspeito e verifiquei no site “Esse SMS? Espere!” (そのSMS、待った).',
  what: 'O que chegou: ',
  when: 'Quando chegou: ',
  checked: 'Dia da verificação: ',
  done: 'O que eu fiz: ',
  result: 'Resultado:',
  reasons: 'Motivos:',
  todo: 'O que vou fazer agora:',
  contacts: 'Onde pedir orientação:',
  site: 'Site da verificação: ',
  message: 'Mensagem recebida (parte dos números está oculta):',
  cut: ' (resto omitido)',
} as const;
