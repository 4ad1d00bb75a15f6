import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Content } from '../../src/integration/content.ts';
import { TRANSLATED, TRANSLATIONS } from '../../src/schemas/index.ts';
import { content, root as project } from '../../tests/content.ts';
import { type Records, readRecords, renewed, stateOf, unrecorded, writeRecords } from './record.ts';
import { sentencesOf } from './sentences.ts';
import { type Unit, unitsOf } from './units.ts';

const root = await mkdtemp(join(tmpdir(), 'originals-'));
afterAll(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** Every kind of translated text, each with a sentence that may be changed. */
async function unitsAfter({
  article = '払いません。',
  data = '急がせています',
  sentence = '調べる',
  english = 'Check',
} = {}): Promise<Unit[]> {
  await write(
    'src/i18n/ja/checker.ts',
    `export const form = { check: '${sentence}', close: '閉じる' };`,
  );
  await write(
    'src/i18n/en/checker.ts',
    `export const form = { check: '${english}', close: 'Close' };`,
  );
  for (const code of TRANSLATIONS) await mkdir(join(root, 'src/i18n', code), { recursive: true });
  const empty = Object.fromEntries(TRANSLATED.map((name) => [name, []]));
  const body = (code: string, text: string) => ({
    file: `content/articles/${code}/called.mdx`,
    data: { title: text, body: `${text}\n` },
  });
  return unitsOf(root, {
    ...empty,
    articles: [body('ja', article), body('en', 'Do not pay.')],
    rules: [
      {
        id: 'hurry',
        data: {
          why: { ja: data, en: 'It hurries you', ko: '재촉합니다' },
          list: [{ ja: 'SMS', en: 'SMS' }],
        },
      },
    ],
  } as unknown as Content);
}

const behind = (units: readonly Unit[], records: Records): string[] =>
  units
    .filter((unit) => stateOf(unit, records) === 'behind')
    .map(({ code, key }) => `${code} ${key}`);
const nobody = () => false;
const recorded = async (): Promise<Records> => renewed(await unitsAfter(), new Map(), nobody);

test('every text that differs from its original is a translation of it', async () => {
  expect((await unitsAfter()).map(({ code, file, key }) => [code, file, key])).toEqual([
    ['en', 'content/articles/en/called.mdx', 'articles/called'],
    ['en', 'content/translations/en/rules.yaml', 'rules/hurry.why'],
    ['ko', 'content/translations/ko/rules.yaml', 'rules/hurry.why'],
    ['en', 'src/i18n/en/checker.ts', 'checker/form.check'],
    ['en', 'src/i18n/en/checker.ts', 'checker/form.close'],
  ]);
});

describe('of a changed original every translation is behind', () => {
  test.each([
    [{}, []],
    [{ article: '払わないでください。' }, ['en articles/called']],
    [{ data: '急がせる文です' }, ['en rules/hurry.why', 'ko rules/hurry.why']],
    [{ sentence: '確かめる' }, ['en checker/form.check']],
    // Broken into other lines, it says the same.
    [{ article: '払いません。\n' }, []],
  ])('%o', async (change, told) => {
    expect(behind(await unitsAfter(change), await recorded())).toEqual(told);
  });
});

test('until it is translated anew, or somebody says that it still holds', async () => {
  const before = await recorded();
  const changed = await unitsAfter({ sentence: '確かめる', data: '急がせる文です' });
  // Writing the record again does not hide what nobody has looked at.
  expect(behind(changed, renewed(changed, before, nobody))).toHaveLength(3);
  const held = renewed(
    changed,
    before,
    ({ code, key }) => code === 'ko' && key.startsWith('rules/'),
  );
  expect(behind(changed, held)).toEqual(['en rules/hurry.why', 'en checker/form.check']);
  const translated = await unitsAfter({ sentence: '確かめる', english: 'Make sure' });
  expect(behind(translated, renewed(translated, before, nobody))).toEqual([]);
});

test('what was translated or taken out is told to whoever has not written it down', async () => {
  const before = await recorded();
  const translated = await unitsAfter({ english: 'Make sure' });
  expect(unrecorded(translated, before)).toEqual(['en checker/form.check']);
  expect(unrecorded(translated.slice(1), before)).toEqual([
    'en articles/called',
    'en checker/form.check',
  ]);
  // An editor of the original is never asked for anything.
  expect(unrecorded(await unitsAfter({ article: '別の文', sentence: '別' }), before)).toEqual([]);
});

test('the record is read as it was written', async () => {
  const records = await recorded();
  await writeRecords(root, records);
  expect(await readRecords(root)).toEqual(records);
});

test('sentences are found where they stand in a module', () => {
  const module = `import { marks } from './marks.ts';
export const form = { a: 'A', list: ['B', \`C\`], of: (n: number) => \`\${n} D\`, marks, count: 3 } as const;
export const areaNames: Names = { '011': 'E' };`;
  expect([...sentencesOf(module).keys()]).toEqual([
    'form.a',
    'form.list[0]',
    'form.list[1]',
    'form.of',
    'areaNames',
  ]);
});

test('every translation is written down: after a translation, run npm run translated', async () => {
  const units = await unitsOf(project, content);
  expect(units.length).toBeGreaterThan(5000);
  expect(unrecorded(units, await readRecords(project))).toEqual([]);
});
