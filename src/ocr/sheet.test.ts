import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findRows } from './ink.ts';
import { drawWriting, findSlant, isLightOnDark, straighten } from './paper.ts';
import { type Box, blank, type Colour, type Grey, type Pixels, resize } from './pixels.ts';
import { LETTERS, makeSheet, type Sheet } from './sheet.ts';

function canvas(width: number, height: number, colour: Colour): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const pixels = { width, height, data };
  fill(pixels, { left: 0, top: 0, right: width, bottom: height }, colour);
  return pixels;
}

function fill({ width, data }: Pixels, { left, top, right, bottom }: Box, colour: Colour): void {
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) data.set(colour, (y * width + x) * 4);
}

/** Lines of blocks, as letters are at a distance. */
function write(pixels: Pixels, left: number, top: number, lines: number, colour: Colour): void {
  for (let row = 0; row < lines; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const x = left + column * 20;
      const y = top + row * 24;
      fill(pixels, { left: x, top: y, right: x + 14, bottom: y + 14 }, colour);
    }
  }
}

const rowsIn = ({ picture, blocks }: Sheet, at: number): number =>
  findRows(picture, { ...(blocks[at]?.box as Box) }).length;

const darkest = ({ data }: Grey): number => data.reduce((least, value) => Math.min(least, value));

describe.each([
  ['light', [255, 255, 255], [233, 233, 235], [0, 0, 0]],
  ['dark', [0, 0, 0], [38, 38, 41], [255, 255, 255]],
  ['faint', [255, 255, 255], [240, 240, 240], [180, 180, 180]],
  ['coloured', [255, 255, 255], [52, 199, 89], [255, 255, 255]],
] as const)('a %s screen', (_, ground, bubble, ink) => {
  const screen = canvas(390, 780, ground);
  write(screen, 20, 10, 1, ink);
  for (const top of [160, 300]) {
    fill(screen, { left: 16, top, right: 300, bottom: top + 100 }, bubble);
    write(screen, 30, top + 16, 3, ink);
  }
  fill(screen, { left: 30, top: 730, right: 360, bottom: 770 }, bubble);
  write(screen, 50, 742, 1, ink);

  test('becomes its bubbles in order, black on white, without the field for an answer', () => {
    const sheet = makeSheet(screen);
    expect(sheet.blocks.map(({ kind }) => kind)).toEqual(
      _ === 'coloured' ? ['bubble', 'bubble'] : ['head', 'bubble', 'bubble'],
    );
    expect(rowsIn(sheet, sheet.blocks.length - 1)).toBe(3);
    expect(darkest(sheet.picture)).toBeLessThan(40);
    const [, middle] = sheet.blocks.slice(-2);
    const height = findRows(sheet.picture, middle?.box as Box)[0];
    expect(Math.abs((height?.bottom ?? 0) - (height?.top ?? 0) - LETTERS)).toBeLessThan(3);
  });
});

/** Lines of letters with strokes, as large as those of a real screen. */
function writeStrokes(
  pixels: Pixels,
  left: number,
  top: number,
  lines: number,
  colour: Colour,
): void {
  for (let row = 0; row < lines; row += 1) {
    for (let column = 0; column < 12; column += 1) {
      const [x, y] = [left + column * 36, top + row * 48];
      for (const stroke of [0, 10, 20, 29])
        fill(pixels, { left: x, top: y + stroke, right: x + 32, bottom: y + stroke + 3 }, colour);
      for (const stroke of [0, 14, 29])
        fill(pixels, { left: x + stroke, top: y, right: x + stroke + 3, bottom: y + 32 }, colour);
    }
  }
}

test.each([
  ['light', [255, 255, 255], [233, 233, 235], [0, 0, 0]],
  ['dark', [19, 19, 20], [48, 49, 52], [227, 227, 227]],
  ['coloured', [140, 171, 216], [255, 255, 255], [0, 0, 0]],
] as const)(
  'a %s screen made smaller and compressed strongly keeps its bubbles',
  async (_, ground, bubble, ink) => {
    const screen = canvas(780, 1560, ground);
    fill(screen, { left: 32, top: 320, right: 500, bottom: 1000 }, bubble);
    writeStrokes(screen, 50, 350, 13, ink);
    const { width, height, data } = screen;
    const raw = { raw: { width, height, channels: 4 as const } };
    const file = await sharp(data, raw).resize({ width: 480 }).jpeg({ quality: 30 }).toBuffer();
    const read = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const sheet = makeSheet({ width: read.info.width, height: read.info.height, data: read.data });
    expect(sheet.blocks.map(({ kind }) => kind)).toEqual(['bubble']);
    expect(sheet.blocks[0]?.room).toBeCloseTo(13 * 12 * 1.1, -1);
  },
);

test('the keyboard is left out', () => {
  const screen = canvas(390, 780, [255, 255, 255]);
  fill(screen, { left: 16, top: 160, right: 300, bottom: 260 }, [233, 233, 235]);
  write(screen, 30, 176, 3, [0, 0, 0]);
  fill(screen, { left: 0, top: 560, right: 390, bottom: 780 }, [209, 212, 218]);
  for (let row = 0; row < 4; row += 1) {
    for (let column = 0; column < 5; column += 1) {
      const [left, top] = [6 + column * 76, 568 + row * 52];
      fill(screen, { left, top, right: left + 70, bottom: top + 44 }, [255, 255, 255]);
      fill(
        screen,
        { left: left + 28, top: top + 15, right: left + 42, bottom: top + 29 },
        [0, 0, 0],
      );
    }
  }
  const sheet = makeSheet(screen);
  expect(sheet.blocks.map(({ kind }) => kind)).toEqual(['bubble']);
});

