import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { SHARE_PATH } from '../../src/offline/index.ts';
import { attribute, dist, files, pages } from './site.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}
interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { name: string; url: string; icons: readonly Picture[] }[];
  readonly share_target: { action: string; method: string; enctype: string };
}

const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as Manifest;
/** The path the site was built for. */
const base = manifest.scope;
const fileOf = (address: string): string => {
  expect(address.startsWith(base)).toBe(true);
  return address.slice(base.length).replace(/(^|\/)$/, '$1index.html');
};

test.each(pages.map(({ file, elements }) => ({ file, elements })))(
  '$file names the manifest and an icon for every phone',
  ({ elements }) => {
    const linked = (rel: string) =>
      elements
        .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
        .map((element) => fileOf(attribute(element, 'href') ?? ''));
    expect(linked('manifest')).toEqual(['manifest.webmanifest']);
    expect(linked('apple-touch-icon')).toEqual(['icons/apple-touch-icon.png']);
    expect(linked('icon')).toEqual(['favicon.svg']);
  },
);

describe('pictures are what they are said to be', () => {
  const pictures = [
    ...manifest.icons,
    ...manifest.screenshots,
    ...manifest.shortcuts.flatMap(({ icons }) => icons),
  ];
  test.each(pictures)('$src', async ({ src, sizes }) => {
    const { width, height } = await sharp(join(dist, fileOf(src))).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  });

  test('a phone may cut what is meant to be cut: it is opaque to its edge', async () => {
    const cut = manifest.icons.filter(({ purpose }) => purpose === 'maskable');
    expect(cut.length).toBeGreaterThan(0);
    for (const { src } of [...cut, { src: `${base}icons/apple-touch-icon.png` }]) {
      const image = sharp(join(dist, fileOf(src)));
      const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(data.subarray(0, 4)).toEqual(Buffer.from([0x00, 0x17, 0xc1, 0xff]));
      // The mark lies within the circle, 80 % wide, that is never cut.
      const ground = data.readUInt32BE(0);
      for (let at = 0; at < data.length; at += 4) {
        if (data.readUInt32BE(at) === ground) continue;
        const x = (at / 4) % info.width;
        const y = Math.floor(at / 4 / info.width);
        const away = Math.hypot(x - info.width / 2, y - info.height / 2);
        expect(away).toBeLessThanOrEqual(info.width * 0.4);
      }
    }
  });
});

test('it starts, and its ways lead, to pages that there are', () => {
  const targets = [manifest.start_url, ...manifest.shortcuts.map(({ url }) => url)];
  for (const target of targets) expect(files).toContain(fileOf(target));
  expect(manifest.shortcuts.map(({ url }) => url.slice(base.length))).toEqual([
    'check/',
    'search/',
  ]);
});

test('what is shared is posted, so that no address carries it', () => {
  const { action, method, enctype } = manifest.share_target;
  expect(action).toBe(base + SHARE_PATH);
  expect([method, enctype]).toEqual(['POST', 'multipart/form-data']);
  expect(files).toContain(fileOf(action));
});
