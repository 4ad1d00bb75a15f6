import type { Pixels } from './pixels.ts';

/** A colour by its brightness and the differences of blue and red from it (JFIF, ITU-R BT.601). */
type Tone = readonly [brightness: number, blue: number, red: number];

/** The few even colours that a screen is made of. */
export interface Palette {
  readonly tones: readonly Tone[];
  /** For every pixel the number of its colour, or {@link NONE}. */
  readonly labels: Uint8Array;
  /** Share of the picture, 0 to 1, that has one of these colours. */
  readonly covered: number;
  /**
   * How far even pixels lie from their colour, as a mean in shades of brightness: under 1 on a screen, also
   * where its file was compressed strongly; more where light falls on paper or on glass.
   */
  readonly spread: number;
}

/** Neighbours that differ by no more than this lie on even ground; letters and edges do not. */
const EVEN = 3;
/** Colours are counted in steps of so many shades; JPEG keeps brightness more closely than colour. */
const STEPS = [4, 8, 8] as const;
/** A colour of the palette covers this share of the even ground at least. */
const LEAST_SHARE = 0.004;
/** Screens of messages hardly have more. */
const MOST_TONES = 12;
/** A pixel belongs to a colour from which its brightness differs by no more than this, and its colour by twice that. */
const TOLERANCE = 12;
/** The label of a pixel that no colour of the palette is near to. */
export const NONE = 255;

/**
 * Finds the colours that a picture is made of: the peaks of its histogram, counted on even ground alone, so that
 * neither letters nor the noise that JPEG leaves around them count (peaks of a histogram are the usual first
 * step of colour quantisation; Heckbert, "Color image quantization for frame buffer display", SIGGRAPH 1982).
 */
export function findPalette(pixels: Pixels): Palette {
  const tones = toTones(pixels);
  const even = evenIn(tones, pixels.width);
  const counts = count(tones, even);
  const found: Tone[] = [];
  for (const peak of peaksOf(counts)) {
    const near = takeAround(counts, peak);
    if (near.count < even.length * LEAST_SHARE || found.length === MOST_TONES) break;
    found.push(near.mean);
  }
  const labels = labelTones(tones, found);
  let [inside, spread] = [0, 0];
  for (const at of even) {
    const tone = found[labels[at] as number];
    if (!tone) continue;
    inside += 1;
    spread += Math.abs((tones[at * 3] as number) - tone[0]);
  }
  return {
    tones: found,
    labels,
    covered: labels.reduce((sum, label) => sum + (label === NONE ? 0 : 1), 0) / labels.length,
    spread: inside === 0 ? Number.POSITIVE_INFINITY : spread / inside,
  };
}

/** Three numbers a pixel, 0 to 255. */
function toTones({ data }: Pixels): Uint8Array {
  const tones = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    const [red, green, blue] = [data[from], data[from + 1], data[from + 2]] as unknown as Tone;
    const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
    tones[to] = brightness + 0.5;
    tones[to + 1] = Math.min(255, 128.5 + 0.564 * (blue - brightness));
    tones[to + 2] = Math.min(255, 128.5 + 0.713 * (red - brightness));
  }
  return tones;
}

/** The pixels whose right and lower neighbours are as good as equal. */
function evenIn(tones: Uint8Array, width: number): number[] {
  const even: number[] = [];
  const pixels = tones.length / 3;
  for (let at = 0; at + width < pixels; at += 1) {
    if (at % width === width - 1) continue;
    let most = 0;
    for (let part = at * 3; part < at * 3 + 3; part += 1) {
      const own = tones[part] as number;
      most = Math.max(
        most,
        Math.abs(own - (tones[part + 3] as number)),
        Math.abs(own - (tones[part + width * 3] as number)),
      );
    }
    if (most <= EVEN) even.push(at);
  }
  return even;
}

function labelTones(tones: Uint8Array, found: readonly Tone[]): Uint8Array {
  const labels = new Uint8Array(tones.length / 3).fill(NONE);
  for (let at = 0; at < labels.length; at += 1) {
    let least = TOLERANCE + 1;
    for (const [label, tone] of found.entries()) {
      const difference = Math.max(
        Math.abs((tones[at * 3] as number) - tone[0]),
        Math.abs((tones[at * 3 + 1] as number) - tone[1]) / 2,
        Math.abs((tones[at * 3 + 2] as number) - tone[2]) / 2,
      );
      if (difference >= least) continue;
      least = difference;
      labels[at] = label;
    }
  }
  return labels;
}

/** A step of the histogram: how many pixels, and the sums of their three numbers. */
type Bin = [count: number, brightness: number, blue: number, red: number];

/** Steps of each of the three numbers, side by side in one. */
const keyOf = (brightness: number, blue: number, red: number): number =>
  (brightness * 64 + blue) * 64 + red;

function count(tones: Uint8Array, even: readonly number[]): Map<number, Bin> {
  const counts = new Map<number, Bin>();
  for (const at of even) {
    const tone = tones.subarray(at * 3, at * 3 + 3) as unknown as Tone;
    const key = keyOf(
      Math.floor(tone[0] / STEPS[0]),
      Math.floor(tone[1] / STEPS[1]),
      Math.floor(tone[2] / STEPS[2]),
    );
    const bin = counts.get(key) ?? [0, 0, 0, 0];
    counts.set(key, bin);
    bin[0] += 1;
    bin[1] += tone[0];
    bin[2] += tone[1];
    bin[3] += tone[2];
  }
  return counts;
}

/** The fullest first; one that a fuller neighbour has taken in is empty by then. */
function* peaksOf(counts: ReadonlyMap<number, Bin>): Generator<number> {
  const order = [...counts].sort(([, one], [, other]) => other[0] - one[0]).map(([key]) => key);
  for (const key of order) if ((counts.get(key)?.[0] ?? 0) > 0) yield key;
}

/** Takes the colours around a peak out of the count. */
function takeAround(
  counts: ReadonlyMap<number, Bin>,
  peak: number,
): { readonly count: number; readonly mean: Tone } {
  const sum: Bin = [0, 0, 0, 0];
  for (let near = 0; near < 27; near += 1) {
    const [brightness, blue, red] = [Math.floor(near / 9), Math.floor(near / 3) % 3, near % 3];
    const bin = counts.get(peak + keyOf(brightness - 1, blue - 1, red - 1));
    if (!bin) continue;
    for (const [part, value] of bin.entries()) sum[part] = (sum[part] as number) + value;
    bin.fill(0);
  }
  const [count, ...sums] = sum;
  const [brightness, blue, red] = sums.map(
    (value) => value / Math.max(1, count),
  ) as unknown as Tone;
  return { count, mean: [brightness, blue, red] };
}
