import type { PictureFault, ReadingFault } from '../../ocr/index.ts';

/** What the reader of pictures says. */
export const picture = {
  title: '사진의 글자 읽기',
  privacy: '사진은 이 기기 안에서만 읽습니다. 어디로도 보내지 않습니다.',
  alt: '고른 사진',
  size: (bytes: number) =>
    `먼저 글자를 읽는 데 필요한 프로그램(약 ${(bytes / 1_000_000).toFixed(1)}MB)을 받습니다. 한 번 받으면 다음부터는 인터넷이 없어도 읽을 수 있습니다.`,
  read: '이 사진 읽기',
  readAgain: '다시 읽기',
  cancel: '그만두기',
  close: '사진 닫기',
  adjust: '방향 바로잡기·자르기',
  adjustHint:
    '사진이 옆으로 누워 있거나 다른 사람의 글이 찍혀 있을 때 씁니다. 사진 위를 손가락으로 쓸면 읽을 부분을 두를 수 있습니다.',
  turnLeft: '왼쪽으로 돌리기',
  turnRight: '오른쪽으로 돌리기',
  edges: {
    left: '왼쪽 자르기',
    top: '위쪽 자르기',
    right: '오른쪽 자르기',
    bottom: '아래쪽 자르기',
  },
  percent: (share: number) => `${Math.round(share * 100)}퍼센트`,
  whole: '전체로 되돌리기',
  steps: {
    receive: '프로그램을 받고 있습니다',
    'receive-down': '세로쓰기를 읽는 데 필요한 프로그램(약 2MB)을 받고 있습니다',
    read: '글자를 읽고 있습니다',
  },
  stopped: '읽기를 그만두었습니다.',
  done: '사진의 글자를 읽었습니다. 위 칸에 넣었습니다.',
  doneTurned: '사진의 방향을 바로잡아 글자를 읽었습니다. 위 칸에 넣었습니다.',
  compare: '읽은 글과 사진을 비교해 보세요. 다른 곳은 위 칸에서 고칠 수 있습니다. 결과도 바뀝니다.',
  doubts: (count: number) =>
    count === 0
      ? '읽기 어려운 글자는 없었습니다. 그래도 숫자와 주소는 비교해 보세요.'
      : `읽기 어려웠던 곳에 표시했습니다(${count}곳). 누르면 위 칸의 그 글자로 이동합니다.`,
  doubtLabel: (text: string) => `‘${text}’ 고치기`,
  text: '읽은 글',
  confirm: '글이 맞다',
  confirmed: '비교해 본 글로 확인했습니다.',
  sender: (number: string) => `화면 위쪽에 보낸 사람의 번호 ‘${number}’ 표시가 있었습니다.`,
  senderAsk: '이 번호에 대해 보기',
} as const;

/** What helps where a picture cannot be read; a line each. */
const cannotRead = (why: string): string =>
  [
    `이 사진은 잘 읽지 못했습니다. ${why}`,
    '· 다른 사람이 보내 준 사진은 작아져서 읽지 못할 때가 있습니다. 메시지 화면을 새로 캡처(스크린샷)하세요. 종이에 적힌 것은 밝은 곳에서 글자가 크게 나오도록 찍으세요.',
    '· 옆으로 눕거나 거꾸로 된 사진, 다른 것도 찍힌 사진은 ‘방향 바로잡기·자르기’로 글이 있는 부분만 남기고 다시 읽을 수 있습니다.',
    '· 사진을 보면서 위 칸에 직접 입력해 확인할 수도 있습니다.',
  ].join('\n');

export const pictureFaults: Readonly<Record<PictureFault | ReadingFault, string>> = {
  'not-a-picture':
    '이 파일은 사진으로 열 수 없었습니다. 화면 캡처나 사진을 고르세요. iPhone 사진(HEIC)이 열리지 않을 때는, 그 사진을 띄운 화면을 캡처해서 고르세요.',
  'too-large': '사진이 너무 커서 열 수 없었습니다. 사진을 띄운 화면을 캡처해서, 그것을 고르세요.',
  'nothing-found': cannotRead('글자를 찾지 못했습니다.'),
  'not-readable': cannotRead('잘못된 글을 확인하지 않도록, 위 칸에는 넣지 않았습니다.'),
  'not-received':
    '글자를 읽는 데 필요한 프로그램을 받지 못했습니다. 인터넷이 연결되는 곳에서 다시 해 보세요. 위 칸에 글을 입력해서 확인할 수도 있습니다.',
  'not-possible':
    '이 기기에서는 사진의 글자를 읽지 못했습니다. 위 칸에 글을 입력하거나, ‘글이 없다·전화였다’에서 고르세요.',
};