test('a picture without bubbles is one page, and one without ink none', () => {
  const page = canvas(400, 300, [250, 250, 250]);
  expect(makeSheet(page).blocks).toEqual([]);
  write(page, 40, 40, 4, [20, 20, 20]);
  expect(makeSheet(page).blocks.map(({ kind }) => kind)).toEqual(['page']);
});

test('lines are moved apart, and a rule stays with the line above it', () => {
  const page = canvas(400, 300, [250, 250, 250]);
  write(page, 40, 40, 4, [20, 20, 20]);
  fill(page, { left: 40, top: 104, right: 70, bottom: 107 }, [20, 20, 20]);
  const { picture, blocks } = makeSheet(page);
  const rows = findRows(picture, blocks[0]?.box as Box);
  // Letters of 14 pixels, 10 apart, are drawn twice as large.
  const gaps = rows.slice(1).map(({ top }, at) => top - (rows[at]?.bottom ?? 0));
  expect(gaps.filter((gap) => gap > 32)).toHaveLength(2);
  expect(gaps.filter((gap) => gap < 8)).toHaveLength(1);
});

test('a slanted sheet under uneven light is put straight', () => {
  const photo = canvas(600, 400, [0, 0, 0]);
  for (let y = 0; y < 400; y += 1) {
    for (let x = 0; x < 600; x += 1) {
      const light = 90 + x / 8 + y / 10;
      const slanted = y + x * Math.tan((-4 * Math.PI) / 180);
      const ink = slanted % 30 > 16 || slanted < 60 || slanted > 300 || x % 20 > 14 ? 1 : 0.25;
      fill(photo, { left: x, top: y, right: x + 1, bottom: y + 1 }, [
        light * ink,
        light * ink,
        light * ink,
      ]);
    }
  }
  const sheet = makeSheet(photo);
  expect(sheet.blocks.map(({ kind }) => kind)).toEqual(['page']);
  expect(rowsIn(sheet, 0)).toBeGreaterThanOrEqual(7);
});

/** A screen on a table: a field of light or dark ground with lines of letters. */
function photograph(table: number, ground: number, bubble: number, ink: number): Grey {
  const photo = { width: 480, height: 640, data: new Uint8Array(480 * 640).fill(table) };
  const set = ({ left, top, right, bottom }: Box, value: number): void => {
    for (let y = top; y < bottom; y += 1) photo.data.fill(value, y * 480 + left, y * 480 + right);
  };
  set({ left: 110, top: 50, right: 367, bottom: 610 }, ground);
  set({ left: 130, top: 200, right: 330, bottom: 300 }, bubble);
  for (let row = 0; row < 4; row += 1)
    for (let at = 0; at < 9; at += 1)
      for (const stroke of [0, 6, 12])
        set(
          {
            left: 140 + at * 20 + stroke,
            top: 210 + row * 22,
            right: 143 + at * 20 + stroke,
            bottom: 225 + row * 22,
          },
          ink,
        );
  return photo;
}

test('light letters are told from dark ones, whatever lies around the screen', () => {
  for (const table of [20, 100, 200]) {
    expect(isLightOnDark(photograph(table, 240, 220, 20))).toBe(false);
    expect(isLightOnDark(photograph(table, 15, 45, 230))).toBe(true);
  }
});

test('the edge of a bubble throws no shadow on the ground beside it', () => {
  const writing = drawWriting(photograph(100, 150, 255, 20));
  const beside = { left: 122, top: 196, right: 130, bottom: 304 };
  let ink = 0;
  for (let y = beside.top; y < beside.bottom; y += 1)
    for (let x = beside.left; x < beside.right; x += 1)
      if ((writing.data[y * 480 + x] as number) < 200) ink += 1;
  expect(ink).toBe(0);
  expect(findRows(writing, { left: 135, top: 202, right: 325, bottom: 298 })).toHaveLength(4);
});

test('the slant is found to a quarter of a degree', () => {
  const lines = blank(400, 300);
  for (let y = 40; y < 260; y += 24)
    for (let row = y; row < y + 12; row += 1) lines.data.fill(0, row * 400 + 60, row * 400 + 340);
  for (const degrees of [-9.5, -2, 0, 3.25, 12]) {
    expect(Math.abs(findSlant(straighten(lines, -degrees)) - degrees)).toBeLessThanOrEqual(0.25);
  }
});

test('resizing keeps the mean', () => {
  const checks = blank(64, 64);
  checks.data.forEach((_, at) => {
    checks.data[at] = (at + (at >> 6)) % 2 === 0 ? 200 : 100;
  });
  for (const factor of [0.5, 0.75, 2]) {
    const { width, height, data } = resize(checks, factor);
    expect([width, height]).toEqual([64 * factor, 64 * factor]);
    const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
    expect(Math.abs(mean - 150)).toBeLessThan(3);
  }
});
