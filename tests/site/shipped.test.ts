import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PARTS } from '../../src/integration/shipped/parts.ts';
import { dist, files, pages, textOf } from './site.ts';

/** What others have written of the site is named, on a page, in the notices and in the bill of materials. */

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

test('the page names every part with its licence', () => {
  const page = pages.find(({ file }) => file === 'licences/index.html');
  const rows = (page?.elements ?? [])
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => textOf(row));
  for (const { name, licence } of PARTS) {
    const row = rows.filter((text) => text.trim().startsWith(name));
    expect(row.length, name).toBeGreaterThan(0);
    if (licence) expect(row.join(' ')).toContain(licence);
  }
});

test('the notices and the bill of materials are there and name every part', () => {
  for (const { name } of PARTS) {
    expect(read('third-party-notices.txt')).toContain(`- ${name}`);
    expect(read('sbom.json')).toContain(`"name": ${JSON.stringify(name)}`);
  }
});

test('a script that names the file of its licences has it beside it', () => {
  const naming = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const [, named] = /license information please see (\S+)/i.exec(read(file)) ?? [];
      return named ? [join(dirname(file), named)] : [];
    });
  expect(naming.length).toBeGreaterThan(0);
  expect(naming.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
});

test('programs that are compiled elsewhere come only from parts that are listed', () => {
  const folders = new Set(
    files.filter((file) => /\.(?:wasm|pagefind|gz)$/.test(file)).map((file) => file.split('/')[0]),
  );
  expect([...folders].sort()).toEqual(['ocr', 'pagefind']);
});
