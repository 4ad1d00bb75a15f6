import type { PictureFault, ReadingFault } from '../../ocr/index.ts';

/** What the reader of pictures says. */
export const picture = {
  title: '读取图片里的文字',
  privacy: '图片只在这台设备里读取。不会发送到任何地方。',
  alt: '选择的图片',
  size: (bytes: number) =>
    `首先要下载读取文字用的组件（约${(bytes / 1_000_000).toFixed(1)}MB）。下载一次以后，没有网络也能读取。`,
  read: '读取这张图片',
  readAgain: '再读一次',
  cancel: '停止',
  close: '关闭图片',
  adjust: '调整方向、裁剪',
  adjustHint: '图片横着，或者拍到了别人的消息时使用。用手指在图片上划，可以框出要读取的地方。',
  turnLeft: '向左转',
  turnRight: '向右转',
  edges: { left: '裁掉左边', top: '裁掉上边', right: '裁掉右边', bottom: '裁掉下边' },
  percent: (share: number) => `百分之${Math.round(share * 100)}`,
  whole: '恢复整张图片',
  steps: {
    receive: '正在下载组件',
    'receive-down': '正在下载读取竖写文字用的组件（约2MB）',
    read: '正在读取文字',
  },
  stopped: '已停止读取。',
  done: '读出了图片里的文字，放进了上面的框。',
  doneTurned: '调整了图片的方向，读出了文字，放进了上面的框。',
  compare: '请把读出的文字和图片对照一下。不对的地方，可以在上面的框里改。结果也会跟着变。',
  doubts: (count: number) =>
    count === 0
      ? '没有难以辨认的字。不过，数字和网址还是请对照一下。'
      : `难以辨认的地方做了标记（${count}处）。点一下，就会跳到上面框里的那个字。`,
  doubtLabel: (text: string) => `修改“${text}”`,
  text: '读出的文字',
  confirm: '文字没有错',
  confirmed: '用您对照过的文字检查了。',
  sender: (number: string) => `屏幕上方有发送者的号码“${number}”。`,
  senderAsk: '看看关于这个号码的信息',
} as const;

/** What helps where a picture cannot be read; a line each. */
const cannotRead = (why: string): string =>
  [
    `这张图片没能顺利读出来。${why}`,
    '・别人发来的图片，有时会变小，读不出来。请打开那条消息，重新截图。如果是纸，请在明亮的地方，把字拍得大一些。',
    '・横着、倒着的图片，或者拍到了别的东西的图片，可以用“调整方向、裁剪”只留下文字的部分，再读一次。',
    '・也可以看着图片，在上面的框里打字来检查。',
  ].join('\n');

export const pictureFaults: Readonly<Record<PictureFault | ReadingFault, string>> = {
  'not-a-picture':
    '这个文件没能作为图片打开。请选择截图或照片。如果iPhone的照片（HEIC）打不开，请打开照片，截图，再选那张截图。',
  'too-large': '图片太大，打不开。请打开照片，截图，再选那张截图。',
  'nothing-found': cannotRead('没有找到文字。'),
  'not-readable': cannotRead('为了不检查读错的文字，没有放进上面的框。'),
  'not-received':
    '没能下载读取文字用的组件。请到有网络的地方再试一次。也可以在上面的框里打字来检查。',
  'not-possible':
    '在这台设备上没能读取图片里的文字。请在上面的框里打字，或者从“没有文字，或是来电”里选。',
};
