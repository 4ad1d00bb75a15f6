/**
 * Checks the public corpus in `content/corpus` and tells how much there is of what.
 *
 *   node scripts/corpus.ts
 *
 * Prints the rows by group and label and every fault; ends with 1 where there is a fault.
 */
import { fileURLToPath } from 'node:url';
import { checkFacts, faultsOf } from './corpus/checks.ts';
import { readCorpus } from './corpus/read.ts';
import { formatTable } from './table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const rows = await readCorpus(root);
  const groups = [...new Set(rows.map(({ group }) => group))];
  console.log(
    formatTable(
      ['group', 'label', 'rows', 'ambiguous', 'families'],
      groups.map((group) => {
        const own = rows.filter((row) => row.group === group);
        return [
          group,
          own[0]?.label ?? '',
          own.length,
          own.filter(({ ambiguous }) => ambiguous).length,
          new Set(own.map(({ family }) => family)).size,
        ];
      }),
    ),
  );
  const legit = rows.filter(({ label }) => label === 'legit').length;
  console.log(`${rows.length} rows, ${((100 * legit) / rows.length).toFixed(1)} % of them honest.`);
  const faults = faultsOf(rows, await checkFacts(root));
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'No fault.' : `${faults.length} faults.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
