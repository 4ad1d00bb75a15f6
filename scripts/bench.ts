/**
 * Measures how fast and how heavy the site is.
 *
 *   npm run -s bench [-- PART … --json]
 *
 * Runs the parts named, or all. Each part is a file of `scripts/bench/` and prints its own tables, or
 * its figures under its name where `--json` is asked for. Times are of this machine.
 */
import { parseArgs } from 'node:util';
import { answers } from './bench/answers.ts';
import { build, largeBuild } from './bench/build.ts';
import { engine } from './bench/engine.ts';
import { pages } from './bench/pages.ts';
import { format, type Part } from './bench/part.ts';
import { peers } from './bench/peers/peers.ts';
import { phone } from './bench/phone.ts';
import { pictures } from './bench/pictures.ts';
import { search } from './bench/search.ts';
import { starlight } from './bench/starlight/starlight.ts';
import { visits } from './bench/visits.ts';
import { weights } from './bench/weights.ts';

const parts: readonly Part[] = [engine, search, phone, answers, weights, visits, pictures, build];
/** Take minutes, or need what is not installed by default: run only when they are named. */
const onDemand: readonly Part[] = [pages, peers, starlight, largeBuild];

const { values, positionals: names } = parseArgs({
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
});
const known = [...parts, ...onDemand];
const unknown = names.filter((name) => !known.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `no part ${unknown.join(', ')}; there are ${known.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const figures: Record<string, unknown> = {};
for (const part of names.length > 0 ? known : parts) {
  if (names.length > 0 && !names.includes(part.name)) continue;
  const { json, tables } = await part.measure();
  figures[part.name] = json;
  if (!values.json) for (const table of tables) console.log(format(table));
}
if (values.json) console.log(JSON.stringify(figures));
