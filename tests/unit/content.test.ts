import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, PARTS } from '../../scripts/house.ts';
import { ContentError } from '../../src/build/content.ts';
import { nearest } from '../../src/build/cross-references.ts';
import { loadContent } from '../../src/build/load.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** A change of one file that breaks the content, and what the editor has to be told of it. */
interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly told: readonly (string | RegExp)[];
}

/** A copy of the content with these faults, each in a file of its own. */
function brokenCopy(faults: readonly Fault[]): string {
  mkdirSync(BUILDS, { recursive: true });
  const root = mkdtempSync(join(BUILDS, 'content-'));
  copies.push(root);
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  for (const { file, from, to } of faults) {
    const path = join(root, 'content', file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after, `${file} no longer contains ${from}`).not.toBe(before);
    writeFileSync(path, after);
  }
  return root;
}

async function faultsOf(root: string): Promise<string> {
  const error = await loadContent(root).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ContentError);
  return (error as ContentError).message;
}

test('the content as it is has no fault', async () => {
  await expect(loadContent(project)).resolves.toBeDefined();
});

/** Faults of one file, which are told before those between files are looked for. */
const OF_FORM: readonly Fault[] = [
  {
    name: 'a misspelt field',
    file: 'contacts/188.yaml',
    from: 'purpose:',
    to: 'porpose:',
    told: [/contacts\/188\.yaml.*porpose/],
  },
  {
    name: 'a value outside the list',
    file: 'rules/threat/threat-legal-action.yaml',
    from: 'kind: threat',
    to: 'kind: menace',
    told: [/threat-legal-action\.yaml の kind: .*threat/],
  },
  {
    name: 'a pattern that could run away',
    file: 'rules/threat/threat-seizure.yaml',
    from: 'lexicon: [seizure]',
    to: 'patterns: ["(?:あ{1,9}){1,9}"]',
    told: [/threat-seizure\.yaml の detect\.\w+\.patterns\.0/],
  },
  {
    name: 'an id that is not the file name',
    file: 'contacts/police-9110.yaml',
    from: 'id: police-9110',
    to: 'id: police-9111',
    told: ['「police-9111」がファイル名「police-9110」と違います'],
  },
  {
    name: 'YAML that cannot be read',
    file: 'contacts/courts.yaml',
    from: 'purpose:',
    to: 'purpose: [',
    told: [/contacts\/courts\.yaml: \d+ 行目が YAML として読めません/],
  },
];

