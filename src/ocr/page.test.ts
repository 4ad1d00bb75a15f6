import { expect, test } from 'vitest';
import { cleanInk, findParagraphs } from './page.ts';
import { type Box, blank, type Grey, turnBox, turnGrey } from './pixels.ts';

/** Draws frames as large as letters: rings of ink with a stroke across. */
function write(ink: Grey, left: number, top: number, count: number, size: number): void {
  for (let at = 0; at < count; at += 1) {
    const x = left + at * Math.round(size * 1.1);
    const [thick, middle] = [Math.max(1, size >> 3), size >> 1];
    fill(ink, { left: x, top, right: x + size, bottom: top + thick });
    fill(ink, { left: x, top: top + middle, right: x + size, bottom: top + middle + thick });
    fill(ink, { left: x, top: top + size - thick, right: x + size, bottom: top + size });
    fill(ink, { left: x, top, right: x + thick, bottom: top + size });
  }
}

function fill({ width, data }: Grey, { left, top, right, bottom }: Box, value = 0): void {
  for (let y = top; y < bottom; y += 1) data.fill(value, y * width + left, y * width + right);
}

const whole = ({ width, height }: Grey): Box => ({ left: 0, top: 0, right: width, bottom: height });

test('a clock, a caption and a message are three paragraphs', () => {
  const ink = blank(600, 500);
  write(ink, 20, 10, 4, 20);
  write(ink, 260, 60, 6, 16);
  for (const row of [0, 1, 2]) write(ink, 100, 120 + row * 40, 12 - row, 28);
  write(ink, 100, 250, 5, 17);
  expect(findParagraphs(ink, whole(ink)).map(({ box, letters }) => [box.top, letters])).toEqual([
    [10, 20],
    [60, 16],
    [120, 28],
    [250, 17],
  ]);
});

test('a word far off in the same line is a paragraph of its own, a space within it is not', () => {
  const ink = blank(700, 60);
  write(ink, 10, 10, 5, 28);
  write(ink, 210, 10, 5, 28);
  write(ink, 600, 10, 2, 28);
  expect(findParagraphs(ink, whole(ink)).map(({ box }) => box.left)).toEqual([10, 600]);
});

test('a smaller name above a bubble is a paragraph of its own, a smaller line of a message is not', () => {
  const ink = blank(600, 300);
  write(ink, 76, 20, 8, 22);
  for (const row of [0, 1]) write(ink, 100, 60 + row * 40, 12, 28);
  write(ink, 100, 145, 10, 22);
  expect(findParagraphs(ink, whole(ink)).map(({ box }) => [box.top, box.bottom])).toEqual([
    [20, 42],
    [60, 167],
  ]);
});

test('edges, faces, rules and specks go, letters and a number with a line under it stay', () => {
  const ink = blank(800, 600);
  for (const row of [0, 1, 2]) write(ink, 200, 100 + row * 60, 12, 30);
  const before = ink.data.slice();
  fill(ink, { left: 60, top: 100, right: 140, bottom: 180 });
  fill(ink, { left: 0, top: 40, right: 800, bottom: 44 });
  fill(ink, { left: 20, top: 0, right: 26, bottom: 600 });
  fill(ink, { left: 400, top: 500, right: 402, bottom: 502 });
  cleanInk(ink);
  expect(ink.data).toEqual(before);

  const number = blank(800, 600);
  for (const row of [0, 1, 2]) write(number, 200, 100 + row * 60, 12, 30);
  fill(number, { left: 200, top: 249, right: 596, bottom: 252 });
  const drawn = number.data.slice();
  cleanInk(number);
  expect(number.data).toEqual(drawn);
});

test('a turned picture and its boxes go together', () => {
  const ink = blank(40, 20);
  const box = { left: 5, top: 2, right: 12, bottom: 6 };
  fill(ink, box);
  for (const turns of [0, 1, 2, 3]) {
    const turned = turnGrey(ink, turns);
    const expected = blank(turned.width, turned.height);
    fill(expected, turnBox(box, ink, turns));
    expect(turned).toEqual(expected);
    expect(turnGrey(turned, (4 - turns) % 4)).toEqual(ink);
  }
});
