import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { localeFiles } from '../../scripts/locale-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = await localeFiles();

test.each([...files])('%s is that of the original in its language', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

test.each(['src/i18n/client', 'src/islands'])(
  'no language has files of its own in %s',
  (folder) => {
    const languages = new Set([...files.keys()].map((path) => path.split('/').at(-2) ?? ''));
    const there = [...languages].flatMap((code) =>
      readdirSync(join(root, folder, code)).map((name) => `${folder}/${code}/${name}`),
    );
    expect(there.sort()).toEqual(
      [...files.keys()].filter((path) => path.startsWith(folder)).sort(),
    );
  },
);

test('a language loads no words but its own', () => {
  for (const [path, text] of files) expect(text, path).not.toMatch(/['/]ja\//);
});