/** Faults between files. */
const OF_REFERENCE: readonly Fault[] = [
  {
    name: 'a source that does not exist',
    file: 'rules/threat/threat-legal-action.yaml',
    from: 'kokusen-2021-sms-faq',
    to: 'kokusen-2021-sms-fag',
    told: [
      /content\/rules\/threat\/threat-legal-action\.yaml の sources\.0: .*「kokusen-2021-sms-fag」がありません.*いちばん近いのは「kokusen-2021-sms-faq」/,
    ],
  },
  {
    name: 'a sign of a scheme that does not exist',
    file: 'schemes/amazon-unpaid.yaml',
    from: 'deadline-today',
    to: 'deadline-todya',
    told: [
      /content\/schemes\/amazon-unpaid\.yaml の forms\.0\.parts.*いちばん近いのは「deadline-today」/,
    ],
  },
  {
    name: 'an article of a scheme that does not exist',
    file: 'schemes/dunning-look-alike.yaml',
    from: /^article: .*$/m,
    to: 'article: amazon-marketing-servise',
    told: [/dunning-look-alike\.yaml の article.*いちばん近いのは「amazon-marketing-service」/],
  },
  {
    name: 'a set of words that does not exist',
    file: 'rules/threat/threat-service-stop.yaml',
    from: 'lexicon: [service-stop]',
    to: 'lexicon: [service-sotp]',
    told: [
      /threat-service-stop\.yaml の detect\.stop\.lexicon\.0.*いちばん近いのは「service-stop」/,
    ],
  },
  {
    name: 'the source of a contact',
    file: 'contacts/188.yaml',
    from: /^source: .*$/m,
    to: 'source: nobody-said-so',
    told: ['content/contacts/188.yaml の source'],
  },
  {
    name: 'the source of a number',
    file: 'numbers/03670902xx.yaml',
    from: /source: \S+/,
    to: 'source: nobody-said-so',
    told: ['content/numbers/03670902xx.yaml の reports.0.source'],
  },
  {
    name: 'a kind that the id does not begin with',
    file: 'rules/threat/threat-visit.yaml',
    from: 'kind: threat',
    to: 'kind: claim',
    told: [/threat-visit\.yaml の id: id は「claim-」で始まります/],
  },
  {
    name: 'a citation that the list of sources lacks',
    file: 'articles/ja/amazon-marketing-service.mdx',
    from: /<Cite source="[^"]+"/,
    to: '<Cite source="npa-2025-fraud-march"',
    told: [/amazon-marketing-service\.mdx.*一覧にありません/],
  },
  {
    name: 'a contact of a remedy',
    file: 'remedies/bank-transfer.yaml',
    from: 'police-9110',
    to: 'police-9111',
    told: [
      /content\/remedies\/bank-transfer\.yaml の contacts\.0.*いちばん近いのは「police-9110」/,
    ],
  },
  {
    name: 'a source that only a remedy in an article cites',
    file: 'articles/ja/sent-cash.mdx',
    from: '  - law-postal\n',
    to: '',
    told: ['本文で使う出典「law-postal」が一覧にありません'],
  },
  {
    name: 'a situation that stands in no group',
    file: 'articles/ja/called.mdx',
    from: /^group: .*\n/m,
    to: '',
    told: ['content/articles/ja/called.mdx の group'],
  },
];

describe.each([
  ['within a file', OF_FORM],
  ['between files', OF_REFERENCE],
])('faults %s are all told at once, with file, field, id and the nearest id', (_, faults) => {
  let message = '';
  beforeAll(async () => {
    message = await faultsOf(brokenCopy(faults));
  });

  test.each(faults)('$name', ({ told }) => {
    for (const part of told) expect(message).toMatch(part);
  });

  test('each is told of its own file', () => {
    const files = faults.map(({ file }) => `content/${file}`);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(message).toContain(file);
  });
});

/** Told where every name leads somewhere. */
const OF_CONDITION: readonly Fault[] = [
  {
    name: 'a condition that names no group',
    file: 'rules/threat/threat-seizure.yaml',
    from: 'condition: seizure',
    to: 'condition: seizure and today',
    told: [/threat-seizure\.yaml.*グループ today がありません/],
  },
];

test('a condition that names no group is told', async () => {
  expect(await faultsOf(brokenCopy(OF_CONDITION))).toMatch(OF_CONDITION[0]?.told[0] as RegExp);
});

test('a file of a kind that nothing reads is told', async () => {
  const root = brokenCopy([]);
  writeFileSync(join(root, 'content/rules/threat/notes.txt'), 'x');
  expect(await faultsOf(root)).toContain('content/rules/threat/notes.txt');
});

test('the build itself stops with a non-zero exit and tells the editor', () => {
  const [source] = OF_REFERENCE as [Fault];
  const root = brokenCopy([source]);
  for (const name of PARTS) {
    if (name !== 'content') symlinkSync(join(project, name), join(root, name));
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const build = spawnSync(
    process.execPath,
    [join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root],
    { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } },
  );
  expect(build.status).toBeGreaterThan(0);
  expect(build.stdout + build.stderr).toContain('いちばん近いのは「kokusen-2021-sms-faq」');
});

test.each([
  ['amazn', 'amazon'],
  ['zzzzzzzz', undefined],
])('nearest to %s is %s', (id, expected) => {
  expect(nearest(id, ['amazon', 'rakuten'])).toBe(expected);
});
