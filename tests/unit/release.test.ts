import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notesOf, versionsIn } from '../../scripts/release/changelog.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const changelog = read('CHANGELOG.md');

test('the newest version of the changelog is that of the package, below what is not released', () => {
  const { version } = JSON.parse(read('package.json'));
  const [first, newest] = versionsIn(changelog);
  expect(first).toEqual({ version: 'Unreleased' });
  expect(newest?.version).toBe(version);
});

test('the package of the engine has the version of the project', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(JSON.parse(read('packages/engine/package.json')).version).toBe(version);
});

test('the workflow of tests runs all that `npm test` runs', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const workflow = read('.github/workflows/test.yml');
  /** The commands that a script comes to; those of npm-run-all2 name others of them. */
  const within = (script: string): string[] =>
    script.split(' && ').flatMap((command) => {
      const [, names] = /^run-[ps] (?:--\S+ )*(.+)$/.exec(command) ?? [];
      return names
        ? names
            .split(' ')
            .flatMap((name) =>
              /^run-/.test(scripts[name]) ? within(scripts[name]) : `npm run ${name}`,
            )
        : command;
    });
  const commands = within(scripts.test);
  expect(commands.length).toBeGreaterThan(10);
  expect(commands.filter((command) => !new RegExp(`${command}$`, 'm').test(workflow))).toEqual([]);
});

test('every version has its day, the newest first', () => {
  const days = versionsIn(changelog)
    .slice(1)
    .map(({ day }) => day ?? '');
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(days).toEqual([...days].sort().reverse());
});

const EXAMPLE =
  '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2027-01-02\n\n### Fixed\n\n- B\n\n## [1.0.0] - 2027-01-01\n\n- A\n';

test('the notes of a tag are what the changelog says of its version', () => {
  expect(notesOf('v1.1.0', '1.1.0', EXAMPLE)).toBe('### Fixed\n\n- B');
  expect(notesOf('v1.0.0', '1.0.0', EXAMPLE)).toBe('- A');
});

test('a tag that is not the version of the package, or not in the changelog, is refused', () => {
  expect(() => notesOf('v1.1.0', '1.0.0', EXAMPLE)).toThrow('package.json says 1.0.0');
  expect(() => notesOf('v2.0.0', '2.0.0', EXAMPLE)).toThrow('CHANGELOG.md has no version 2.0.0');
  expect(() => notesOf('Unreleased', 'Unreleased', EXAMPLE)).toThrow('not a tag of a release');
});
