import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../locales/index.ts';

/**
 * What islands say are bindings that the entry of a language sets. TypeScript takes them for set, so that a
 * forgotten one would be seen only by a reader.
 */

type Module = Readonly<Record<string, unknown>>;

const here = new URL('.', import.meta.url);
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, here)).filter((name) => /(?<!\.test)\.ts$/.test(name));
const languages = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const load = (file: string): Promise<Module> => import(new URL(file, here).href);

/** Has an island speak, as its entry does: some when they are called, others when they are loaded. */
async function speak(file: string): Promise<void> {
  const { speak } = await load(file);
  if (typeof speak === 'function') speak();
}

async function unset(file: string): Promise<string[]> {
  const bindings = Object.entries(await load(file));
  return bindings.filter(([, value]) => value === undefined).map(([name]) => `${file}: ${name}`);
}

const unsetBindings = async (): Promise<string[]> =>
  (await Promise.all(filesIn('.').map(unset))).flat();

// Each language begins with nothing said.
beforeEach(() => vi.resetModules());

test('nothing is set before an island speaks', async () => {
  expect((await unsetBindings()).length).toBeGreaterThan(30);
});

const EMBED = ['embed.ts: embed', 'embed.ts: embedBox', 'embed.ts: embedFaults'];
const coverageOf = (language: string) =>
  LOCALES.find(({ code }) => code === language)?.coverage ?? 'whole';

describe.each(languages)('%s', (language) => {
  test('sets everything that islands say', async () => {
    for (const file of filesIn(language)) await speak(`${language}/${file}`);
    const left = await unsetBindings();
    // Of Japanese there is no other original; it alone is embedded, and whole languages alone have the practice.
    const missing = {
      ja: ['locale.ts: originalLang'],
      whole: EMBED,
      partial: [...EMBED, 'practice.ts: practice'],
    };
    expect(left).toEqual(missing[language === 'ja' ? 'ja' : coverageOf(language)]);
  });
});

test('pages that a partial language lacks are those of the original', async () => {
  const locale = await import('./locale.ts');
  locale.speak({ lang: 'zh-Hans', prefix: 'zh/', coverage: 'partial' });
  expect(locale.pageIn('check/#tap')).toBe('zh/check/#tap');
  expect(locale.pageIn('rules/number-callback/')).toBe('rules/number-callback/');
  locale.speak({ lang: 'en', prefix: 'en/', coverage: 'whole' });
  expect(locale.pageIn('rules/number-callback/')).toBe('en/rules/number-callback/');
  expect(locale.originalLang).toBe('ja');
});
