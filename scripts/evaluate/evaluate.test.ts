import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { Judged } from './judged.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evaluate-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('--json gives a row for each row, in order, and a summary', () => {
  const file = join(folder, 'some.jsonl');
  const rows = [
    { id: 'b', text: 'こんにちは' },
    {
      id: 'a',
      text: '有料動画の未納料金。本日中に連絡なき場合は法的手続き。',
      label: 'scam',
      family: 'unpaid-x',
    },
    { id: 'c', text: '', channel: 'pigeon' },
  ];
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const output = execFileSync(process.execPath, ['scripts/evaluate.ts', file, '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const result = JSON.parse(output) as { rows: Judged[]; summary: object };
  expect(result.rows.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(result.rows[1]).toMatchObject({ level: 'scam', group: 'unpaid', notes: [] });
  expect(result.rows[1]?.signs).toContain('threat-legal-action');
  expect(Object.keys(result.summary)).toEqual(['families', 'groups', 'rules']);
});

test('a comparison names what became better and worse', () => {
  const row = (id: string, level: Judged['level']): Judged => ({
    id,
    label: 'legit',
    group: 'honest',
    level,
    schemes: [],
    signs: [],
    notes: [],
  });
  const lines = compare(
    [row('1', 'unknown'), row('2', 'scam'), row('3', 'unknown')],
    [row('1', 'scam'), row('2', 'unknown'), row('3', 'unknown')],
  );
  expect(lines[0]).toBe('2 of 3 levels changed');
  expect(lines.join('\n')).toContain('right before, wrong now:\n  1 unknown → scam');
  expect(lines.join('\n')).toContain('wrong before, right now:\n  2 scam → unknown');
});
