import { marks } from './marks.ts';
import { numbers } from './numbers.ts';
import { channel, cite, external, recordKind, sourceKind } from './records.ts';

/** Every sentence of the static site's interface, Portuguese. Prose and facts live in `content/`. */
export const site = {
  marks,
  skip: 'Ir para o texto principal',
  external,
  asOf: (date: string): string => `dados de ${date}`,
  asOfUnknown: 'data desconhecida',
  /** Describes the picture that messengers show with a link. */
  picture: (title: string, name: string): string => `${title} (${name})`,
  nav: {
    label: 'Páginas principais',
    search: 'Busca',
    check: 'Verificar mensagem',
    situations: 'Sua situação',
    numbers: 'Telefones',
    contacts: 'Pedir ajuda',
    home: 'Início',
    trail: 'Onde você está',
  },
  footer: {
    contacts: 'Não decida sem ajuda: peça orientação por telefone',
    allContacts: 'Ver todos os serviços',
    pages: 'Neste site',
    about: 'Sobre este site',
    sources: 'Lista de fontes',
    feed: 'Novidades (RSS)',
    rules: 'Como a verificação funciona',
    private: 'O texto verificado não é enviado para lugar nenhum.',
    license: (license: string): string => `Licença: ${license}`,
    reviewed: (date: string): string => `Última revisão do conteúdo: ${date}`,
  },
  textSize: {
    label: 'Tamanho da letra',
    letter: 'A',
    normal: 'Normal',
    large: 'Grande',
    largest: 'Muito grande',
  },
  home: {
    title: 'Esse SMS? Espere! Antes de fazer essa ligação.',
    what: 'Aqui, na hora, verificamos se o SMS que você recebeu é golpe.',
    check: 'Verificar a mensagem',
    situations: 'Qual é a sua situação agora?',
    numbers: 'Verificar um número',
    understanding: 'Sobre este golpe',
    understandingAll: 'Ler mais',
    contacts: 'Pedir orientação',
    contactsAll: 'Outros serviços',
  },
  check: {
    title: 'Verificar a mensagem recebida',
    description:
      'Cole o texto do SMS ou e-mail que você recebeu. A verificação procura sinais de cobrança falsa ou phishing (páginas falsas para roubar dados), só dentro do seu aparelho.',
    lead: 'Ainda não ligue para o número da mensagem. Também não abra o link.',
    byEye: 'Conferir o texto com os próprios olhos',
    how: 'Que sinais são procurados',
  },
  search: {
    title: 'Busca',
    description: 'Procure neste site por número de telefone ou palavra.',
    lead: 'Digite um número de telefone ou uma palavra.',
    withoutScript:
      'A busca precisa do JavaScript do navegador. Se não funcionar, procure nas páginas a seguir.',
    browse: 'Procurar nas listas',
  },
  numberBox: {
    label: 'Número de telefone',
    hint: 'Com ou sem hífen. Para dígitos encobertos, use *.',
    button: 'Verificar',
    notANumber:
      'Digite só o número. A mensagem recebida deve ser colada no campo de verificar mensagem.',
  },
  sections: {
    situation: {
      title: 'Escolher pela situação em que você está',
      description:
        'Só recebi, liguei, paguei: para cada situação, mostramos em ordem o que fazer depois.',
      lead: 'Escolha a sua situação. Siga com calma, em ordem, um passo de cada vez.',
    },
    /** Stands among the situations; the page is no situation of the reader's own. */
    family: { article: 'telling-parents', label: 'Preocupação com alguém da família' },
    /** Groups of situations, in this order. */
    groups: {
      contacted: 'Recebi um contato / liguei',
      paid: 'Paguei / enviei dinheiro',
      given: 'Informei / entreguei / entraram na conta',
      worried: 'Chegou documento / dívida / medo',
    },
    understanding: {
      title: 'Sobre este golpe',
      description:
        'Como funcionam os golpes que apressam com “há uma conta em atraso” e “entre em contato ainda hoje”, e como confirmar quando não dá para saber se é golpe.',
      lead: 'Conhecendo o jeito deles, é mais fácil manter a calma.',
    },
    prevention: {
      title: 'Para não receber / se preparar',
      description:
        'Configurações para diminuir SMS e ligações indesejados e coisas que é bom combinar em família.',
      lead: 'Pode ser aos poucos, começando pelo que for mais fácil.',
    },
    help: {
      title: 'Pedir orientação / tirar dúvidas',
      description: 'Serviços que orientam por telefone e respostas a perguntas frequentes.',
      lead: 'Não decida sem ajuda: peça orientação.',
    },
    about: { title: 'Sobre este site', description: '', lead: '' },
    empty: 'Esta página está em preparação. Se tiver pressa, ligue para os serviços a seguir.',
  },
  article: {
    contents: 'Nesta página',
    sources: 'Fontes',
    pager: 'Páginas anterior e seguinte',
    previous: 'Página anterior',
    next: 'Próxima página',
    nextStep: 'Leia a seguir',
    related: 'Leia também',
    reviewed: 'Última revisão',
    figures: (date: string): string => `Os números vão até ${date}.`,
    figuresOld:
      'Já deve haver números mais novos. Confira também as publicações dos órgãos públicos.',
    stale:
      'Já passou mais de 1 ano da última revisão. Confira também nas páginas oficiais os números de atendimento e as regras.',
  },
  cite,
  sourceKind,
  recordKind,
  channel,
  specimen: {
    label: 'Exemplo',
    signs: 'Partes marcadas',
    more: (count: number): string => `Outros sinais (${count})`,
    noSigns:
      'Este texto não tem sinais dos golpes conhecidos até agora. Isso não quer dizer que seja seguro.',
  },
  doDont: { do: 'O que fazer', dont: 'O que não fazer' },
  urgency: {
    emergency: 'Agora mesmo',
    soon: 'Assim que puder',
    calm: 'Não precisa se afobar',
  },
  contact: {
    call: (name: string): string => `ligar para ${name}`,
    hours: 'Horário',
    cost: 'Custo',
    email: 'E-mail',
    page: 'Página oficial',
    how: 'Como fazer',
    source: 'Fonte',
    confirmed: 'Conferência do número',
    openPage: 'Abrir a página oficial',
    open: { night: 'Também à noite', holiday: 'Também em feriados e fins de semana' },
    unknown:
      'Não se sabe de quando são o número e os horários. Confirme na página oficial antes de usar.',
  },
  contacts: {
    title: 'Onde pedir orientação',
    description:
      'Onde pedir orientação sobre cobranças falsas e golpes, com horários, custo e data da conferência. A Linha Direta do Consumidor (消費者ホットライン) é 188, e o telefone de orientação da polícia (警察相談専用電話) é #9110.',
    lead: 'Não decida sem ajuda: peça orientação. Pode pedir mesmo que ainda não tenha pago.',
    outsideOfficeHours: 'Serviços que atendem à noite, em feriados ou fins de semana',
    wait: 'Se ninguém atender à noite, em feriado ou fim de semana, pode esperar até de manhã. O prazo “ainda hoje” (「本日中」) foi inventado por quem procurou você. Se vieram à sua casa ou estão ameaçando você, ligue para o 110 (polícia).',
    regional: 'Centros de Defesa do Consumidor das províncias (消費生活センター)',
    regionalLead:
      'São os centros cujo número foi possível conferir em cópias das páginas das províncias e cidades. Se não souber para onde ligar, ligue para a Linha Direta do Consumidor (消費者ホットライン). A ligação vai para o centro mais próximo.',
    hotlineOnly: 'Províncias cujo número não foi possível conferir',
    hotlineOnlyLead:
      'O número dos centros destas províncias não foi possível conferir em cópias de páginas públicas. Se você ligar para a Linha Direta do Consumidor (消費者ホットライン), a ligação vai para o centro mais próximo.',
    howLead:
      'Pode ligar sem preparar nada. Se quiser ler alguma coisa antes, veja a página a seguir.',
    categories: {
      emergency: 'Se há perigo agora',
      consumer: 'Orientação ao consumidor',
      police: 'Orientação da polícia',
      legal: 'Orientação jurídica',
      money: 'Bloquear conta ou cartão',
      issuer: 'Bloquear cartão-presente ou dinheiro eletrônico',
      carrier: 'Empresas de celular',
      report: 'Avisar sobre a mensagem recebida',
      genuine: 'Confirmar se é verdadeiro',
      foreign: 'Orientação em outras línguas',
    },
  },
  numbers,
  wording: {
    title: 'O jeito de escrever é muito parecido com o de textos de golpe',
    why: 'Aparecem juntos jeitos de escrever comuns em textos de golpe e raros em contatos normais. Não se decide só por isso: é visto junto com os outros sinais.',
    description:
      'Como o jeito de escrever é verificado, com quantos textos foi testado e quanto acerta.',
    how: 'Como é verificado',
    howText: [
      'O texto é dividido em pedaços de até 3 letras. Cada pedaço tem uma pontuação, conforme aparece mais em textos de golpe ou em textos normais, e as pontuações são somadas. Quem define a pontuação é uma máquina, comparando muitos textos. Ninguém corrige à mão.',
      'Números, links, algarismos e partes encobertas ficam só com a forma antes da verificação. A pontuação não muda conforme o dono do número ou o destino do link.',
      'Textos longos também são julgados pela parte mais suspeita. Assim, um texto normal antes ou depois não esconde o golpe.',
      'A marca colorida mostra o jeito de escrever com a pontuação mais alta.',
    ],
    fitted: 'Com o que foi testado',
    fittedText: (own: string, quoted: string): string =>
      `A pontuação foi definida com ${own} textos escritos por este site (publicados para qualquer pessoa usar) e ${quoted} textos citados em páginas públicas. Os textos citados não estão neste site.`,
    figures: 'Quanto acerta',
    figuresText:
      'São números testados com textos não usados para definir a pontuação. Os textos foram separados por quem escreveu, e cada pessoa foi testada com uma pontuação definida sem os textos dela.',
    day: 'Dia em que a pontuação foi definida: ',
    limits: 'O que não consegue fazer',
    limitsText: [
      'Golpes novos e textos curtos podem passar sem ser vistos. Não encontrar nada não quer dizer que seja seguro.',
      'Às vezes são encontrados sinais em contatos verdadeiros.',
    ],
    share: (percent: string, count: string): string => `${percent} (${count})`,
    columns: {
      group: 'Tipo de texto',
      messages: 'Quantidade',
      flagged: 'Com aviso de cuidado',
      scam: 'Destes, “corresponde”',
      about: 'Visto como texto sobre golpes',
    },
    sets: {
      unseen: 'Textos escritos à parte, sem ver os outros',
      corpus: 'Textos escritos por este site (com muitos difíceis, parecidos com golpes)',
      quoted: 'Textos citados',
      framed: 'Textos com palavras de quem lê',
      'unseen, other languages': 'Textos em outras línguas, escritos à parte, sem ver os outros',
      'other languages': 'Textos em outras línguas',
    },
    groups: {
      unpaid: 'Golpe da conta em atraso',
      phish: 'Phishing',
      lure: 'Outros golpes',
      bare: 'Textos curtos que podem ser uma coisa ou outra',
      dunning: 'Cobranças verdadeiras',
      honest: 'Contatos normais',
      warning: 'Textos sobre golpes',
    },
  },
  rules: {
    title: 'Como a verificação funciona',
    description:
      'Os sinais procurados na verificação e como o resultado é decidido, com exemplos e fontes.',
    lead: 'Mostramos, um por um, os sinais procurados na verificação.',
    how: 'Como o resultado é decidido',
    howText: [
      'São procurados no texto os sinais da lista abaixo. Mesmo que a forma mude, com letras largas ou estreitas, espaços ou quebras de linha, o sinal é encontrado.',
      'Além dos sinais, também é visto o jeito de escrever. Muitos textos de golpe e textos normais foram comparados, e foi contado em quais cada jeito de escrever aparece mais.',
      'Só dizemos “Corresponde a métodos de golpe conhecidos” quando a força dos sinais e do jeito de escrever juntos é alta, há 2 ou mais tipos de indício e há um sinal que quase não aparece em contatos honestos.',
      'Se houver coisas comuns em contatos honestos, essa parte é descontada.',
      'Se vierem palavras suas junto, como “isto é golpe?”, a verificação olha a mensagem recebida.',
      'Se o texto estiver escrito como em documentos verdadeiros do tribunal, não afirmamos que é golpe. Se parecer um texto que alerta sobre golpes, avisamos isso.',
      'Mesmo sem encontrar sinais, não dizemos que é seguro, porque há coisas que só o texto não mostra.',
    ],
    levels: 'Os 3 resultados',
    level: {
      scam: {
        name: 'Corresponde a métodos de golpe conhecidos',
        text: 'O texto tem a forma de golpes conhecidos até agora. Não ligue, não responda e não pague.',
      },
      suspicious: {
        name: 'Só pelo texto, não dá para saber',
        text: 'Cobranças verdadeiras também são escritas assim. Não use os números nem os links da mensagem e confirme com um atendimento que você procurou por conta própria.',
      },
      unknown: {
        name: 'Não foram encontrados sinais dos golpes conhecidos até agora',
        text: 'Isso não quer dizer que seja seguro. Na dúvida, peça orientação.',
      },
    },
    all: 'Lista de sinais',
    count: (count: number): string => (count === 1 ? '1 sinal' : `${count} sinais`),
    kinds: {
      claim: 'Desculpa para cobrar',
      threat: 'Ameaça',
      deadline: 'Pressa com prazo',
      contact: 'Fazer entrar em contato',
      sender: 'Quem diz que é',
      payment: 'Como fazem pagar',
      link: 'Links',
      reassurance: 'Sinais que tranquilizam',
      context: 'Tipo de texto',
    },
    page: {
      why: 'Por que é procurado',
      hits: 'Exemplos em que este sinal aparece',
      misses: 'Exemplos em que este sinal não aparece',
      known: 'Exemplos que ainda não são encontrados',
      falsePositives: 'Casos verdadeiros em que o sinal pode aparecer',
      sources: 'Fontes',
      updated: 'Última atualização',
      examples: 'Todos os exemplos foram escritos por este site.',
      description: (title: string): string =>
        `Motivo, exemplos e fontes deste sinal procurado na verificação: “${title}”.`,
    },
  },
  sources: {
    title: 'Lista de fontes',
    description: 'Lista do material em que este site se baseia e das páginas que usam cada um.',
    lead: 'Este é o material em que este site se baseia. Mostramos também em que páginas ele é usado.',
    usedBy: 'Páginas que usam esta fonte',
    numbersPage: 'Números de telefone com relatos',
    count: (count: number): string => (count === 1 ? '1 fonte' : `${count} fontes`),
  },
  /** What a reader fills in who reports a wrong verdict. */
  report: {
    subject: 'Sobre o resultado da verificação',
    form: [
      'Sobre o resultado da verificação',
      '',
      '1. Como chegou (SMS, e-mail, ligação etc.): ',
      '2. Resultado (corresponde / não dá para saber / não foram encontrados sinais): ',
      '3. Nomes dos sinais que apareceram: ',
      '4. O que era de verdade (contato verdadeiro, golpe, não sei): ',
      '5. Como você soube: ',
      '6. Resumo do texto (com suas palavras; não escreva nomes nem números): ',
      '7. Dia da verificação: ',
    ],
    to: 'Enviar para: ',
    noContact: 'O endereço de envio está em preparação.',
  },
  notFound: {
    title: 'Página não encontrada',
    description: 'A página que você procura não foi encontrada.',
    lead: 'A página pode ter mudado de lugar, ou o endereço está errado. Siga por um destes caminhos.',
  },
  /** The page of parts for editors, in the development build alone. */
  parts: {
    title: 'Peças dos artigos',
    lead: 'Podem ser usadas sem import nos MDX de content/articles. Sources e ReviewDate são postos automaticamente, a partir dos dados do começo.',
    notes: {
      Cite: 'Põe o número da fonte no fim da frase. A fonte também vai em sources, no começo do artigo. Em fontes duvidosas, o ponto incerto aparece ali mesmo.',
      Specimen: 'Mostra um exemplo de content/specimens com as mesmas marcas da verificação.',
      Steps: 'Envolve, em lista numerada, o que fazer em ordem.',
      DoDont: 'Põe lado a lado o que fazer e o que não fazer. Também pode ser só um dos dois.',
      Drawings:
        'Põe desenhos, que se entendem mais rápido que palavras, junto de textos curtos. of pode ser scam (como o golpe acontece), gift-card (código do cartão), sender (número de quem envia) ou court-papers (entrega especial e cartão-postal).',
      ThirdParty:
        'Lista nome, versão e licença das peças feitas por outros. A lista está em src/integration/shipped/parts.ts; se não combinar com o conteúdo do site, o build para.',
      Urgency:
        'Diz, com cor e palavras, quanta pressa é preciso. Serve também quando não há pressa.',
      Contact:
        'Mostra um serviço de content/contacts. Só esta peça vira link de telefone. compact mostra só nome e número.',
      ContactList: 'Mostra vários serviços. Em vez de ids, também dá para usar category.',
      PhoneNumber:
        'Escreve um número com relatos. Não vira link de telefone; se houver página do número, leva a ela.',
      NextStep:
        'Sugere uma só coisa para ler ou fazer depois. No fim do artigo, é posta automaticamente a partir de next.',
      Situations: 'Lista de botões para escolher a situação.',
      PassOn:
        'Texto para enviar à família ou a vizinhos. Tem botões de copiar e compartilhar, e o endereço deste site vai no fim.',
      Flow: 'Figura com uma pergunta e o que fazer para cada resposta. O mesmo aparece em texto com links. Escreva as linhas com tamanho que caiba.',
      Remedy:
        'Mostra uma providência de content/remedies (o que fazer depois de pagar ou entregar). A fonte também vai em sources, no começo do artigo.',
      Remedies:
        'Mostra todas as formas de pagamento (paid) ou tudo o que se entrega (given), em tabela e explicações.',
      Ruby: 'Põe a leitura em palavras difíceis de ler. A busca não lê essa leitura.',
      Chart:
        'Gráfico de barras e tabela dos números. Em valores não exatos, use unsure e escreva o motivo em note. As palavras mostradas no lugar do valor vão em shown.',
      AccessibilityReport:
        'Mostra o resultado dos testes de facilidade de uso. npm run a11y:report escreve em content/a11y-report.json.',
      ReportTemplate:
        'Mostra o formulário para avisar que um resultado está errado e para onde enviar.',
      ReviewDate: 'Mostra o mês da última revisão. Depois de 1 ano, avisa isso também.',
      Sources: 'Lista as fontes da página, em ordem de número.',
    },
    sentence: 'Esta é uma frase de exemplo.',
    items: ['Primeiro exemplo', 'Segundo exemplo', 'Terceiro exemplo'],
    unit: 'casos',
  },
  /** Ready texts to pass on. */
  passOn: {
    share: 'Escolher para quem enviar',
    copy: 'Copiar o texto',
    copied: 'Copiado. Você pode colar no LINE ou em um e-mail e enviar.',
    failed: 'Não foi possível copiar. Toque no texto, segure o dedo e copie.',
  },
  flow: { words: 'Ler em texto o mesmo que está na figura' },
  /** What to do after paying or giving something away: `content/remedies`. */
  remedies: {
    columns: {
      paid: 'Como pagou',
      given: 'O que entregou',
      first: 'Fale primeiro com',
      hurry: 'Por que ter pressa',
    },
    atHand: 'Tenha à mão antes de ligar',
    back: 'Chance de voltar / o que dá para evitar',
    limits: 'Prazos',
    more: (name: string): string => `Saiba mais: ${name}`,
    toTable: 'Voltar à tabela',
  },
  chart: {
    unsure:
      'As barras com linha pontilhada são valores não exatos. O motivo está na tabela abaixo.',
    table: 'Ver os números em tabela',
    label: 'Item',
    value: 'Valor',
    about: (value: string): string => `cerca de ${value}`,
    note: 'Nota',
  },
} as const;
