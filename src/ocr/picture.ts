import { type Pixels, turnBox } from './pixels.ts';

/** What the reader has done to the picture before it is read. */
export interface Framing {
  /** Quarter turns to the right. */
  readonly turns: number;
  /** What is kept, in shares of the turned picture: 0 is its left and upper edge, 1 its right and lower. */
  readonly keep: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

export const WHOLE: Framing = { turns: 0, keep: { left: 0, top: 0, right: 1, bottom: 1 } };

/** Turns a framing; what is kept stays the same part of the picture. */
export function turnFraming({ turns, keep }: Framing, quarters: number): Framing {
  const right = (quarters + 4) % 4;
  return { turns: (turns + right) % 4, keep: turnBox(keep, { width: 1, height: 1 }, right) };
}

/** Larger files are no screenshots, and phones have no room to open them. */
const MOST_BYTES = 60_000_000;
const MOST_PIXELS = 120_000_000;
/** Photographs are read at about this size: sharp enough for a postcard that fills the picture. */
const READ_PIXELS = 4_500_000;

export type PictureFault = 'not-a-picture' | 'too-large';

export class PictureError extends Error {
  readonly fault: PictureFault;

  constructor(fault: PictureFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Opens a picture file, upright as its camera noted.
 *
 * @param url An object address of the file.
 * @throws {PictureError} Where it is none that this browser opens, or too large.
 */
export async function openPicture(file: Blob, url: string): Promise<HTMLImageElement> {
  if (file.size > MOST_BYTES) throw new PictureError('too-large');
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    throw new PictureError('not-a-picture');
  }
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth * naturalHeight === 0) throw new PictureError('not-a-picture');
  if (naturalWidth * naturalHeight > MOST_PIXELS) throw new PictureError('too-large');
  return image;
}

/**
 * Draws the picture turned and cut out.
 *
 * @param most Pixels of the result; a larger one is drawn smaller.
 */
export function drawPicture(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
  { turns, keep }: Framing,
  most: number,
): CanvasRenderingContext2D {
  const sideways = turns % 2 !== 0;
  const { naturalWidth, naturalHeight } = image;
  const width = (sideways ? naturalHeight : naturalWidth) * (keep.right - keep.left);
  const height = (sideways ? naturalWidth : naturalHeight) * (keep.bottom - keep.top);
  const scale = Math.min(1, Math.sqrt(most / (width * height)));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  // What is see-through in a picture is white on paper.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  const [wholeWidth, wholeHeight] = [
    (sideways ? naturalHeight : naturalWidth) * scale,
    (sideways ? naturalWidth : naturalHeight) * scale,
  ];
  context.translate(
    wholeWidth / 2 - keep.left * wholeWidth,
    wholeHeight / 2 - keep.top * wholeHeight,
  );
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(
    image,
    (-naturalWidth * scale) / 2,
    (-naturalHeight * scale) / 2,
    naturalWidth * scale,
    naturalHeight * scale,
  );
  return context;
}

/** The pixels that are read. */
export function pixelsOf(image: HTMLImageElement, framing: Framing): Pixels {
  const canvas = document.createElement('canvas');
  const context = drawPicture(canvas, image, framing, READ_PIXELS);
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
  // iOS keeps the memory of a canvas until its size is 0.
  canvas.width = 0;
  return { width, height, data };
}
