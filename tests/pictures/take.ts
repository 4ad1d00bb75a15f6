import sharp from 'sharp';

/** What happened to a drawn picture before the reader chose it. */
export interface Taking {
  /** Made smaller to this width in pixels, as messengers and mail do. */
  readonly width?: number;
  /** Quality of the JPEG file, 1 to 100. */
  readonly quality: number;
  /** Photographed off the screen or off the table. */
  readonly camera?: Camera;
  /** Quarter turns to the right. */
  readonly turns?: number;
  /** Blurred with this standard deviation, in pixels. */
  readonly blur?: number;
}

export interface Camera {
  /** How far the picture leans to the right. */
  readonly degrees: number;
  /** Standard deviation of the sensor's noise, in shades of grey. */
  readonly noise: number;
  /** How strong the stripes are where the grids of screen and sensor meet: 0 for none, as a share. */
  readonly moire: number;
  /** Light at the darkest corner, as a share of that in the middle of the lamp. */
  readonly light: number;
  readonly seed: number;
}

/** Pixels of a photograph; phones take larger ones, which are read at about this size. */
const PHOTO = { width: 1536, height: 2048 };
/** The table or the hand behind it. */
const TABLE = [112, 96, 80] as const;
/** The picture fills so much of the photograph's width or height. */
const FILLED = 0.86;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @returns A JPEG file. */
export async function take(drawn: Buffer, taking: Taking): Promise<Buffer> {
  const { width, quality, camera, turns = 0, blur } = taking;
  let picture = sharp(camera ? await photograph(drawn, camera) : drawn);
  if (width) picture = sharp(await picture.resize({ width }).png().toBuffer());
  if (blur) picture = picture.blur(blur);
  return picture
    .rotate(turns * 90)
    .flatten({ background: '#fff' })
    .jpeg({ quality })
    .toBuffer();
}

async function photograph(drawn: Buffer, camera: Camera): Promise<Buffer> {
  const { data, info } = await sharp(drawn)
    .resize({
      width: Math.round(PHOTO.width * FILLED),
      height: Math.round(PHOTO.height * FILLED),
      fit: 'inside',
    })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const out = Buffer.alloc(PHOTO.width * PHOTO.height * 3);
  const cos = Math.cos((camera.degrees * Math.PI) / 180);
  const sin = Math.sin((camera.degrees * Math.PI) / 180);
  const sensor = sensorOf(camera);
  for (let y = 0, at = 0; y < PHOTO.height; y += 1) {
    for (let x = 0; x < PHOTO.width; x += 1, at += 3) {
      const [dx, dy] = [x - PHOTO.width / 2, y - PHOTO.height / 2];
      const fromX = info.width / 2 + dx * cos + dy * sin;
      const fromY = info.height / 2 - dx * sin + dy * cos;
      for (let colour = 0; colour < 3; colour += 1) {
        const seen = sample(data, info, fromX, fromY, colour) ?? (TABLE[colour] as number);
        out[at + colour] = sensor(seen, x, y, colour);
      }
    }
  }
  return sharp(out, { raw: { ...PHOTO, channels: 3 } })
    .blur(0.6)
    .png()
    .toBuffer();
}

/** What the sensor makes of a brightness at a place. */
function sensorOf({
  noise,
  moire,
  light,
  seed,
}: Camera): (seen: number, x: number, y: number, colour: number) => number {
  const random = randomFrom(seed);
  const [turn, period] = [random() * Math.PI, 9 + random() * 14];
  const [acrossX, acrossY] = [Math.cos(turn) / period, Math.sin(turn) / period];
  const [lampX, lampY] = [random() * PHOTO.width, random() * PHOTO.height * 0.5];
  const far = Math.hypot(PHOTO.width, PHOTO.height);
  return (seen, x, y, colour) => {
    const stripes = 1 + moire * Math.sin(2 * Math.PI * (x * acrossX + y * acrossY + colour / 3));
    const lit = 1 - ((1 - light) * Math.hypot(x - lampX, y - lampY)) / far;
    // The sum of four even numbers is near enough to a normal one; its deviation is √(1/3).
    const grain = (random() + random() + random() + random() - 2) * noise * Math.sqrt(3);
    return Math.max(0, Math.min(255, Math.round(seen * stripes * lit + grain)));
  };
}

function sample(
  data: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
  x: number,
  y: number,
  colour: number,
): number | undefined {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return undefined;
  const [right, below] = [x - left, y - top];
  const at = (top * width + left) * 3 + colour;
  const upper = (data[at] as number) * (1 - right) + (data[at + 3] as number) * right;
  const under = at + width * 3;
  const lower = (data[under] as number) * (1 - right) + (data[under + 3] as number) * right;
  return upper * (1 - below) + lower * below;
}
