import { createRequire } from 'node:module';
import { MLEngine } from 'markuplint';
import { expect, test } from 'vitest';
import { kinds } from '../kinds.ts';
import { thorough } from '../thorough.ts';
import { pages } from './site.ts';

/** A preset by its file: named, markuplint looks for it under an address, and finds none in a path with spaces. */
const preset = (name: string): string =>
  createRequire(import.meta.url).resolve(`@markuplint/config-presets/preset.${name}.json`);

/** The HTML standard as markuplint knows it; each exception says why. */
const config = {
  extends: [preset('html-standard'), preset('rdfa')],
  // A middle dot also joins names within a sentence.
  rules: { 'use-list': false },
  nodeRules: [
    {
      // Safari forgets that a list without bullets is one, unless the role says so.
      selector: 'ul[role=list], ol[role=list]',
      rules: { 'wai-aria': false },
    },
    {
      // Tables of articles stand right below the heading that names them.
      selector: 'table',
      rules: { 'require-accessible-name': false },
    },
  ],
};

/** What markuplint finds in a page, one line a fault. */
async function check(file: string, html: string): Promise<string[]> {
  const engine = await MLEngine.fromCode(html, {
    name: file,
    config: config as never,
    locale: 'en',
    noSearchConfig: true,
    ignoreExt: true,
  });
  const result = await engine.exec();
  return (
    (result?.violations ?? [])
      // Astro puts the one rule for its island element before the first island, wherever that stands.
      .filter(({ ruleId, raw }) => !(ruleId === 'permitted-contents' && raw === '<style>'))
      .map(({ ruleId, message, raw }) => `${ruleId}: ${message} ${raw}`)
  );
}

/** Ten times as long a page takes markuplint a hundred times as long: the one longer than this waits for the night. */
const LONG = 200_000;

/** Pages of one kind come from one template: one of each is checked, every night all of them. */
const examples = kinds.map(({ example }) => example.replace(/(^|\/)$/, '$1index.html'));
const checked = pages.filter(
  ({ file, html }) => thorough || (examples.includes(file) && html.length < LONG),
);

test('a page of every kind is checked', () => {
  expect(checked.length).toBe(thorough ? pages.length : kinds.length - 1);
});

test.each(checked)('$file is valid HTML', async ({ file, html }) => {
  let faults = await check(file, html);
  // markuplint tells nodes apart by eight random hex digits. In some thousands of nodes two meet now
  // and then, and one is taken for the other; a fault of the page itself is there at every parse.
  if (faults.length > 0) {
    const again = new Set(await check(file, html));
    faults = faults.filter((fault) => again.has(fault));
  }
  expect(faults).toEqual([]);
});
