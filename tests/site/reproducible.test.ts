import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { copyOfTheHouse } from '../../scripts/house.ts';
import { commitTime } from '../../src/integration/commit-time.ts';
import { thorough } from '../thorough.ts';
import { dist } from './site.ts';

/** The same commit, built in another folder, another zone and another language, is the same site. */

const root = fileURLToPath(new URL('../..', import.meta.url));

function digests(directory: string): Map<string, string> {
  return new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(directory.replace(/\/*$/, '/').length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

// Another whole build: every night.
test.runIf(thorough)('two builds of one commit give the same files', async () => {
  const folder = copyOfTheHouse();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      SOURCE_DATE_EPOCH: await commitTime(root),
    },
  });
  expect(status, stdout + stderr).toBe(0);
  const [first, second] = [digests(dist), digests(join(folder, 'dist'))];
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...first].filter(([file, digest]) => second.get(file) !== digest);
  expect(different.map(([file]) => file)).toEqual([]);
});
