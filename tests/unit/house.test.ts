import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest;
const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

describe('CONTRIBUTING', () => {
  const text = read('CONTRIBUTING.md');
  const table = text.slice(text.indexOf('## What each dependency is for'));
  const named = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:package|---)/.test(line))
    .flatMap((line) => (line.split('|')[1] ?? '').split(',').map((name) => name.trim()));

  test('says what each dependency is for, once', () => {
    expect(packages.filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !packages.includes(name))).toEqual([]);
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });

  test('shows every folder of the sources on its map', () => {
    const map = text.slice(0, text.indexOf('## Add a wording'));
    for (const folder of readdirSync(join(root, 'src'), { withFileTypes: true })) {
      if (folder.isDirectory()) expect(map).toContain(`${folder.name}/`);
    }
  });

  test('names only scripts that there are', () => {
    for (const file of ['CONTRIBUTING.md', 'README.md', 'README.ja.md']) {
      for (const [, name] of read(file).matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
        expect(manifest.scripts, `${file}: ${name}`).toHaveProperty([name as string]);
      }
    }
  });
});

test('versions are exact', () => {
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('every package is known by its hash, also those for other machines', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, { integrity?: string; link?: true }>>;
  };
  // The project itself and its own packages come from no registry.
  const entries = Object.entries(lock.packages).filter(
    ([path, { link }]) => path.startsWith('node_modules/') && !link,
  );
  expect(entries.length).toBeGreaterThan(packages.length);
  const unknown = entries.filter(
    ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(unknown.map(([path]) => path)).toEqual([]);
});

test('templates and workflows can be read, and what they run exists', () => {
  const files = readdirSync(join(root, '.github'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .map((file) => join('.github', file));
  expect(files.length).toBeGreaterThanOrEqual(7);
  for (const file of files) {
    expect(() => parse(read(file)), file).not.toThrow();
    for (const [, name] of read(file).matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
      expect(manifest.scripts, file).toHaveProperty([name as string]);
    }
  }
});

test('nothing in the folder looks like a secret', () => {
  const secret =
    /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bnpm_[A-Za-z0-9]{36}\b|\bxox[abpr]-[\w-]{10,}|_authToken/;
  const folders = ['src', 'content', 'scripts', 'tests', 'public', '.github', '.ci'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'house.test.ts')
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  expect(files.filter((file) => secret.test(readFileSync(file, 'latin1')))).toEqual([]);
  expect(readdirSync(root).filter((name) => /^\.env/.test(name))).toEqual([]);
  expect(secret.test(read('.npmrc'))).toBe(false);
});

test('no file is looked for by the address of a module, in which spaces and Japanese are escaped', () => {
  const escaped = ['src', 'scripts', 'tests', 'packages']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter(
      (file) => /(?<!\.d)\.(?:ts|tsx|mjs|astro)$/.test(file) && !file.includes('node_modules'),
    )
    .filter((file) => /import\.meta\.url\)\.pathname/.test(read(file)));
  expect(escaped).toEqual([]);
});
