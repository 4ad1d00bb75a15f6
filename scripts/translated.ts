/**
 * Takes down which Japanese text every translation translates, in `content/translations/<code>/originals.json`, so that
 * `npm run stale` can tell those whose original has moved on.
 *
 *   npm run translated                          after translating: what has changed is that of the original as it is now
 *   npm run translated -- en articles/called    the original has changed, and the translation holds as it is; without
 *                                               names, every one of the language
 */
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/integration/load.ts';
import { TRANSLATIONS } from '../src/schemas/index.ts';
import { readRecords, renewed, stateOf, writeRecords } from './originals/record.ts';
import { type Unit, unitsOf } from './originals/units.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [language, ...names] = process.argv.slice(2);
const units = await unitsOf(root, await loadContent(root));
const unknown = names.filter((name) => !units.some(isNamed(name)));
if ((language && !(TRANSLATIONS as readonly string[]).includes(language)) || unknown.length > 0) {
  console.error(`usage: npm run translated [-- ${TRANSLATIONS.join('|')} [KEYS …]]`);
  for (const name of unknown) console.error(`There is no text ${name} in ${language}.`);
  process.exit(2);
}

/** Whether a text is the named one or one of its parts. */
function isNamed(name: string): (unit: Unit) => boolean {
  return ({ code, key }) =>
    code === language &&
    (key === name || (key.startsWith(name) && /[.[/]/.test(key.charAt(name.length))));
}

const records = renewed(units, await readRecords(root), (unit) =>
  names.length > 0 ? names.some((name) => isNamed(name)(unit)) : unit.code === language,
);
await writeRecords(root, records);
const behind = units.filter((unit) => stateOf(unit, records) === 'behind');
console.log(`${units.length} translations, ${behind.length} of them of an older original.`);
