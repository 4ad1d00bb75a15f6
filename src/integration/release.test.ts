import { expect, test } from 'vitest';
import { describeRelease } from './release.ts';

test('a release tells its version, the day of its commit and where its data lies', () => {
  const files = ['rulebook.0a1b.json', 'details-ja.2c3d.json'];
  expect(describeRelease({ name: 'sms-matta', version: '1.2.3' }, 1_795_651_199, files)).toEqual({
    name: 'sms-matta',
    version: '1.2.3',
    day: '2026-11-25',
    data: { 'details-ja': 'checker/details-ja.2c3d.json', rulebook: 'checker/rulebook.0a1b.json' },
  });
});

test('the order in which a disk lists files makes no difference', () => {
  const manifest = { name: 'sms-matta', version: '1.2.3' };
  const files = ['b.1.json', 'a.2.json'];
  const written = (list: readonly string[]) => JSON.stringify(describeRelease(manifest, 0, list));
  expect(written(files)).toBe(written([...files].reverse()));
});
