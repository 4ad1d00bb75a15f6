import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitTime } from './commit-time.ts';

test('tells the time of the commit, and the present where there is none', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'commit-'));
  try {
    const before = Math.floor(Date.now() / 1000);
    expect(Number(await commitTime(directory))).toBeGreaterThanOrEqual(before);
    const git = (...words: string[]): void => {
      execFileSync('git', words, {
        cwd: directory,
        env: {
          ...process.env,
          GIT_COMMITTER_DATE: '2026-11-23T12:00:00+09:00',
          GIT_AUTHOR_NAME: 'a',
          GIT_AUTHOR_EMAIL: 'a@example.org',
          GIT_COMMITTER_NAME: 'a',
          GIT_COMMITTER_EMAIL: 'a@example.org',
        },
      });
    };
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'first');
    expect(await commitTime(directory)).toBe(String(Date.parse('2026-11-23T03:00:00Z') / 1000));
  } finally {
    rmSync(directory, { recursive: true });
  }
});
