import { blank, type Grey, resize } from './pixels.ts';

/** Light letters and dark ones are told apart in patches of so many pixels. */
const PATCH = 24;
/** The ground is looked at in a picture so many times smaller, where noise is less. */
const SHRUNK = 4;
/** Strokes are narrower than twice this and one, in pixels of that picture; gaps between bubbles are wider. */
const REACH = 2;
/** Slants up to this many degrees are put straight; beyond it the reader turns the picture. */
const MOST_DEGREES = 15;

/**
 * Draws what is written on a photographed sheet in black on white, evening out shadows: everything is told by
 * how far it lies from the brightness of the paper behind it.
 *
 * @param grey Dark letters on light ground.
 */
export function drawWriting(grey: Grey): Grey {
  const { width, height, data } = grey;
  const paper = groundOf(grey);
  const out = new Uint8Array(data.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.min(paper.height - 1, Math.floor(y / SHRUNK)) * paper.width;
    for (let x = 0; x < width; x += 1, at += 1) {
      const behind = paper.data[row + Math.min(paper.width - 1, Math.floor(x / SHRUNK))] as number;
      // At 60 % of the paper's brightness ink counts as black, at 88 % and above as paper.
      const share = (data[at] as number) / Math.max(24, behind);
      out[at] = Math.max(0, Math.min(255, ((share - 0.6) / 0.28) * 255));
    }
  }
  return { width, height, data: out };
}

/** Where light and dark change places so often in a row of a patch there are letters, and not the edge of a sheet. */
const CHANGES = 1.2;
/** Shades between the darkest and the brightest of a patch, below which there is nothing but noise. */
const CONTRAST = 40;

/** Letters take up less than half of most patches: whichever part is the smaller in most of them is the letters. */
export function isLightOnDark(grey: Grey): boolean {
  let lighter = 0;
  for (let top = 0; top + PATCH <= grey.height; top += PATCH)
    for (let left = 0; left + PATCH <= grey.width; left += PATCH)
      lighter += voteOf(grey, left, top);
  return lighter > 0;
}

/** 1 where a patch has light letters, -1 where dark ones, 0 where it has none. */
function voteOf({ width, data }: Grey, left: number, top: number): number {
  let [least, most] = [255, 0];
  for (let y = top; y < top + PATCH; y += 2) {
    for (let at = y * width + left; at < y * width + left + PATCH; at += 1) {
      least = Math.min(least, data[at] as number);
      most = Math.max(most, data[at] as number);
    }
  }
  if (most - least < CONTRAST) return 0;
  const middle = (least + most) / 2;
  let [light, changes] = [0, 0];
  for (let y = top; y < top + PATCH; y += 2) {
    for (let at = y * width + left; at < y * width + left + PATCH; at += 1) {
      const isLight = (data[at] as number) > middle;
      if (isLight) light += 1;
      if (at > y * width + left && isLight !== (data[at - 1] as number) > middle) changes += 1;
    }
  }
  const rows = PATCH / 2;
  if (changes < rows * CHANGES) return 0;
  return light < (rows * PATCH) / 2 ? 1 : -1;
}

export function invert({ width, height, data }: Grey): Grey {
  return { width, height, data: data.map((value) => 255 - value) };
}

/**
 * The brightness of the paper, in a picture {@link SHRUNK} times smaller: a closing, the brightest around each
 * pixel and of these the darkest, fills strokes and leaves the edges of sheets and bubbles where they are
 * (Serra, "Image Analysis and Mathematical Morphology", 1982).
 */
function groundOf(grey: Grey): Grey {
  const small = resize(grey, 1 / SHRUNK);
  // One pixel further back: at an edge the darker side is the ground.
  return reachOut(reachOut(small, REACH, Math.max), REACH + 1, Math.min);
}

/** The largest or the smallest value around every pixel, first across, then down. */
function reachOut(grey: Grey, reach: number, choose: (one: number, other: number) => number): Grey {
  const { width, height } = grey;
  let from = grey.data;
  for (const [step, length] of [
    [1, width],
    [width, height],
  ] as const) {
    const to = new Uint8Array(from.length);
    for (let at = 0; at < from.length; at += 1) {
      const place = step === 1 ? at % width : Math.floor(at / width);
      let chosen = from[at] as number;
      const last = Math.min(reach, length - 1 - place);
      for (let by = -Math.min(reach, place); by <= last; by += 1)
        chosen = choose(chosen, from[at + by * step] as number);
      to[at] = chosen;
    }
    from = to;
  }
  return { width, height, data: from };
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
