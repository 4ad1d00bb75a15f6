/**
 * Runs `npm cit` in a clone of the last commit where nothing is as usual: spaces and Japanese letters in its path, a
 * folder for temporary files that begins with the name of the clone, and a folder around both that nobody may
 * write to (root may). `npm run test:elsewhere` ends as the tests do; what is not committed is not tried.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const around = join(folder, '写し 一');
const clone = join(around, '待った b');
const temporary = `${clone}.tmp`;

function run(cwd: string, command: string, ...words: string[]): number {
  const { status, error } = spawnSync(command, words, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, TMPDIR: temporary },
  });
  if (error) throw error;
  return status ?? 1;
}

mkdirSync(temporary, { recursive: true });
try {
  const status = run(root, 'git', 'clone', '--quiet', root, clone);
  chmodSync(around, 0o555);
  process.exitCode = status || run(clone, 'npm', 'cit');
} finally {
  chmodSync(around, 0o755);
  rmSync(folder, { recursive: true, force: true });
}
