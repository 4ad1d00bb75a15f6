/**
 * Measures how fast and how heavy the site is.
 *
 *   npm run -s bench [-- PART … --json]
 *
 * Runs the parts named, or all. Each part is a file of `scripts/bench/` and prints its own tables, or
 * its figures under its name where `--json` is asked for. Times are of this machine.
 */
import { parseArgs } from 'node:util';
import { build } from './bench/build.ts';
import { engine } from './bench/engine.ts';
import { format, type Part } from './bench/part.ts';
import { pictures } from './bench/pictures.ts';
import { search } from './bench/search.ts';
import { visits } from './bench/visits.ts';
import { weights } from './bench/weights.ts';

const parts: readonly Part[] = [engine, search, weights, visits, pictures, build];

const { values, positionals: names } = parseArgs({
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
});
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `no part ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const figures: Record<string, unknown> = {};
for (const part of parts) {
  if (names.length > 0 && !names.includes(part.name)) continue;
  const { json, tables } = await part.measure();
  figures[part.name] = json;
  if (!values.json) for (const table of tables) console.log(format(table));
}
if (values.json) console.log(JSON.stringify(figures));
