/**
 * Prints what `CHANGELOG.md` says of a release.
 *
 *   node scripts/release-notes.ts v1.2.3
 *
 * Fails where the tag is not the version of `package.json`, or the changelog does not have it.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { notesOf } from './release/changelog.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const read = (file: string): Promise<string> =>
  readFile(new URL(`../${file}`, import.meta.url), 'utf8');
const { version } = JSON.parse(await read('package.json'));
console.log(notesOf(positionals[0] ?? '', version, await read('CHANGELOG.md')));
