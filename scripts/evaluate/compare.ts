import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isWrong, type Judged } from './judged.ts';
import { groupBy } from './statistics.ts';

/**
 * The rows of one side of a comparison: a file that `evaluate --json` wrote, or a commit, which is
 * checked out beside this folder and run on the same files.
 */
export function sideOf(side: string, files: readonly string[], root: string): Judged[] {
  if (existsSync(side)) return rowsOf(readFileSync(side, 'utf8'));
  if (files.length === 0) throw new Error(`to judge by the commit ${side} name the files to judge`);
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  const tree = join(folder, 'tree');
  try {
    execFileSync('git', ['worktree', 'add', '--detach', tree, side], { cwd: root, stdio: 'pipe' });
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    const paths = files.map((file) => resolve(file));
    const output = execFileSync(process.execPath, ['scripts/evaluate.ts', ...paths, '--json'], {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return rowsOf(output);
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', tree], { cwd: root, stdio: 'pipe' });
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(json: string): Judged[] {
  const { rows } = JSON.parse(json) as { rows: Judged[] };
  return rows;
}

/** What became better and worse between two sides, by group, and every message that did. */
export function compare(before: readonly Judged[], after: readonly Judged[]): string[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const changed = after.flatMap((row) => {
    const was = old.get(row.id);
    return was && was.level !== row.level ? [{ was, row }] : [];
  });
  const lines = [
    ...groupBy(changed, ({ was, row }) => `${row.group ?? ''}: ${was.level} → ${row.level}`),
  ]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([move, rows]) => `${move}: ${rows.length}`);
  const named = (title: string, rows: typeof changed): string[] =>
    rows.length === 0
      ? []
      : ['', title, ...rows.map(({ was, row }) => `  ${row.id} ${was.level} → ${row.level}`)];
  return [
    `${changed.length} of ${after.length} levels changed`,
    ...lines,
    ...named(
      'right before, wrong now:',
      changed.filter(({ was, row }) => !isWrong(was) && isWrong(row)),
    ),
    ...named(
      'wrong before, right now:',
      changed.filter(({ was, row }) => isWrong(was) && !isWrong(row)),
    ),
  ];
}
