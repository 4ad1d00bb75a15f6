import type { Level, LinkTrait, NoteId } from '../../engine/index.ts';
import type { TapGroup } from '../ja/checker.ts';

/** The sentences of the checker. Those of the notes are fixed wording: keep them. */

/** The headings of a verdict are fixed wording: keep them. What to do stands in `content/advice`. */
export const levels: Readonly<Record<Level, string>> = {
  scam: 'Corresponde a métodos de golpe conhecidos.',
  suspicious: 'Só pelo texto, não dá para saber se é verdadeiro ou falso.',
  unknown: 'Não foram encontrados sinais dos golpes conhecidos até agora.',
};

export const notes: Readonly<Record<NoteId, string>> = {
  'court-document':
    'É diferente se você recebeu uma carta do tribunal em envelope (特別送達, tokubetsu sōtatsu). Nesse caso, não ignore',
  'one-time-code': 'Se alguém pediu este código a você, não informe: desligue o telefone.',
  'describes-scam':
    'O texto citado tem as mesmas palavras usadas em golpes. Se foi uma mensagem que você recebeu, não ligue nem responda.',
};

export const form = {
  label: 'Cole aqui a mensagem que você recebeu',
  hint: 'Coloque o texto do jeito que veio (em geral, em japonês): SMS, e-mail, recado no correio de voz ou cartão-postal.',
  paste: 'Colar',
  check: 'Verificar',
  clear: 'Apagar',
  privacy: 'Este site não envia o texto para lugar nenhum.',
  noMessage: 'Sem texto / foi ligação',
  empty: 'Cole no campo acima a mensagem que você recebeu.',
  emptyNoMessage: 'Se não tiver o texto, escolha em “Sem texto / foi ligação”.',
  pasteFailed:
    'Não foi possível colar. Toque no campo acima, segure o dedo e escolha “Colar” (「ペースト」 ou 「貼り付け」).',
  pasteEmpty: 'Não há nada para colar. Primeiro, copie a mensagem que você recebeu.',
  cleared: 'O texto foi apagado.',
  picture: 'Ler de uma imagem',
  pictureFailed:
    'Não foi possível preparar a leitura da imagem. Tente de novo em um lugar com internet.',
  provisional: 'Este resultado ainda é provisório. Compare o texto lido com a imagem.',
} as const;

export const copying = {
  title: 'Como copiar a mensagem',
  steps: [
    'iPhone: toque no balão da mensagem, segure o dedo e escolha “Copiar” (「コピー」).',
    'Android: toque na mensagem, segure o dedo e toque na palavra “Copiar” (「コピー」) ou no símbolo de dois quadrados sobrepostos.',
    '「+メッセージ」 (aplicativo +Message): toque na mensagem, segure o dedo e escolha “Copiar” (「コピー」).',
  ],
  caution: 'Toque em uma parte de letras comuns, e não em números ou links coloridos.',
  afterwards:
    'Volte a esta página, toque no campo acima, segure o dedo e escolha “Colar” (「ペースト」 ou 「貼り付け」).',
} as const;

export const status = {
  preparing: 'Preparando a verificação.',
  busy: 'O texto é longo, por isso vai demorar um pouco.',
  failed: 'Não foi possível preparar a verificação',
  failedWhy:
    'A internet pode ter caído. O texto que você colocou não foi apagado. Quando a conexão voltar, tente de novo.',
  retry: 'Tentar de novo',
  byEye: 'Por enquanto, confira com os próprios olhos, usando a lista a seguir.',
  noWords: 'Não foi possível ler o texto',
  noWordsWhy:
    'Parece que só há emojis ou símbolos. Cole a parte escrita com letras. Se não tiver o texto, escolha em “Sem texto / foi ligação”.',
  numberOnly: 'Resposta sobre o número',
  numberOnlyWhy:
    'Só pelo número, não dá para saber se é golpe. Se tiver também o texto, cole os dois juntos.',
  linkOnly: 'Resposta sobre o link',
  linkOnlyWhy:
    'Só pelo link, não dá para saber se é golpe. Se tiver também o texto, cole os dois juntos.',
} as const;

