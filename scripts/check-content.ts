/**
 * Checks all of `content/` as the build does, and tells every fault with its place.
 *
 *   npm run -s check:content [-- --format text|json|github]
 *
 * Without `--format`, annotations in a GitHub workflow and text elsewhere. Ends with 1 where there is a
 * fault. Every kind of fault is explained in `docs/errors.md`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/integration/load.ts';
import {
  ContentError,
  FORMATS,
  type Format,
  formatFaults,
} from '../src/integration/report/format.ts';

const { values } = parseArgs({ options: { format: { type: 'string' } } });
const format = values.format ?? (process.env.GITHUB_ACTIONS ? 'github' : 'text');
if (!(FORMATS as readonly string[]).includes(format)) {
  console.error(`usage: npm run -s check:content [-- --format ${FORMATS.join('|')}]`);
  process.exit(2);
}

const faults = await loadContent(fileURLToPath(new URL('..', import.meta.url))).then(
  () => [],
  (error: unknown) => {
    if (error instanceof ContentError) return error.faults;
    throw error;
  },
);
console.log(formatFaults(faults, format as Format));
process.exitCode = faults.length > 0 ? 1 : 0;
