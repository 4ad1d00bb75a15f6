import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, files } from './site.ts';

test('the site says which release it is and where its data lies', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const release = JSON.parse(readFileSync(join(dist, 'version.json'), 'utf8'));
  expect(release).toMatchObject({ name: manifest.name, version: manifest.version });
  expect(release.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(Object.keys(release.data)).toEqual(
    expect.arrayContaining(['rulebook', 'explanations-ja', 'details-ja']),
  );
  const data = files.filter((file) => file.startsWith('checker/')).sort();
  expect(Object.values(release.data)).toEqual(data);
});
