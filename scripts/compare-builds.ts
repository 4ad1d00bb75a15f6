/**
 * Tells what differs between two built sites beside hashes in names and policies, the version, and how
 * the scripts are cut into files: `node scripts/compare-builds.ts BEFORE AFTER`. For changes that must change
 * nothing for readers. Ends with 1 where something differs.
 */
import { parseArgs } from 'node:util';
import { differences } from './compare/differences.ts';
import { readBuiltSite } from './compare/normalise.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [before, after] = positionals;
if (!before || !after) {
  console.error('node scripts/compare-builds.ts BEFORE AFTER');
  process.exit(2);
}
const [old, now] = [readBuiltSite(before), readBuiltSite(after)];
const found = differences(old.files, now.files);
for (const line of found) console.log(line);
console.log(
  `${now.files.size} files compared, ${found.length} differ; scripts ${old.scripts} → ${now.scripts} bytes`,
);
process.exitCode = found.length > 0 ? 1 : 0;
