import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticNumbers } from '../../src/search/synthetic.ts';
import { copyOfTheHouse } from '../house.ts';
import { type Part, root, short } from './part.ts';

const LOADS = [
  { articles: 0, numbers: 0 },
  { articles: 10, numbers: 0 },
  { articles: 100, numbers: 0 },
  { articles: 1_000, numbers: 0 },
  { articles: 0, numbers: 10_000 },
];

/** How long the whole build takes with so many more articles and numbers, in folders of their own. */
export const build: Part = {
  name: 'build',
  async measure() {
    const rows = LOADS.map((load) => {
      const folder = copyOfTheHouse();
      try {
        addArticles(folder, load.articles);
        addNumbers(folder, load.numbers);
        const began = performance.now();
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--force'],
          {
            cwd: folder,
            encoding: 'utf8',
            maxBuffer: 1 << 28,
            env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
          },
        );
        const seconds = (performance.now() - began) / 1000;
        if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
        const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
        return { ...load, pages: pages.filter((file) => file.endsWith('.html')).length, seconds };
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
    return {
      json: rows,
      tables: [
        {
          title: 'build: with so many more articles and numbers',
          head: ['articles', 'numbers', 'pages', 'seconds'],
          named: 0,
          body: rows.map(({ articles, numbers, pages, seconds }) => [
            articles,
            numbers,
            pages,
            short(seconds),
          ]),
        },
      ],
    };
  },
};

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

function addNumbers(folder: string, count: number): void {
  const numbers = join(folder, 'content/numbers');
  const known = new Set(readdirSync(numbers));
  const [source] = readdirSync(join(folder, 'content/sources'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .filter((id) => id.startsWith('kokusen-2025'));
  for (const digits of syntheticNumbers(count)) {
    if (known.has(`${digits}.yaml`)) continue;
    writeFileSync(
      join(numbers, `${digits}.yaml`),
      [
        'kind: number',
        `digits: "${digits}"`,
        ...(digits.startsWith('1') ? ['international: true'] : []),
        'reports:',
        `  - source: ${source}`,
        '    date: "2026-10-01"',
        '    channel: sms',
        '    wording:',
        '      ja: 見本の記録です。',
        '',
      ].join('\n'),
    );
  }
}
