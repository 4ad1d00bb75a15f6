import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../../src/build/content.ts';
import { nearest } from '../../src/build/cross-references.ts';
import { loadContent } from '../../src/build/load.ts';

const project = new URL('../..', import.meta.url).pathname;
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(join(project, 'content'), join(root, 'content'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(root, file);
  const before = await readFile(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} no longer contains ${from}`).not.toBe(before);
  await writeFile(path, after);
}

async function faultsOf(): Promise<string> {
  const error = await loadContent(root).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ContentError);
  return (error as ContentError).message;
}

test('the content as it is has no fault', async () => {
  await expect(loadContent(root)).resolves.toBeDefined();
});

describe('a broken file is told with file, field, id and the nearest id', () => {
  test('a source that does not exist', async () => {
    await edit(
      'content/rules/threat/threat-legal-action.yaml',
      'kokusen-2021-sms-faq',
      'kokusen-2021-sms-fag',
    );
    const message = await faultsOf();
    expect(message).toContain('content/rules/threat/threat-legal-action.yaml');
    expect(message).toContain('sources.0');
    expect(message).toContain('「kokusen-2021-sms-fag」がありません');
    expect(message).toContain('いちばん近いのは「kokusen-2021-sms-faq」');
  });

  test('a sign of a scheme that does not exist', async () => {
    await edit('content/schemes/amazon-unpaid.yaml', 'deadline-today', 'deadline-todya');
    const message = await faultsOf();
    expect(message).toContain('content/schemes/amazon-unpaid.yaml の forms.0.parts');
    expect(message).toContain('いちばん近いのは「deadline-today」');
  });

  test('an article that does not say how people ask for it', async () => {
    await edit('content/articles/ja/called.mdx', /^asks:\n(?: {2}- .*\n)+/m, '');
    const message = await faultsOf();
    expect(message).toContain('content/articles/ja/called.mdx の asks');
    expect(message).toContain('10〜25');
  });

  test('too few ways to ask for a page', async () => {
    await edit('content/articles/ja/called.mdx', /^asks:\n(?: {2}- .*\n)+/m, 'asks: [電話した]\n');
    expect(await faultsOf()).toContain('called.mdx の asks: 少なくとも 10 要ります');
  });

  test('a contact to call that does not exist', async () => {
    await edit('content/articles/ja/called.mdx', 'call: "188"', 'call: "189"');
    expect(await faultsOf()).toContain('相談先「189」がありません。いちばん近いのは「188」です');
  });

  test('an article of a scheme that does not exist', async () => {
    await edit(
      'content/schemes/amazon-unpaid.yaml',
      /^article: .*$/m,
      'article: amazon-marketing-servise',
    );
    expect(await faultsOf()).toContain('いちばん近いのは「amazon-marketing-service」');
  });

  test('a set of words that does not exist', async () => {
    await edit(
      'content/rules/threat/threat-legal-action.yaml',
      'lexicon: [legal]',
      'lexicon: [leagl]',
    );
    const message = await faultsOf();
    expect(message).toContain('detect.legal.lexicon.0');
    expect(message).toContain('いちばん近いのは「legal」');
  });

  test('the source of a contact and of a number', async () => {
    await edit('content/contacts/188.yaml', /^source: .*$/m, 'source: nobody-said-so');
    await edit('content/numbers/03670902xx.yaml', /source: \S+/, 'source: nobody-said-so');
    const message = await faultsOf();
    expect(message).toContain('content/contacts/188.yaml の source');
    expect(message).toContain('content/numbers/03670902xx.yaml の reports.0.source');
  });

  test('a misspelt field', async () => {
    await edit('content/contacts/188.yaml', 'purpose:', 'porpose:');
    expect(await faultsOf()).toMatch(/contacts\/188\.yaml.*porpose/);
  });

  test('a value outside the list', async () => {
    await edit('content/rules/threat/threat-legal-action.yaml', 'kind: threat', 'kind: menace');
    expect(await faultsOf()).toMatch(/threat-legal-action\.yaml の kind: .*threat/);
  });

  test('a kind that the id does not begin with', async () => {
    await edit('content/rules/threat/threat-legal-action.yaml', 'kind: threat', 'kind: claim');
    expect(await faultsOf()).toContain('id は「claim-」で始まります');
  });

  test('a pattern that could run away', async () => {
    await edit(
      'content/rules/threat/threat-legal-action.yaml',
      'lexicon: [legal]',
      'patterns: ["(?:あ{1,9}){1,9}"]',
    );
    expect(await faultsOf()).toMatch(/threat-legal-action\.yaml の detect\.legal\.patterns\.0/);
  });

  test('a condition that names no group', async () => {
    await edit(
      'content/rules/threat/threat-legal-action.yaml',
      'condition: legal',
      'condition: legal and today',
    );
    expect(await faultsOf()).toContain('グループ today がありません');
  });

  test('an id that is not the file name', async () => {
    await edit('content/contacts/188.yaml', 'id: "188"', 'id: "189"');
    expect(await faultsOf()).toContain('「189」がファイル名「188」と違います');
  });

  test('YAML that cannot be read', async () => {
    await edit('content/contacts/188.yaml', 'purpose:', 'purpose: [');
    expect(await faultsOf()).toContain('YAML として読めません');
  });

  test('a file of a kind that nothing reads', async () => {
    await writeFile(join(root, 'content/rules/threat/notes.txt'), 'x');
    expect(await faultsOf()).toContain('content/rules/threat/notes.txt');
  });

  test('a citation that the list of sources lacks, and a listed source never cited', async () => {
    await edit(
      'content/articles/ja/amazon-marketing-service.mdx',
      /<Cite source="[^"]+"/,
      '<Cite source="npa-2025-fraud-march"',
    );
    expect(await faultsOf()).toContain('一覧にありません');
  });
});

test('the build itself stops with a non-zero exit and tells the editor', async () => {
  await edit(
    'content/rules/threat/threat-legal-action.yaml',
    'kokusen-2021-sms-faq',
    'kokusen-2021-sms-fag',
  );
  for (const name of [
    'src',
    'public',
    'node_modules',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    await symlink(join(project, name), join(root, name));
  }
  const build = spawnSync(
    process.execPath,
    [join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root],
    {
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      timeout: 60_000,
    },
  );
  expect(build.status).toBeGreaterThan(0);
  expect(build.stdout + build.stderr).toContain('いちばん近いのは「kokusen-2021-sms-faq」');
}, 70_000);

test.each([
  ['amazn', 'amazon'],
  ['zzzzzzzz', undefined],
])('nearest to %s is %s', (id, expected) => {
  expect(nearest(id, ['amazon', 'rakuten'])).toBe(expected);
});
