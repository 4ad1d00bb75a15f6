import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Writes a built site for one test, which takes it away at its end.
 *
 * @param files Texts by their paths.
 * @returns Its folder.
 */
export function madeSite(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}