export const card = {
  result: 'Resultado',
  ifGenuine:
    'Se acha que pode ser de um contrato que você tem mesmo, confirme por um número que você procurou por conta própria.',
  quoted: 'A verificação foi feita no texto citado.',
  allReceived: 'Tudo isso foi o que recebi',
  asReceived: 'Verificar só o que recebi',
  found: 'O que foi encontrado',
  foundDescribed: 'Palavras de golpe que aparecem no texto',
  foundLittle: 'Palavras que merecem atenção',
  foundLittleWhy: 'Também aparecem em mensagens comuns. Só com isso, não dá para dizer nada.',
  genuineToo: 'Coisas que também aparecem em mensagens verdadeiras',
  genuineTooWhy:
    'Também podem ser imitadas. Por isso, mesmo que apareçam, não dá para afirmar que a mensagem é verdadeira.',
  source: 'Fonte: ',
  doubt: 'Ponto incerto: ',
  moreSigns: (count: number, others: boolean) =>
    others ? `Outros sinais encontrados (${count})` : `Palavras encontradas (${count})`,
  signPage: 'Mais sobre este sinal',
  scheme: 'Sobre este golpe',
  schemeNext: 'Se você ligar ou fizer o que pedem',
  schemeArticle: (title: string) => `Saiba mais: ${title}`,
  schemeOthers: 'Outros golpes parecidos: ',
  message: 'A mensagem recebida (com marcas)',
  messageTapped: 'O que você escolheu (com marcas)',
  messageLong:
    'O texto é longo, por isso aparecem só as partes marcadas e o que vem antes e depois.',
  omitted: '(trecho omitido)',
  brand: (name: string) => `Explicação oficial: ${name}`,
  check: 'Para confirmar',
  checkOwnRoute:
    'Não use os números nem os links da mensagem. Confirme no aplicativo oficial, aberto por você, ou pelo número que está na sua fatura ou no seu cartão.',
  contacts: 'Onde pedir orientação',
  numbers: 'Sobre os números da mensagem',
  callTo: (name: string) => ` (ligar para ${name})`,
  asOf: (date: string) => ` (dados de ${date})`,
  comma: ', ',
  publisher: (name: string, date: string | undefined) =>
    date ? ` (${name}, ${date})` : ` (${name})`,
} as const;

export const links = {
  title: 'Sobre os links da mensagem',
  destination: 'Destino: ',
  unreadable: 'O link está cortado ou encoberto, e não dá para ler o destino.',
  defanged: 'Para ninguém abrir por engano, o ponto foi trocado por [.].',
  plain: 'Só de olhar, não dá para saber se é verdadeiro ou falso.',
  doNotOpen:
    'Não abra este link. Confirme no aplicativo oficial ou no site oficial que você procurou por conta própria.',
  more: (count: number) => (count === 1 ? 'Há mais 1 link.' : `Há mais ${count} links.`),
} as const;

/** What a trait of a link means. No trait alone proves a link genuine or fake. */
export const linkTraits: Readonly<Record<LinkTrait, (brand: string) => string>> = {
  'outside-brand': (brand) =>
    `${brand}: o endereço não confere com os endereços oficiais conhecidos. Mensagens verdadeiras às vezes usam outros endereços. Só por isso, não dá para dizer que é falso.`,
  'inside-brand': (brand) =>
    `${brand}: é um endereço conhecido como oficial. Mas o remetente pode ser falsificado, e até páginas verdadeiras podem ser usadas em golpes. Só por isso, não dá para dizer que é verdadeiro.`,
  'look-alike': (brand) =>
    `${brand}: parece um endereço oficial, mas não confere com os endereços oficiais.`,
  shortener: () =>
    'É um link encurtado, por isso não dá para saber o destino real. Empresas verdadeiras também usam. Só por isso, não dá para dizer que é falso.',
  'dynamic-dns': () =>
    'É um tipo de endereço que qualquer pessoa consegue na hora. Já foi usado em SMS falsos.',
  'ip-address': () =>
    'É um endereço escrito só com números, no lugar de um nome. Só de olhar, não dá para saber de quem é.',
  'user-info': () => 'O nome escrito antes do “@” é só enfeite. O destino real está depois do “@”.',
  punycode: () =>
    'É um endereço que começa com “xn--”. Às vezes, outras letras são mostradas como se fossem letras conhecidas.',
  obscured: () => 'Está escrito de um jeito que dificulta ler o destino.',
  unreadable: () => 'O nome do destino está cortado ou encoberto, e não dá para ler.',
  'odd-ending': () =>
    'Este final (como .cn ou .top) apareceu muito em um levantamento de páginas falsas. Páginas verdadeiras também usam. Só por isso, não dá para dizer que é falso.',
};

