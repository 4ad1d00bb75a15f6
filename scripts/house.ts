import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

/**
 * Copies the project, without what was built of it, to a temporary folder, to build it there. Packages
 * are shared, their caches are not.
 *
 * @returns The folder, which the caller removes.
 */
export function copyOfTheHouse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const name of parts) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}
