/**
 * Reads what is written in other languages than Japanese with the linters of each, and tells every fault with its
 * place, as `npm run check:content` does.
 *
 *   npm run -s check:prose [-- --format text|json|github] [CODES …]
 *
 * Ends with 1 where there is a fault.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FORMATS, type Format, formatFaults } from '../src/integration/report/format.ts';
import { locate } from '../src/integration/report/locate.ts';
import { checkProse } from './prose/check.ts';
import { LINTERS } from './prose/linters.ts';

const { values, positionals } = parseArgs({
  options: { format: { type: 'string' } },
  allowPositionals: true,
});
const format = values.format ?? (process.env.GITHUB_ACTIONS ? 'github' : 'text');
const known = positionals.every((code) => code in LINTERS);
if (!known || !(FORMATS as readonly string[]).includes(format)) {
  const codes = Object.keys(LINTERS).join('|');
  console.error(`usage: npm run -s check:prose [-- --format ${FORMATS.join('|')}] [${codes} …]`);
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const codes = positionals.length > 0 ? positionals : Object.keys(LINTERS);
const found = await Promise.all(codes.map((code) => checkProse(root, code)));
const faults = await locate(root, found.flat());
console.log(
  format === 'text' && faults.length === 0
    ? '訳した文章に間違いはありません。'
    : formatFaults(faults, format as Format),
);
process.exitCode = faults.length > 0 ? 1 : 0;
