/**
 * Checks the public corpus in `content/corpus` and tells how much there is of what.
 *
 *   npx node scripts/corpus.ts [--families]
 *
 * Prints the rows by group and label, with `--families` also those of every family, and every fault; ends
 * with 1 where there is a fault.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFacts, faultsOf, lineOf } from './corpus/checks.ts';
import { readWhole } from './corpus/read.ts';
import { formatTable } from './table.ts';

const { values } = parseArgs({ options: { families: { type: 'boolean' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const { rows, places, faults: unread } = await readWhole(root);
console.log(tableOfGroups());
if (values.families) console.log(tableOfFamilies());
const legit = rows.filter(({ label }) => label === 'legit').length;
console.log(`${rows.length} rows, ${((100 * legit) / rows.length).toFixed(1)} % of them honest.`);
const found = faultsOf(rows, await checkFacts(root)).map((fault) => lineOf(fault, places));
const faults = [...unread, ...found];
for (const fault of faults) console.error(fault);
console.log(`Faults: ${faults.length || 'none'}.`);
process.exitCode = faults.length > 0 ? 1 : 0;

function tableOfGroups(): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return formatTable(
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
  );
}

function tableOfFamilies(): string {
  const counts = new Map<string, number>();
  for (const { group, family } of rows) {
    const kind = `${group} ${family}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return formatTable(
    ['group', 'family', 'rows'],
    [...counts].sort().map(([kind, count]) => [...kind.split(' '), count]),
  );
}
