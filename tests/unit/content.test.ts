import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUILDS, PARTS } from '../../scripts/house.ts';
import { thorough } from '../thorough.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let root = '';

beforeEach(() => {
  mkdirSync(BUILDS, { recursive: true });
  root = mkdtempSync(join(BUILDS, 'content-'));
});

afterEach(() => rmSync(root, { recursive: true }));

// `check:content` tells the same by day.
test.runIf(thorough)('the build itself stops with a non-zero exit and tells the editor', () => {
  for (const name of PARTS) {
    if (name !== 'content') symlinkSync(join(project, name), join(root, name));
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  const file = join(root, 'content/rules/threat/threat-legal-action.yaml');
  const before = readFileSync(file, 'utf8');
  const after = before.replace('kokusen-2021-sms-faq', 'kokusen-2021-sms-fag');
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  const build = spawnSync(
    process.execPath,
    [join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root],
    { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } },
  );
  expect(build.status).toBeGreaterThan(0);
  const told = build.stdout + build.stderr;
  expect(told).toMatch(/threat-legal-action\.yaml:\d+:\d+ {2}sources\[0\]/);
  expect(told).toContain('いちばん近いのは「kokusen-2021-sms-faq」');
});
