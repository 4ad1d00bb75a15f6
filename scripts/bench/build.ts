import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listLanguages, listOfflineFiles } from '../../src/integration/offline-copy.ts';
import { isFor } from '../../src/offline/index.ts';
import { syntheticNumbers } from '../../src/search/synthetic.ts';
import { copyOfTheHouse } from '../house.ts';
import { type Part, root, short } from './part.ts';

interface Load {
  readonly articles: number;
  readonly numbers: number;
}

const LOADS: readonly Load[] = [
  { articles: 0, numbers: 0 },
  { articles: 100, numbers: 0 },
  { articles: 1_000, numbers: 0 },
  { articles: 0, numbers: 1_000 },
  { articles: 0, numbers: 10_000 },
];
/** Take many minutes: only by their name. */
const LARGE: readonly Load[] = [{ articles: 0, numbers: 100_000 }];

interface Built extends Load {
  readonly seconds: number;
  /** Seconds of processors, which others on the machine do not lengthen. */
  readonly processor: number;
  /** The most memory it held. */
  readonly megabytes: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** The copy for offline that a first visitor to the Japanese pages takes, as hosts compress it. */
  readonly copy: { readonly files: number; readonly bytes: number };
}

/** What the whole build costs with so many more articles and numbers, in folders of their own. */
export const build: Part = { name: 'build', measure: () => measureAll(LOADS) };
export const largeBuild: Part = { name: 'large-build', measure: () => measureAll(LARGE) };

async function measureAll(loads: readonly Load[]) {
  const rows: Built[] = [];
  for (const load of loads) rows.push(await measureBuild(load));
  return {
    json: rows,
    tables: [
      {
        title: 'build: with so many more articles and numbers, pictures of links drawn anew',
        head: [
          ...['articles', 'numbers', 'seconds', 'CPU s', 'peak MB', 'pages', 'files', 'MB'],
          ...['copy: files', 'MB'],
        ],
        named: 0,
        body: rows.map((row) => [
          ...[row.articles, row.numbers, short(row.seconds), short(row.processor)],
          ...[short(row.megabytes), row.pages, row.files, short(row.bytes / 1e6)],
          ...[row.copy.files, short(row.copy.bytes / 1e6)],
        ]),
      },
    ],
  };
}

/** Builds a copy of this site with so much more, and removes it. */
export async function measureBuild(load: Load): Promise<Built> {
  const folder = copyOfTheHouse();
  try {
    addArticles(folder, load.articles);
    addNumbers(folder, load.numbers);
    const { seconds, usage } = runBuild(
      folder,
      join(root, 'node_modules/astro/bin/astro.mjs'),
      environmentOfBuilds(),
    );
    const dist = join(folder, 'dist');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const languages = await listLanguages(dist);
    const copy = (await listOfflineFiles(dist)).filter(({ path }) => isFor(path, [''], languages));
    return {
      ...load,
      seconds,
      ...usage,
      pages: files.filter(({ name }) => name.endsWith('.html')).length,
      files: files.length,
      bytes: files.reduce(
        (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
        0,
      ),
      copy: { files: copy.length, bytes: copy.reduce((sum, { weight }) => sum + weight, 0) },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `npm run build` sets: how soon memory that is no longer used goes back, and how much may wait for that. */
function environmentOfBuilds(): Record<string, string> {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const settings = (scripts.build as string).split(' ').filter((word) => /^[A-Z_]+=/.test(word));
  return Object.fromEntries(
    settings.map((word) => [word.replace(/=.*/, ''), word.replace(/^\w+=/, '')]),
  );
}

/**
 * Builds a site as it is published: with addresses, pictures of links and a sitemap.
 *
 * @param astro The command of Astro.
 * @param environment Variables that it is given.
 */
export function runBuild(
  folder: string,
  astro: string,
  environment: Readonly<Record<string, string>>,
): {
  seconds: number;
  usage: Pick<Built, 'processor' | 'megabytes'>;
} {
  const usage = join(folder, 'usage.json');
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', fileURLToPath(new URL('tell-usage.ts', import.meta.url))],
      ...[astro, 'build', '--force'],
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        ...environment,
        USAGE_FILE: usage,
        SITE_URL: 'https://matta.example',
        CORRECTION_CONTACT: 'corrections@matta.example',
      },
    },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
  return { seconds, usage: JSON.parse(readFileSync(usage, 'utf8')) };
}

/** Articles as long and as full of parts as the main one, under other names. */
function addArticles(folder: string, count: number): void {
  const articles = join(folder, 'content/articles/ja');
  const model = readFileSync(join(articles, 'what-happens-if-you-call.mdx'), 'utf8');
  for (let at = 0; at < count; at += 1) {
    writeFileSync(
      join(articles, `synthetic-${at}.mdx`),
      model
        .replace(/^title: .*$/m, `title: 見本の記事 その${at}`)
        .replace(/^short: .*$/m, `short: 見本${at}`)
        .replace(/^order: .*$/m, `order: ${1_000 + at}`),
    );
  }
}

/** As in the real directory: whole numbers from somebody's own record, masked ones from a public body. */
const SOURCES = { whole: 'ameblo-amazon-small-claims', masked: 'kokusen-2025-international-calls' };

function addNumbers(folder: string, count: number): void {
  const numbers = join(folder, 'content/numbers');
  const known = new Set(readdirSync(numbers));
  for (const digits of syntheticNumbers(count)) {
    if (known.has(`${digits}.yaml`)) continue;
    writeFileSync(
      join(numbers, `${digits}.yaml`),
      [
        'kind: number',
        `digits: "${digits}"`,
        ...(digits.startsWith('1') ? ['international: true'] : []),
        'reports:',
        `  - source: ${digits.includes('x') ? SOURCES.masked : SOURCES.whole}`,
        '    date: "2026-10-01"',
        '    channel: sms',
        '    wording:',
        '      ja: 見本の記録です。',
        '',
      ].join('\n'),
    );
  }
}
