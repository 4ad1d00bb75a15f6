import { NONE, type Palette } from './palette.ts';
import type { Box, Colour, Pixels } from './pixels.ts';

/** An area of one colour: a bubble, a bar, the ground of a screen. */
export interface Region {
  readonly box: Box;
  readonly colour: Colour;
  /** Pixels of its own colour. */
  readonly area: number;
  /** For each row of the box, its first column and the one after its last; both 0 where it has none. */
  readonly spans: Int32Array;
}

/**
 * Finds the areas of one colour, the largest first. An area ends where another colour of the palette begins, so
 * that neither the soft edges of a picture made smaller nor the noise of its compression joins two.
 *
 * @param smallest Areas of fewer pixels are left out: letters, signs, noise.
 */
export function findRegions(pixels: Pixels, palette: Palette, smallest: number): Region[] {
  const { width, height, data } = pixels;
  const labels = labelAreas(palette.labels, width);
  const areas = new Map<number, { area: number; red: number; green: number; blue: number }>();
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number;
    if (label === OUTSIDE) continue;
    let known = areas.get(label);
    if (!known) {
      known = { area: 0, red: 0, green: 0, blue: 0 };
      areas.set(label, known);
    }
    known.area += 1;
    known.red += data[at * 4] as number;
    known.green += data[at * 4 + 1] as number;
    known.blue += data[at * 4 + 2] as number;
  }
  const kept = [...areas].filter(([, { area }]) => area >= smallest);
  const boxes = new Map(
    kept.map(([label]) => [label, { left: width, top: height, right: 0, bottom: 0 }]),
  );
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const box = boxes.get(labels[at] as number);
      if (!box) continue;
      if (x < box.left) box.left = x;
      if (x >= box.right) box.right = x + 1;
      if (y < box.top) box.top = y;
      box.bottom = y + 1;
    }
  }
  return kept
    .map(([label, { area, red, green, blue }]) => {
      const box = boxes.get(label) as Box;
      const colour = [red / area, green / area, blue / area] as const;
      return { box, colour, area, spans: spansOf(labels, width, label, box) };
    })
    .sort((one, other) => other.area - one.area);
}

/** How much of its box an area takes up, its holes counted in: 1 for a rectangle, 0.785 for a circle. */
export function fullness({ box, spans }: Region): number {
  let covered = 0;
  for (let at = 0; at < spans.length; at += 2)
    covered += (spans[at + 1] as number) - (spans[at] as number);
  return covered / ((box.right - box.left) * (box.bottom - box.top));
}

function spansOf(labels: Int32Array, width: number, label: number, box: Box): Int32Array {
  const spans = new Int32Array((box.bottom - box.top) * 2);
  for (let y = box.top; y < box.bottom; y += 1) {
    const row = y * width;
    let first = box.left;
    while (first < box.right && labels[row + first] !== label) first += 1;
    if (first === box.right) continue;
    let last = box.right - 1;
    while (labels[row + last] !== label) last -= 1;
    spans[(y - box.top) * 2] = first;
    spans[(y - box.top) * 2 + 1] = last + 1;
  }
  return spans;
}

/** Pixels of no colour of the palette belong to no area. */
const OUTSIDE = -1;

/** Gives every pixel the number of its area: joins neighbours of one colour, then looks up the end of each chain. */
function labelAreas(colours: Uint8Array, width: number): Int32Array {
  const parents = new Int32Array(colours.length);
  for (let at = 0; at < parents.length; at += 1) parents[at] = at;
  const rootOf = (start: number): number => {
    let at = start;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  for (let at = 0; at < parents.length; at += 1) {
    if (at % width > 0 && colours[at] === colours[at - 1]) parents[rootOf(at)] = rootOf(at - 1);
    if (at < width || colours[at] !== colours[at - width]) continue;
    const one = rootOf(at);
    const other = rootOf(at - width);
    if (one !== other) parents[Math.max(one, other)] = Math.min(one, other);
  }
  for (let at = 0; at < parents.length; at += 1) parents[at] = rootOf(at);
  return parents.map((root, at) => (colours[at] === NONE ? OUTSIDE : root));
}
