import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/index.ts';
import { headersFor, readHeaders } from '../../src/integration/headers.ts';
import { listOfflineFiles } from '../../src/integration/offline-copy.ts';
import { dist, pages } from './site.ts';

/** What other programs may take from the built site: `data/latest/` and `data/<version>/`. */

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const latest = join(dist, 'data', 'latest');
const read = (file: string): string => readFileSync(join(latest, file), 'utf8');
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const lines = (file: string): Record<string, unknown>[] =>
  read(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('the version of this build and the latest are the same', () => {
  const own = join(dist, 'data', version);
  expect(readdirSync(join(dist, 'data')).sort()).toEqual([version, 'latest']);
  expect(filesOf(own)).toEqual(filesOf(latest));
  for (const file of filesOf(latest))
    expect(readFileSync(join(own, file)).equals(readFileSync(join(latest, file))), file).toBe(true);
});

test('every file has its checksum', () => {
  const sums = new Map(
    read('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  expect([...sums.keys()].sort()).toEqual(filesOf(latest).filter((file) => file !== 'SHA256SUMS'));
  for (const [file, sum] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(join(latest, file)))
        .digest('hex'),
      file,
    ).toBe(sum);
});

test('the README tells every file, how many rows it has, the licence and the version', () => {
  const readme = read('README.md');
  for (const file of filesOf(latest)) {
    if (/^(?:README\.md|SHA256SUMS|schema\/)/.test(file)) continue;
    const rows = file.endsWith('.jsonl') ? ` ${lines(file).length} ` : '  ';
    expect(readme).toContain(`| \`${file}\` |${rows}|`);
  }
  expect(readme).toContain(`version ${version} (`);
  expect(readme).toContain('CC BY 4.0');
});

test('the rulebook judges', () => {
  const engine = createEngine(JSON.parse(read('rulebook.json')));
  const seed =
    '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行いたします。03-6709-02**';
  const { level, signs } = engine.check(seed);
  expect(level).toBe('scam');
  const { rules } = JSON.parse(read('explanations-ja.json'));
  expect(signs.filter(({ id }) => !rules[id])).toEqual([]);
});

describe('numbers', () => {
  test('are those that search engines may show, and no others', () => {
    const indexable = pages
      .filter(({ file, html }) => /^numbers\/[^/]+\//.test(file) && !html.includes('noindex'))
      .map(({ file }) => file.split('/')[1]);
    expect(indexable.length).toBeGreaterThan(0);
    expect(
      lines('numbers.jsonl')
        .map(({ digits }) => digits)
        .sort(),
    ).toEqual(indexable.sort());
  });

  test('carry what was reported, and by whom', () => {
    const seed = lines('numbers.jsonl').find(({ digits }) => digits === '03670902xx');
    expect(seed).toMatchObject({
      reports: [{ channel: 'sms', source: { kind: expect.any(String) } }],
    });
  });
});

test('every schema says what JSON Schema it is, and forbids what it does not know', () => {
  for (const file of filesOf(join(latest, 'schema'))) {
    const schema = JSON.parse(read(join('schema', file)));
    expect(schema.$schema, file).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.additionalProperties, file).toBe(false);
    expect(schema.required.length, file).toBeGreaterThan(1);
  }
});

test('none of it is crawled or belongs to the copy on the device', async () => {
  const rules = await readHeaders(join(dist, '_headers'));
  const sent = new Map(headersFor(rules, '/data/latest/numbers.jsonl'));
  expect(sent.get('X-Robots-Tag')).toBe('noindex');
  expect(sent.get('Cache-Control')).toBe('no-cache');
  expect(new Map(headersFor(rules, '/called/')).has('X-Robots-Tag')).toBe(false);
  const copy = await listOfflineFiles(dist);
  expect(copy.filter(({ path }) => path.startsWith('data/'))).toEqual([]);
});
