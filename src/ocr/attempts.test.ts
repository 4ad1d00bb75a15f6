import { expect, test } from 'vitest';
import { type Means, readPicture, type Writing } from './attempts.ts';
import { sure } from './letters.ts';
import { blank } from './pixels.ts';
import { LETTERS } from './sheet.ts';

interface Seen {
  readonly text: string;
  readonly confidence: number;
  /** Letters that were read, of those that the ink has room for. */
  readonly share?: number;
}

const MESSAGE = '有料動画の料金が未納です。';
const RUBBISH: Seen = { text: '間還語半選生地導囲昌', confidence: 84 };

/** A recogniser that sees what it is told to see, and a note of what it was shown. */
function meansOf(seen: (turns: number, writing: Writing) => Seen): Means & { tried: string[] } {
  const tried: string[] = [];
  let turned = 0;
  let room = 1;
  return {
    tried,
    async makeSheet(turns) {
      turned = turns;
      const { text, share = 1 } = seen(turns, 'along');
      room = [...text].length / share;
      const box = { left: 0, top: 0, right: 20 * LETTERS, bottom: LETTERS };
      return {
        picture: blank(20 * LETTERS, LETTERS),
        blocks: [{ kind: 'bubble', box, letters: LETTERS, room }],
      };
    },
    async recognise(picture, writing) {
      tried.push(`${writing} ${turned}`);
      const { text, confidence } = seen(turned, writing);
      const letters = sure(text).map((letter) => ({ ...letter, confidence }));
      return [{ letters, box: { left: 0, top: 0, right: picture.width, bottom: picture.height } }];
    },
  };
}

test('an upright picture is read once', async () => {
  const means = meansOf(() => ({ text: MESSAGE, confidence: 98.5 }));
  expect(await readPicture(means)).toMatchObject({ text: MESSAGE, turns: 0, readable: true });
  expect(means.tried).toEqual(['along 0']);
});

test.each([1, 2, 3])('a picture that has to be turned by %i quarters is', async (upright) => {
  const means = meansOf((turns) =>
    turns === upright ? { text: MESSAGE, confidence: 98.5 } : RUBBISH,
  );
  expect(await readPicture(means)).toMatchObject({ text: MESSAGE, turns: upright, readable: true });
  expect(means.tried.filter((one) => one.startsWith('down'))).toEqual([]);
});

test('columns are read down where letters are upright and lines are not', async () => {
  // Its sheet lies on the left side, so that columns are rows.
  const means = meansOf((turns, writing) =>
    writing === 'down' && turns === 3
      ? { text: MESSAGE, confidence: 98.5 }
      : { ...RUBBISH, ...(turns === 0 ? { confidence: 95, share: 0.55 } : {}) },
  );
  expect(await readPicture(means)).toMatchObject({ text: MESSAGE, turns: 0, readable: true });
  expect(means.tried).toEqual(['along 0', 'down 3']);
});

test.each([
  ['unsure letters', RUBBISH],
  ['half of the ink', { text: MESSAGE, confidence: 98.5, share: 0.5 }],
  ['a few letters', { text: '12:33', confidence: 99 }],
  ['more letters than there is ink for', { text: MESSAGE, confidence: 98.5, share: 3 }],
])('%s are not to be judged', async (_, seen: Seen) => {
  expect(await readPicture(meansOf(() => seen))).toMatchObject({ readable: false });
});
