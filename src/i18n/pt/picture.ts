import type { PictureFault, ReadingFault } from '../../ocr/index.ts';

/** What the reader of pictures says. */
export const picture = {
  title: 'Ler o texto de uma imagem',
  privacy: 'A imagem é lida só dentro deste aparelho. Não é enviada para lugar nenhum.',
  alt: 'Imagem escolhida',
  size: (bytes: number) =>
    `Na primeira vez, é preciso baixar o programa que lê as letras (cerca de ${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB). Depois disso, funciona até sem internet.`,
  read: 'Ler esta imagem',
  readAgain: 'Ler de novo',
  cancel: 'Cancelar',
  close: 'Fechar a imagem',
  adjust: 'Girar / recortar',
  adjustHint:
    'Use se a imagem estiver deitada ou se aparecer texto de outras pessoas. Passe o dedo sobre a imagem para marcar a parte que deve ser lida.',
  turnLeft: 'Girar para a esquerda',
  turnRight: 'Girar para a direita',
  edges: {
    left: 'Cortar à esquerda',
    top: 'Cortar em cima',
    right: 'Cortar à direita',
    bottom: 'Cortar embaixo',
  },
  percent: (share: number) => `${Math.round(share * 100)} por cento`,
  whole: 'Voltar à imagem inteira',
  steps: {
    receive: 'Baixando o programa que lê as letras',
    'receive-down': 'Baixando o programa que lê texto na vertical (cerca de 2 MB)',
    read: 'Lendo as letras',
  },
  stopped: 'A leitura foi cancelada.',
  done: 'O texto da imagem foi lido e colocado no campo acima.',
  doneTurned: 'A imagem foi girada, e o texto foi lido e colocado no campo acima.',
  compare:
    'Compare o texto lido com a imagem. Se houver diferença, corrija no campo acima. O resultado muda junto.',
  doubts: (count: number) => {
    if (count === 0) {
      return 'Não houve letras difíceis de ler. Mesmo assim, compare os números e os endereços.';
    }
    return count === 1
      ? 'A parte difícil de ler está marcada (1 lugar). Toque nela para ir até esse ponto no campo acima.'
      : `As partes difíceis de ler estão marcadas (${count} lugares). Toque em uma delas para ir até esse ponto no campo acima.`;
  },
  doubtLabel: (text: string) => `Corrigir 「${text}」`,
  text: 'Texto lido',
  confirm: 'O texto está certo',
  confirmed: 'A verificação foi feita com o texto que você comparou.',
  sender: (number: string) => `No alto da tela estava o número de quem enviou: “${number}”.`,
  senderAsk: 'Ver sobre este número',
} as const;

/** What helps where a picture cannot be read; a line each. */
const cannotRead = (why: string): string =>
  [
    `Não foi possível ler bem esta imagem. ${why}`,
    '• Imagens encaminhadas por outras pessoas podem ficar pequenas demais para ler. Tire uma nova captura de tela da mensagem. Se for papel, fotografe em um lugar claro, com as letras grandes.',
    '• Se a imagem estiver deitada ou de cabeça para baixo, ou mostrar outras coisas, use “Girar / recortar” para deixar só o texto e leia de novo.',
    '• Você também pode digitar o texto no campo acima, olhando a imagem, e verificar.',
  ].join('\n');

export const pictureFaults: Readonly<Record<PictureFault | ReadingFault, string>> = {
  'not-a-picture':
    'Não foi possível abrir este arquivo como imagem. Escolha uma captura de tela ou uma foto. Se uma foto do iPhone (HEIC) não abrir, tire uma captura de tela da foto e escolha essa captura.',
  'too-large':
    'A imagem é grande demais e não abriu. Tire uma captura de tela da foto e escolha essa captura.',
  'nothing-found': cannotRead('Não foi encontrado nenhum texto.'),
  'not-readable': cannotRead(
    'Para não verificar um texto errado, nada foi colocado no campo acima.',
  ),
  'not-received':
    'Não foi possível baixar o programa que lê as letras. Tente de novo em um lugar com internet. Você também pode digitar o texto no campo acima e verificar.',
  'not-possible':
    'Este aparelho não conseguiu ler o texto da imagem. Digite o texto no campo acima ou escolha em “Sem texto / foi ligação”.',
};
