import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Part, root } from './part.ts';

const SINGLE = [
  'index.html',
  'check/index.html',
  'search/index.html',
  'amazon-marketing-service/index.html',
];

/** What the files of `dist/` weigh in bytes after gzip, where it has been built. */
export const weights: Part = {
  name: 'weights',
  async measure() {
    const dist = join(root, 'dist');
    if (!existsSync(dist)) throw new Error('dist/ is missing: run `npm run build` first');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/.test(file),
    );
    const size = (file: string): number => gzipSync(readFileSync(join(dist, file))).length;
    const sum = (pattern: RegExp): number =>
      files.filter((file) => pattern.test(file)).reduce((total, file) => total + size(file), 0);
    const json = [
      ...files
        .filter((file) => SINGLE.includes(file) || file.startsWith('checker/'))
        .map((file) => ({ file, bytes: size(file) })),
      { file: 'all scripts', bytes: sum(/^_astro\/.*\.js$/) },
      { file: 'all styles', bytes: sum(/\.css$/) },
      { file: 'pagefind/', bytes: sum(/^pagefind\//) },
      { file: 'all of dist/', bytes: sum(/./) },
    ];
    return {
      json,
      tables: [
        {
          title: 'weights: bytes after gzip',
          head: ['file', 'bytes'],
          body: json.map(({ file, bytes }) => [file, bytes]),
        },
      ],
    };
  },
};
