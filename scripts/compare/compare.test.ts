import { expect, test } from 'vitest';
import { madeSite } from '../../tests/made-site.ts';
import { differences } from './differences.ts';
import { readBuiltSite, withoutHashes } from './normalise.ts';

test.each([
  ['<link href="/_astro/Base.Du9l3AXd.css">', '<link href="/_astro/Base.*.css">'],
  ['search/heads.0a1b2c3d4e5f.json', 'search/heads.*.json'],
  ["script-src 'self' 'sha256-BF02+/='", "script-src 'self' 'sha256-*'"],
  ['/ocr/0a1b2c3d4e5f/jpn.js', '/ocr/*/jpn.js'],
  // Names and days are no hashes.
  ['numbers/03670902xx/index.html', 'numbers/03670902xx/index.html'],
  ['2026-11-26', '2026-11-26'],
])('of %s is compared %s', (text, compared) => expect(withoutHashes(text)).toBe(compared));

test('two builds differ in what they say, not in hashes, versions and the cut of scripts', () => {
  const before = readBuiltSite(
    madeSite({
      'index.html': '<script src="/_astro/page.Du9l3AXd.js">',
      '_astro/page.Du9l3AXd.js': 'one',
      'version.json': '1',
      'gone.txt': '',
      'called/index.html': 'Do not call',
    }),
  );
  const after = readBuiltSite(
    madeSite({
      'index.html': '<script src="/_astro/page.Xa3Ad9lu.js">',
      '_astro/page.Xa3Ad9lu.js': 'two',
      '_astro/part.9luXa3Ad.js': 'three',
      'version.json': '2',
      'new.txt': '',
      'called/index.html': 'Do not pay',
    }),
  );
  expect([before.scripts, after.scripts]).toEqual([3, 8]);
  expect(differences(before.files, after.files)).toEqual([
    '~ called/index.html at 7\n  before: "Do not call"\n  after:  "Do not pay"',
    '- gone.txt',
    '+ new.txt',
  ]);
});
