import { blank, type Grey, median, resize } from './pixels.ts';

/** Letters are looked for on a ground that is taken to be even over so many pixels. */
const PATCH = 24;
/** Slants up to this many degrees are put straight; beyond it the reader turns the picture. */
const MOST_DEGREES = 15;

/**
 * Draws what is written on a photographed sheet in black on white, evening out shadows.
 *
 * The brightness of the paper is taken from the brightest of each patch (darkest, for light letters on
 * dark), and everything is told by how far it lies from it.
 */
export function drawWriting(grey: Grey): Grey {
  const paper = groundOf(grey);
  const out = new Uint8Array(grey.data.length);
  for (let at = 0; at < out.length; at += 1) {
    const ground = Math.max(24, paper.data[at] as number);
    // At 60 % of the paper's brightness ink counts as black, at 88 % and above as paper.
    const share = (grey.data[at] as number) / ground;
    out[at] = Math.max(0, Math.min(255, ((share - 0.6) / 0.28) * 255));
  }
  return { width: grey.width, height: grey.height, data: out };
}

/** Letters are less than half of any patch: where they are the lighter part, its mean is above its middle. */
export function isLightOnDark({ width, height, data }: Grey): boolean {
  let balance = 0;
  const values: number[] = [];
  for (let top = 0; top + PATCH <= height; top += PATCH) {
    for (let left = 0; left + PATCH <= width; left += PATCH) {
      values.length = 0;
      for (let y = top; y < top + PATCH; y += 2)
        for (let x = left; x < left + PATCH; x += 2) values.push(data[y * width + x] as number);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      balance += mean - median(values);
    }
  }
  return balance > 0;
}

export function invert({ width, height, data }: Grey): Grey {
  return { width, height, data: data.map((value) => 255 - value) };
}

/**
 * Erases what is too large to be a letter, such as the edges of the sheet and the lines of a form.
 *
 * @param share Of the shorter side of the picture; what is wider or higher goes.
 */
export function eraseLarge({ width, height, data }: Grey, share = 0.12): void {
  const most = Math.min(width, height) * share;
  const seen = new Uint8Array(data.length);
  const isInk = (at: number): boolean => (data[at] as number) < 200;
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] === 1 || !isInk(start)) continue;
    const found = [start];
    seen[start] = 1;
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let next = 0; next < found.length; next += 1) {
      const at = found[next] as number;
      const x = at % width;
      const y = (at - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (const other of [
        x > 0 ? at - 1 : -1,
        x + 1 < width ? at + 1 : -1,
        at - width,
        at + width,
      ]) {
        if (other < 0 || other >= data.length || seen[other] === 1 || !isInk(other)) continue;
        seen[other] = 1;
        found.push(other);
      }
    }
    if (right - left > most || bottom - top > most) for (const at of found) data[at] = 255;
  }
}

/** The brightness of the paper behind every pixel. */
function groundOf(grey: Grey): Grey {
  const columns = Math.ceil(grey.width / PATCH);
  const rows = Math.ceil(grey.height / PATCH);
  const bright = new Uint8Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let pixels = 0;
      const bottom = Math.min(grey.height, (row + 1) * PATCH);
      const right = Math.min(grey.width, (column + 1) * PATCH);
      for (let y = row * PATCH; y < bottom; y += 1) {
        for (let x = column * PATCH; x < right; x += 1) {
          const value = grey.data[y * grey.width + x] as number;
          counts[value] = (counts[value] as number) + 1;
          pixels += 1;
        }
      }
      let value = 255;
      for (let above = pixels * 0.2; value > 0; value -= 1) {
        above -= counts[value] as number;
        if (above <= 0) break;
      }
      bright[row * columns + column] = value;
    }
  }
  const whole = resize({ width: columns, height: rows, data: bright }, PATCH);
  const out = blank(grey.width, grey.height);
  for (let y = 0; y < grey.height; y += 1) {
    const from = y * whole.width;
    out.data.set(whole.data.subarray(from, from + grey.width), y * grey.width);
  }
  return out;
}

/**
 * The slant of the lines of writing, in degrees; positive where they fall to the right.
 *
 * At the right angle the sums of ink along the lines differ most from one another.
 */
export function findSlant(ink: Grey): number {
  const small = resize(ink, Math.min(1, 400 / ink.width));
  let best = 0;
  let most = -1;
  const consider = (degrees: number): void => {
    const sharpness = sharpnessAt(small, degrees);
    if (sharpness > most) {
      most = sharpness;
      best = degrees;
    }
  };
  for (let degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += 1) consider(degrees);
  const near = best;
  for (let step = -0.75; step <= 0.75; step += 0.25) consider(near + step);
  return best;
}

function sharpnessAt({ width, height, data }: Grey, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const sums = new Float64Array(height * 2);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = 255 - (data[y * width + x] as number);
      if (ink === 0) continue;
      const line = Math.round(y - (x - width / 2) * slope + height / 2);
      if (line >= 0 && line < sums.length) sums[line] = (sums[line] as number) + ink;
    }
  }
  let sharpness = 0;
  for (let line = 1; line < sums.length; line += 1)
    sharpness += ((sums[line] as number) - (sums[line - 1] as number)) ** 2;
  return sharpness;
}

/** Turns a picture by `degrees` to the left about its middle; what comes in from outside is white. */
export function straighten(source: Grey, degrees: number): Grey {
  if (degrees === 0) return source;
  const { width, height } = source;
  const out = blank(width, height);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  for (let y = 0; y < height; y += 1) {
    const dy = y - height / 2;
    for (let x = 0; x < width; x += 1) {
      const dx = x - width / 2;
      const fromX = width / 2 + dx * cos - dy * sin;
      const fromY = height / 2 + dx * sin + dy * cos;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const right = fromX - left;
      const below = fromY - top;
      const at = top * width + left;
      const upper =
        (source.data[at] as number) * (1 - right) + (source.data[at + 1] as number) * right;
      const lower =
        (source.data[at + width] as number) * (1 - right) +
        (source.data[at + width + 1] as number) * right;
      out.data[y * width + x] = upper * (1 - below) + lower * below;
    }
  }
  return out;
}
