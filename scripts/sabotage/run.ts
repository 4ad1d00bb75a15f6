import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sabotage } from './sabotage.ts';

/** What became of a sabotage: some test saw it, none did, or it could not be carried out. */
export type Outcome = 'seen' | 'survived' | 'stale';

/** A command that takes longer hangs, and that is seen too, in milliseconds. */
const LIMIT = { unit: 180_000, slow: 900_000 } as const;

/** What is run for `unit PATH …`, `site PATH …` and `e2e NAME …`, in their order. */
export function commandsOf(by: string): (readonly [program: string, ...args: string[]])[] {
  const [kind, ...paths] = by.split(' ');
  const vitest = (project: string) =>
    ['vitest', 'run', '--project', project, '--bail', '1', ...paths] as const;
  const build = ['npm', 'run', '-s', 'build'] as const;
  switch (kind) {
    case 'unit':
      return [vitest('unit')];
    case 'site':
      return [build, vitest('site')];
    case 'e2e':
      return [
        build,
        ['playwright', 'test', '--max-failures', '1', ...paths.map((name) => `/${name}.e2e.ts`)],
      ];
    default:
      throw new Error(`${by} is neither unit, site nor e2e`);
  }
}

/**
 * Runs tests in a copy of the project.
 *
 * @returns Whether all of them passed, and what they said.
 */
export function passes(folder: string, by: string): { passed: boolean; output: string } {
  let output = '';
  for (const [program, ...args] of commandsOf(by)) {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: by.startsWith('unit ') ? LIMIT.unit : LIMIT.slow,
      maxBuffer: 1 << 28,
      env: { ...process.env, PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH}` },
    });
    output += stdout + stderr;
    if (status !== 0) return { passed: false, output };
  }
  return { passed: true, output };
}

/** How often a text stands in another. */
export function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Carries out one sabotage in a copy of the project, runs its tests, and takes it back. */
export function tryOut(folder: string, { file, text, to, by }: Sabotage): Outcome {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (countOf(before, text) !== 1) return 'stale';
  try {
    writeFileSync(
      path,
      before.replace(text, () => to),
    );
    return passes(folder, by).passed ? 'survived' : 'seen';
  } finally {
    writeFileSync(path, before);
  }
}