export const anyCompany = 'Empresa citada';

export const share = {
  open: 'Texto para a família',
  print: 'Imprimir',
  failed: 'Não foi possível preparar. Confira a internet e toque de novo.',
} as const;

export const tapText = {
  intro:
    'Escolha o que disseram por telefone ou o que estava escrito no cartão-postal ou na carta. O resultado aparece embaixo.',
  channel: 'Como chegou?',
  check: 'Ver o resultado',
  clear: 'Limpar as escolhas',
  empty: 'Escolha pelo menos um item que se encaixe no seu caso.',
  /** How a phrase ends when it was spoken, and when it was written. */
  spoken: 'と言われました。',
  written: '。',
} as const;

export const tapChannels = [
  { id: 'voice', label: 'Ligação / correio de voz' },
  { id: 'postcard', label: 'Cartão-postal (はがき) / carta' },
] as const;

/** In the order in which such a message is told, so that what is composed reads as one message. */
export const tapGroups: readonly TapGroup[] = [
  {
    id: 'who',
    title: 'Quem disse que era',
    items: [
      {
        id: 'amazon',
        label: 'Amazon (「アマゾン」)',
        phrase: 'アマゾンです',
      },
      {
        id: 'telecom',
        label: 'NTT ou empresa de celular',
        phrase: 'NTTファイナンスです',
      },
      {
        id: 'police',
        label: 'Polícia (「警察」) ou Ministério Público (「検察」)',
        phrase: '警視庁の者です',
      },
      {
        id: 'ministry',
        label: 'Ministério dos Assuntos Internos e Comunicações (「総務省」)',
        phrase: '総務省総合通信局です',
      },
      {
        id: 'nameless',
        label: 'Algo como “suporte ao cliente” (「お客様サポート」), sem nome de empresa',
        phrase: 'カスタマーサービスです',
      },
      {
        id: 'office',
        label: 'Nome parecido com tribunal (「裁判所」) ou Ministério da Justiça (「法務省」)',
        phrase: '法務省の管轄支局です',
      },
      {
        id: 'court',
        label: 'Recebi um envelope do tribunal (「特別送達」, tokubetsu sōtatsu)',
        phrase: '裁判所から特別送達の封書が届いた',
        only: 'postcard',
      },
    ],
  },
  {
    id: 'claim',
    title: 'Qual era o assunto',
    items: [
      {
        id: 'unpaid',
        label: 'Há uma conta não paga (「未納料金」)',
        phrase: '未納料金が発生しています',
      },
      {
        id: 'video',
        label: 'Conta de vídeo ou site pago (「有料動画」「有料サイト」)',
        phrase: '有料動画サイトの登録料金が未払いです',
      },
      {
        id: 'confirm',
        label: 'Querem confirmar algo sobre a conta (「ご利用料金の確認」)',
        phrase: 'ご利用料金について確認したいことがあります',
      },
      {
        id: 'suspend',
        label: 'O telefone ou o serviço vai ser cortado (「利用停止」)',
        phrase: 'このままでは電話のご利用を停止します',
      },
    ],
  },
  {
    id: 'pressure',
    title: 'Palavras para apressar ou assustar',
    items: [
      {
        id: 'today',
        label: 'Ainda hoje (「本日中」「今日中」)',
        phrase: '本日中にご連絡ください',
      },
      {
        id: 'hours',
        label: 'Em 24 horas (「24時間以内」) / com urgência (「至急」)',
        phrase: '至急、24時間以内にご連絡ください',
      },
      {
        id: 'legal',
        label: 'Medidas legais (「法的手続き」) / processo na justiça (「裁判」)',
        phrase: 'ご連絡なき場合、法的手続きに移行いたします',
      },
      {
        id: 'seizure',
        label: 'Vão penhorar o salário ou os bens (「差し押さえ」)',
        phrase: '給料や財産を差し押さえる強制執行を行います',
      },
      {
        id: 'visit',
        label: 'Vão à sua casa ou ao seu trabalho (「伺います」)',
        phrase: 'ご自宅や勤務先に回収に伺います',
      },
    ],
  },
  {
    id: 'contact',
    title: 'Como querem que você entre em contato',
    items: [
      {
        id: 'call',
        label: 'Ligar para o número escrito ali',
        phrase: 'この番号にお電話ください',
      },
      {
        id: 'press',
        label: 'Gravação que diz “aperte 1” (「1を押してください」)',
        phrase: '自動音声でお知らせします。オペレーターにつなぐには1を押してください',
        only: 'voice',
      },
      {
        id: 'pressed',
        label: 'Apertei 1 / passaram para uma pessoa',
        phrase: '担当者におつなぎするので1を押してください',
        only: 'voice',
        did: 'called',
      },
      {
        id: 'line',
        label: 'Passar para o LINE / adicionar como amigo',
        phrase: 'LINEを追加して、LINEで話しましょう',
      },
      {
        id: 'video-call',
        label: 'Fazer chamada de vídeo / mostraram carteira da polícia ou documentos na tela',
        phrase: 'ビデオ通話で警察手帳をお見せします',
        only: 'voice',
      },
      {
        id: 'keep',
        label: 'Não desligar o telefone / não contar a ninguém',
        phrase: '電話を切らないでください。誰にも言わないでください',
        only: 'voice',
      },
    ],
  },
  {
    id: 'payment',
    title: 'O que querem que você faça',
    items: [
      {
        id: 'gift',
        label:
          'Comprar cartão-presente (gift card) ou dinheiro eletrônico (「電子マネー」) na loja de conveniência e informar o código',
        phrase: 'コンビニでギフトカードを買って、カードの番号を教えてください',
      },
      {
        id: 'store',
        label: 'Pagar na loja de conveniência dizendo um número de pagamento (「支払番号」)',
        phrase: 'コンビニのレジで支払番号を伝えてお支払いください',
      },
      {
        id: 'transfer',
        label: 'Transferir para uma conta bancária (「振り込み」)',
        phrase: '指定の口座に振り込んでください',
      },
      {
        id: 'refund',
        label: 'Pagar agora porque devolvem depois (「返金」)',
        phrase: '一度お支払いいただければ、後日全額返金いたします',
      },
      {
        id: 'personal',
        label: 'Confirmar a identidade (「本人確認」) / dizer nome e data de nascimento',
        phrase: '本人確認のため、お名前と生年月日を教えてください',
      },
      {
        id: 'code',
        label: 'Dizer o código de verificação (「認証番号」) ou a senha (「暗証番号」)',
        phrase: 'SMSで届いた認証番号を教えてください',
      },
      {
        id: 'app',
        label: 'Instalar um aplicativo / mostrar a tela',
        phrase: '遠隔操作のアプリをインストールしてください',
      },
    ],
  },
];

export const checklist = {
  title: 'Lista para conferir com os próprios olhos',
  intro:
    'Compare com a mensagem que chegou ou com o que disseram por telefone. Quanto mais itens combinarem, mais cuidado é preciso. Mesmo que nenhum combine, isso não quer dizer que seja seguro.',
  noScript:
    'No navegador que você está usando, a verificação automática do texto não funciona. Confira com os próprios olhos, usando a lista abaixo.',
  court:
    'É diferente se você recebeu uma carta do tribunal em envelope (特別送達, tokubetsu sōtatsu). Nesse caso, não ignore.',
} as const;
