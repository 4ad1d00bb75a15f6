/** A colour picture: four bytes a pixel (red, green, blue, alpha), as canvases give them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** A picture in shades of grey, one byte a pixel: 0 is black. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A part of a picture; right and bottom are the first column and row outside of it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Colour = readonly [number, number, number];

export function blank(width: number, height: number): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/**
 * Makes a colour picture smaller by a whole factor, each pixel the mean of those it stands for.
 *
 * @param factor 1 or more; columns and rows left over at the right and the bottom are dropped.
 */
export function shrink({ width, height, data }: Pixels, factor: number): Pixels {
  if (factor === 1) return { width, height, data };
  const columns = Math.floor(width / factor);
  const rows = Math.floor(height / factor);
  const out = new Uint8Array(columns * rows * 4).fill(255);
  const count = factor * factor;
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let dy = 0; dy < factor; dy += 1) {
        let at = ((y * factor + dy) * width + x * factor) * 4;
        for (let dx = 0; dx < factor; dx += 1, at += 4) {
          red += data[at] as number;
          green += data[at + 1] as number;
          blue += data[at + 2] as number;
        }
      }
      const to = (y * columns + x) * 4;
      out[to] = red / count;
      out[to + 1] = green / count;
      out[to + 2] = blue / count;
    }
  }
  return { width: columns, height: rows, data: out };
}

/** The brightness of each pixel (ITU-R BT.601). */
export function toGrey({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const from = at * 4;
    grey[at] =
      ((data[from] as number) * 77 +
        (data[from + 1] as number) * 150 +
        (data[from + 2] as number) * 29) >>
      8;
  }
  return { width, height, data: grey };
}

/**
 * Resizes a grey picture: means where it shrinks, straight lines between pixels where it grows.
 *
 * @param factor Above 0; sizes are rounded up to whole pixels.
 */
export function resize(source: Grey, factor: number): Grey {
  if (factor === 1) return source;
  const width = Math.max(1, Math.round(source.width * factor));
  const height = Math.max(1, Math.round(source.height * factor));
  return resizeRows(flip(resizeRows(flip(source), height)), width);
}

/** Resizes along x alone. */
function resizeRows(source: Grey, width: number): Grey {
  const step = source.width / width;
  const out = new Uint8Array(width * source.height);
  // A tent as wide as the larger of both pixels; its weights are the same for every row.
  const reach = Math.max(1, step);
  const firsts = new Int32Array(width);
  const weights: Float32Array[] = [];
  for (let x = 0; x < width; x += 1) {
    const middle = (x + 0.5) * step - 0.5;
    const first = Math.max(0, Math.ceil(middle - reach));
    const last = Math.min(source.width - 1, Math.floor(middle + reach));
    const tent = new Float32Array(Math.max(1, last - first + 1));
    let sum = 0;
    for (let at = first; at <= last; at += 1) {
      const weight = Math.max(1e-6, 1 - Math.abs(at - middle) / reach);
      tent[at - first] = weight;
      sum += weight;
    }
    for (let at = 0; at < tent.length; at += 1) tent[at] = (tent[at] as number) / sum;
    firsts[x] = first;
    weights.push(tent);
  }
  for (let y = 0; y < source.height; y += 1) {
    const row = y * source.width;
    for (let x = 0; x < width; x += 1) {
      const tent = weights[x] as Float32Array;
      const first = row + (firsts[x] as number);
      let value = 0;
      for (let at = 0; at < tent.length; at += 1)
        value += (tent[at] as number) * (source.data[first + at] as number);
      out[y * width + x] = value + 0.5;
    }
  }
  return { width, height: source.height, data: out };
}

/** Columns become rows, as in a mirror that stands aslant: a flip, not a turn. */
function flip({ width, height, data }: Grey): Grey {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) out[x * height + y] = data[y * width + x] as number;
  }
  return { width: height, height: width, data: out };
}

/**
 * Turns a picture.
 *
 * @param turns Quarter turns to the right, 0 to 3.
 * @param depth Bytes a pixel.
 */
function turnBytes(
  { width, height, data }: Pixels | Grey,
  turns: number,
  depth: number,
): { width: number; height: number; data: Uint8Array } {
  const sideways = turns % 2 === 1;
  const wide = sideways ? height : width;
  const out = new Uint8Array(data.length);
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += depth) {
      const [toX, toY] = turnPoint(x, y, width - 1, height - 1, turns);
      const to = (toY * wide + toX) * depth;
      for (let byte = 0; byte < depth; byte += 1) out[to + byte] = data[from + byte] as number;
    }
  }
  return { width: wide, height: sideways ? width : height, data: out };
}

function turnPoint(
  x: number,
  y: number,
  right: number,
  bottom: number,
  turns: number,
): readonly [number, number] {
  if (turns === 1) return [bottom - y, x];
  if (turns === 2) return [right - x, bottom - y];
  return turns === 3 ? [y, right - x] : [x, y];
}

/** @param turns Quarter turns to the right, 0 to 3. */
export function turnPixels(pixels: Pixels, turns: number): Pixels {
  return turns === 0 ? pixels : turnBytes(pixels, turns, 4);
}

/** @param turns Quarter turns to the right, 0 to 3. */
export function turnGrey(grey: Grey, turns: number): Grey {
  return turns === 0 ? grey : turnBytes(grey, turns, 1);
}

/**
 * Where a part of a picture lies once that is turned.
 *
 * @param width Of the picture before, as `height`, in pixels.
 * @param turns Quarter turns to the right, 0 to 3.
 */
export function turnBox(
  { left, top, right, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
  turns: number,
): Box {
  const [x, y] = turnPoint(left, top, width, height, turns);
  const [otherX, otherY] = turnPoint(right, bottom, width, height, turns);
  return {
    left: Math.min(x, otherX),
    top: Math.min(y, otherY),
    right: Math.max(x, otherX),
    bottom: Math.max(y, otherY),
  };
}

export function crop(source: Grey, { left, top, right, bottom }: Box): Grey {
  const width = right - left;
  const out = new Uint8Array(width * (bottom - top));
  for (let y = top; y < bottom; y += 1) {
    const from = y * source.width;
    out.set(source.data.subarray(from + left, from + right), (y - top) * width);
  }
  return { width, height: bottom - top, data: out };
}

/** Lays one grey picture over another, with its corner at `left` and `top`. */
export function paste(onto: Grey, source: Grey, left: number, top: number): void {
  for (let y = 0; y < source.height; y += 1) {
    const from = y * source.width;
    onto.data.set(source.data.subarray(from, from + source.width), (top + y) * onto.width + left);
  }
}

/** The middle value; 0 for none. */
export function median(values: Iterable<number>): number {
  const sorted = Array.from(values).sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}
