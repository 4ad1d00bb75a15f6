import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SABOTAGES } from './index.ts';
import { commandsOf, countOf, tryOut } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe.each(SABOTAGES)('$file: $name', ({ file, text, to, by }) => {
  test('finds its text once, and changes it', () => {
    expect(countOf(readFileSync(join(root, file), 'utf8'), text)).toBe(1);
    expect(to).not.toBe(text);
  });

  test('names tests that there are', () => {
    const [kind, ...paths] = by.split(' ');
    expect(commandsOf(by).length).toBe(kind === 'unit' ? 1 : 2);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const target = kind === 'e2e' ? `tests/e2e/${path}.e2e.ts` : path;
      expect(existsSync(join(root, target)), target).toBe(true);
    }
  });
});

test('there are enough, each of another name', () => {
  const names = SABOTAGES.map(({ file, name }) => `${file} ${name}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(65);
});

test('a text that is no longer there, or stands there twice, is told; the file stays as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sabotage-'));
  writeFileSync(join(folder, 'a.ts'), 'one two two');
  const sabotage = { name: 'x', file: 'a.ts', to: '', by: 'unit src' };
  expect(tryOut(folder, { ...sabotage, text: 'three' })).toBe('stale');
  expect(tryOut(folder, { ...sabotage, text: 'two' })).toBe('stale');
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('one two two');
  rmSync(folder, { recursive: true });
});
