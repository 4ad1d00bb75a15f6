/**
 * Breaks a copy of the project in one small way after another and tells which no test sees:
 * `npm run sabotage [-- WORDS …]` tries those whose name, file or tests contain one of the words. Ends with
 * 1 where one survives or its text is no longer there, with 2 where the tests fail without it.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { copyOfTheHouse } from './house.ts';
import { SABOTAGES } from './sabotage/index.ts';
import { type Outcome, passes, tryOut } from './sabotage/run.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = SABOTAGES.filter(({ name, file, by }) =>
  positionals.length === 0
    ? true
    : positionals.some((word) => [name, file, by].some((text) => text.includes(word))),
);

const folder = copyOfTheHouse({
  more: [
    'tests',
    'scripts',
    'vitest.config.ts',
    'playwright.config.ts',
    'docs',
    'CONTRIBUTING.md',
    'README.md',
    'README.ja.md',
    '.github',
  ],
  pictures: true,
});
try {
  for (const by of new Set(chosen.map((sabotage) => sabotage.by))) {
    const { passed, output } = passes(folder, by);
    if (passed) continue;
    console.error(`${output}\n${by}: fails without any sabotage`);
    process.exitCode = 2;
  }
  if (process.exitCode === undefined) report();
} finally {
  rmSync(folder, { recursive: true });
}

function report(): void {
  const counts: Record<Outcome, number> = { seen: 0, survived: 0, stale: 0 };
  for (const sabotage of chosen) {
    const outcome = tryOut(folder, sabotage);
    counts[outcome] += 1;
    console.log(`${outcome.padEnd(9)} ${sabotage.file}: ${sabotage.name} (${sabotage.by})`);
  }
  console.log(`\n${counts.seen} seen, ${counts.survived} survived, ${counts.stale} stale`);
  if (counts.survived + counts.stale > 0) process.exitCode = 1;
}
