import type { PictureFault, ReadingFault } from '../../ocr/index.ts';

/** What the reader of pictures says. */
export const picture = {
  title: 'Read the text in a picture',
  privacy: 'The picture is read only on this device. It is not sent anywhere.',
  alt: 'The picture you chose',
  size: (bytes: number) =>
    `First, the parts for reading text are downloaded (about ${(bytes / 1_000_000).toFixed(1)} MB). Once you have them, pictures can be read without a connection.`,
  read: 'Read this picture',
  readAgain: 'Read again',
  cancel: 'Stop',
  close: 'Close the picture',
  adjust: 'Turn or crop',
  adjustHint:
    'Use this when the picture lies on its side or shows other people’s messages. Drag a finger over the picture to frame the part to read.',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  edges: { left: 'Cut left', top: 'Cut top', right: 'Cut right', bottom: 'Cut bottom' },
  percent: (share: number) => `${Math.round(share * 100)} percent`,
  whole: 'Back to the whole picture',
  steps: {
    receive: 'Downloading the parts',
    'receive-down': 'Downloading the parts for vertical Japanese text (about 2 MB)',
    read: 'Reading the text',
  },
  stopped: 'Reading was stopped.',
  done: 'The text in the picture was read and put into the box above.',
  doneTurned: 'The picture was turned the right way, read, and its text put into the box above.',
  compare:
    'Please compare the text with the picture. You can correct it in the box above; the result changes with it.',
  doubts: (count: number) => {
    if (count === 0) {
      return 'No characters were hard to read. Still, please compare the digits and addresses.';
    }
    const places = count === 1 ? '1 place' : `${count} places`;
    return `What was hard to read is marked (${places}). Press a mark to go to those characters in the box above.`;
  },
  doubtLabel: (text: string) => `Correct 「${text}」`,
  text: 'The text that was read',
  confirm: 'The text is correct',
  confirmed: 'The text you compared was checked.',
  sender: (number: string) => `The sender’s number was at the top of the screen: ${number}.`,
  senderAsk: 'Look up this number',
} as const;

/** What helps where a picture cannot be read; a line each. */
const cannotRead = (why: string): string =>
  [
    `This picture could not be read well. ${why}`,
    '• Pictures that someone sent you may have become too small to read. Take a new screenshot of the message. Photograph paper in good light so that the letters are large.',
    '• If the picture is sideways or upside down or shows other things too, use “Turn or crop” to keep only the message, and read it again.',
    '• You can also look at the picture and type the text into the box above.',
  ].join('\n');

export const pictureFaults: Readonly<Record<PictureFault | ReadingFault, string>> = {
  'not-a-picture':
    'This file could not be opened as a picture. Please choose a screenshot or a photo. If an iPhone photo (HEIC) does not open, take a screenshot while the photo is on the screen and choose that.',
  'too-large':
    'The picture is too large to open. Take a screenshot while the photo is on the screen and choose that.',
  'nothing-found': cannotRead('No text was found.'),
  'not-readable': cannotRead(
    'So that no wrong text is checked, nothing was put into the box above.',
  ),
  'not-received':
    'The parts for reading text could not be downloaded. Please try again where you have a connection. You can also type the text into the box above.',
  'not-possible':
    'This device could not read the text in the picture. Type the text into the box above, or choose from “No text, or it was a call”.',
};
