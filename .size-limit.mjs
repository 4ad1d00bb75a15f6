/**
 * What a visitor loads, page by page, compressed as hosts send it. `size-limit` reads `dist/`.
 * The scripts of a page are those it names and, through static imports, those they name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const read = (file) => readFileSync(join('dist', file), 'utf8');

/** Adds a script and all that it imports before it can run. */
function follow(file, found) {
  if (found.has(file) || !existsSync(join('dist', file))) return found;
  found.add(file);
  for (const [, target] of read(file).matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g,
  )) {
    follow(normalize(join(dirname(file), target)), found);
  }
  return found;
}

function scriptsOf(page) {
  const found = new Set();
  const named = read(page).matchAll(
    /(?:<script[^>]*\ssrc|component-url|renderer-url|before-hydration-url)="\/?([^"]+)"/g,
  );
  for (const [, file] of named) follow(normalize(file), found);
  return [...found];
}

function stylesOf(page) {
  return Array.from(
    read(page).matchAll(/<link[^>]*rel="stylesheet"[^>]*href="\/?([^"]+)"/g),
    ([, file]) => file,
  );
}

/** The script that the search dialog begins with, and what it needs before it opens. */
function dialogScripts() {
  const entry = readdirSync('dist/_astro').find((name) => /^ja\.SearchDialog\..*\.js$/.test(name));
  return [...follow(`_astro/${entry}`, new Set())];
}

const inDist = (names) => names.map((name) => `dist/${name}`);
const article = 'amazon-marketing-service/index.html';
const check = 'check/index.html';

const budget = (name, names, limit) => ({
  name,
  path: inDist(names),
  limit,
  gzip: true,
});

/** As hosts send it that can use brotli; gzip weighs a tenth more. */
const compressed = (name, names, limit) => ({
  name,
  path: inDist(names),
  limit,
  brotli: true,
});

const checkerFile = (name) =>
  readdirSync('dist/checker')
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => `checker/${file}`);

/** Everything that comes before the first answer of the search. */
const search = 'search/index.html';
const firstAnswer = () => [
  search,
  ...scriptsOf(search),
  ...stylesOf(search),
  ...readdirSync('dist/search')
    .map((file) => `search/${file}`)
    .filter((file) => /\bheads-ja\./.test(file) && read(search).includes(file)),
];

/** What a page of others loads until the first verdict; the rest is folded behind it, or for numbers. */
const embed = 'embed/sms-matta';
const embedParts = () =>
  readdirSync(`dist/${embed}/parts`)
    .filter((file) => /^(?:start|rulebook|explanations-ja)\./.test(file))
    .map((file) => `${embed}/parts/${file}`);

export default [
  budget('main article: HTML', [article], '20 kB'),
  budget('main article: CSS', stylesOf(article), '12 kB'),
  ...(scriptsOf(article).length > 0
    ? [budget('main article: JavaScript', scriptsOf(article), '4 kB')]
    : []),
  // It lists the files of every language; no page waits for it.
  budget('service worker', ['sw.js'], '16 kB'),
  budget('checker: HTML', [check], '20 kB'),
  budget('checker: CSS', stylesOf(check), '12 kB'),
  compressed('checker: JavaScript', scriptsOf(check), '45 kB'),
  compressed('checker: rulebook and weights', checkerFile('rulebook'), '70 kB'),
  compressed('checker: what a verdict says', checkerFile('explanations-ja'), '30 kB'),
  compressed('checker: what is folded behind it', checkerFile('details-ja'), '25 kB'),
  compressed('checker: the note in Japanese', checkerFile('japanese-note'), '12 kB'),
  compressed('embed: before it is touched', [`${embed}/sms-matta.js`], '12 kB'),
  compressed('embed: to the first verdict', [`${embed}/sms-matta.js`, ...embedParts()], '150 kB'),
  compressed('search over a page: JavaScript', dialogScripts(), '40 kB'),
  compressed('search: page and first answer', firstAnswer(), '90 kB'),
];
