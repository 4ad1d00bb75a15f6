import type { Box, Grey } from './pixels.ts';

/** Darker pixels are ink; its soft edges count. */
const INK = 200;

/** What hangs together in a picture of ink: a stroke, a letter, a stain. */
export interface Component {
  readonly box: Box;
  /** Its pixels, as places in the picture's data. */
  readonly pixels: readonly number[];
}

/** Goes through all that hangs together by its sides, from top to bottom. */
export function* findComponents({ width, height, data }: Grey): Generator<Component> {
  const seen = new Uint8Array(data.length);
  const isNew = (at: number): boolean => seen[at] === 0 && (data[at] as number) < INK;
  for (let start = 0; start < data.length; start += 1) {
    if (!isNew(start)) continue;
    const pixels = [start];
    seen[start] = 1;
    let [left, right, top, bottom] = [width, 0, height, 0];
    const add = (at: number): void => {
      if (!isNew(at)) return;
      seen[at] = 1;
      pixels.push(at);
    };
    for (let next = 0; next < pixels.length; next += 1) {
      const at = pixels[next] as number;
      const x = at % width;
      const y = (at - x) / width;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      if (y >= bottom) bottom = y + 1;
      if (x > 0) add(at - 1);
      if (x + 1 < width) add(at + 1);
      if (y > 0) add(at - width);
      if (y + 1 < height) add(at + width);
    }
    yield { box: { left, top, right, bottom }, pixels };
  }
}
