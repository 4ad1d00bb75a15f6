/**
 * Lists what of the content has not been looked at for so long that it may no longer hold, and translations whose
 * original has changed since they were made.
 *
 *   npm run -s stale [-- --days 180] [--json]
 *
 * Articles count from the day they were reviewed, sources from the day they were seen, contacts from the
 * day their source speaks of, numbers from the day the newest of their sources was seen, the site from
 * its `factsReviewed`. Figures count by themselves: a page is listed when newer ones than its
 * `figures.asOf` must be out, whatever `--days` says. Of translations, `npm run translated` takes down which original
 * they translate. Ends with 1 where something is listed, so that a scheduled run tells of it.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/integration/load.ts';
import { staleContent } from '../src/integration/stale.ts';
import { readRecords, stateOf } from './originals/record.ts';
import { unitsOf } from './originals/units.ts';
import { formatTable } from './table.ts';

const { values } = parseArgs({
  options: { days: { type: 'string', default: '180' }, json: { type: 'boolean' } },
});
const days = Number(values.days);
if (!Number.isInteger(days) || days < 0) {
  console.error('usage: npm run -s stale [-- --days 180] [--json]');
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const content = await loadContent(root);
const found = staleContent(content, new Date(), days);
const records = await readRecords(root);
const behind = (await unitsOf(root, content))
  .filter((unit) => stateOf(unit, records) === 'behind')
  .map(({ code, file, key }) => ({ file, what: 'original' as const, language: code, text: key }))
  .sort((one, other) => one.language.localeCompare(other.language));
if (values.json) console.log(JSON.stringify([...found, ...behind]));
else if (found.length === 0) console.log(`Everything was looked at within ${days} days.`);
else {
  console.log(
    formatTable(
      ['file', 'what', 'of', 'days ago'],
      found.map(({ file, what, on, days: ago }) => [file, what, on ?? 'never dated', ago ?? '']),
    ),
  );
}
if (!values.json && behind.length > 0) {
  console.log('\nTranslations of an original that has changed:');
  console.log(
    formatTable(
      ['language', 'text', 'file'],
      behind.map(({ language, text, file }) => [language, text, file]),
    ),
  );
}
process.exitCode = found.length + behind.length > 0 ? 1 : 0;
