/**
 * Measures how fast and how heavy the site is.
 *
 *   npm run -s bench [-- --json]
 *
 * Times are medians in milliseconds on this machine; weights are bytes after gzip, of `dist/` where it
 * has been built.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadContent } from '../src/build/load.ts';
import { rulebookOf } from '../src/build/rulebook.ts';
import { createEngine, type Engine } from '../src/engine/index.ts';

const root = new URL('..', import.meta.url).pathname;

/** Ordinary prose, and a message in which nearly every word is a sign. */
const TEXTS = {
  ordinary:
    '昨日はお世話になりました。週末の予定ですが、駅前の公園に十時に集まって、そこから歩いて行こうと思います。雨が降ったら図書館にしましょう。お弁当は各自で用意してください。',
  scam: '有料動画の未納料金が発生しています。本日中にご連絡なき場合、法的手続きに移行いたします。03-1234-56** アマゾン相談係 ',
} as const;
const SIZES = [200, 2_000, 10_000, 20_000, 100_000, 200_000, 1_000_000];

interface EngineRow {
  readonly text: string;
  readonly characters: number;
  readonly milliseconds: number;
  readonly normalize: number;
}

const rulebook = rulebookOf(await loadContent(root));
const creating = median(5, () => createEngine(rulebook));
const engine = createEngine(rulebook);
const engineRows = Object.entries(TEXTS).flatMap(([name, text]) =>
  SIZES.map((size) => engineRow(engine, name, text, size)),
);
const growth = Object.keys(TEXTS).map((name) => ({
  text: name,
  ratio: timeOf(name, 100_000) / timeOf(name, 10_000),
}));
const weights = weightsOf(join(root, 'dist'));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ engine: { creating, rows: engineRows, growth }, weights }));
} else {
  console.log(`engine made in ${format(creating)} ms\n`);
  console.log('text      characters    check ms  normalize ms   ratio');
  for (const { text, characters, milliseconds, normalize } of engineRows) {
    console.log(
      [
        text.padEnd(8),
        String(characters).padStart(11),
        format(milliseconds).padStart(11),
        format(normalize).padStart(13),
        format(milliseconds / normalize).padStart(7),
      ].join(' '),
    );
  }
  for (const { text, ratio } of growth)
    console.log(`${text}: 100,000 characters take ${format(ratio)} × the time of 10,000`);
  console.log('');
  for (const { file, bytes } of weights) console.log(`${String(bytes).padStart(9)}  ${file}`);
}

function engineRow(checker: Engine, name: string, text: string, size: number): EngineRow {
  const message = text.repeat(Math.ceil(size / text.length)).slice(0, size);
  const runs = size > 100_000 ? 5 : size > 5_000 ? 15 : 60;
  for (let warm = 0; warm < Math.min(runs, 20); warm += 1) checker.check(message);
  return {
    text: name,
    characters: size,
    milliseconds: median(runs, () => checker.check(message)),
    normalize: median(runs, () => message.normalize('NFKC')),
  };
}

function timeOf(name: string, size: number): number {
  return (
    engineRows.find((row) => row.text === name && row.characters === size)?.milliseconds ??
    Number.NaN
  );
}

function median(runs: number, work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] as number;
}

function weightsOf(dist: string): { file: string; bytes: number }[] {
  if (!existsSync(dist)) return [];
  const size = (file: string): number => gzipSync(readFileSync(join(dist, file))).length;
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  const pages = [
    'index.html',
    'check/index.html',
    'search/index.html',
    'amazon-marketing-service/index.html',
  ];
  const sum = (pattern: RegExp): number =>
    files.filter((file) => pattern.test(file)).reduce((total, file) => total + size(file), 0);
  return [
    ...[...pages, 'rulebook.json']
      .filter((file) => files.includes(file))
      .map((file) => ({ file, bytes: size(file) })),
    { file: 'all scripts', bytes: sum(/^_astro\/.*\.js$/) },
    { file: 'all styles', bytes: sum(/\.css$/) },
    { file: 'pagefind/', bytes: sum(/^pagefind\//) },
    { file: 'all of dist/', bytes: sum(/./) },
  ];
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
