/** What the site says of its copy on the device, of new versions, and of what other apps share with it. */
export const offline = {
  update: {
    offer: 'Há uma nova versão deste site.',
    accept: 'Usar a nova versão',
    later: 'Depois',
    renewed:
      'A nova versão está em uso. O texto que você colocou nesta página foi mantido. Se você recarregar, ele some.',
    reload: 'Recarregar',
  },
  page: {
    title: 'Sem internet',
    description: 'Páginas que dá para abrir quando não há internet.',
    lead: 'Esta página não abre sem internet. As outras páginas podem ser usadas mesmo sem internet.',
  },
  app: {
    verdict: 'Resultado da verificação da mensagem',
    findNumber: 'Procurar um número',
  },
  received: {
    text: 'O texto compartilhado foi recebido.',
    images: 'As imagens compartilhadas foram recebidas.',
    picture: (nth: number): string => `Imagem compartilhada ${nth}`,
    readToo: (nth: number): string => `Ler também a imagem ${nth}`,
    lost: 'Não foi possível receber o texto compartilhado. Compartilhe de novo ou copie e cole.',
  },
  sharePage: {
    title: 'Passar o texto de outro aplicativo',
    description:
      'Como passar a mensagem recebida para este site com o “Compartilhar” de outro aplicativo.',
    lead: 'Se esta página apareceu depois de “Compartilhar”, o texto não foi recebido. Por favor, copie e cole.',
    paste: 'Colar o texto e verificar',
    how: 'Como passar com “Compartilhar”',
    steps: [
      'Adicione este site à tela inicial.',
      'Na mensagem recebida, escolha “Compartilhar” (「共有」).',
      'Entre os aplicativos mostrados, escolha “Esse SMS? Espere!” (「そのSMS、待った」).',
    ],
    install: 'Adicionar à tela inicial',
    elsewhere:
      'Em alguns aparelhos, este site não aparece entre os aplicativos. No iPhone, por exemplo, se não aparecer, copie e cole.',
    private: 'Para onde vai o texto',
    privateText: [
      'O texto ou a imagem que você passa é recebido dentro do seu aparelho e fica guardado só até abrir a página de verificação. Não é enviado nem salvo.',
      'Logo depois de apagar os dados deste site, o aparelho ainda não tem a parte que recebe o texto. Se você compartilhar nesse momento, o texto pode chegar até o lugar onde o site está hospedado.',
    ],
    privacy: 'Sobre a privacidade',
  },
} as const;
