import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { BUILDS } from '../../scripts/house.ts';
import { serve } from '../../src/integration/serve.ts';
import { isOriginal } from '../../src/locales/index.ts';
import { content, root as project } from '../content.ts';
import prepareBrowser from '../e2e/browser.ts';
import { originalsOf } from '../originals.ts';
import { thorough } from '../thorough.ts';
import { linkChecker } from './link-checker.ts';
import { contact, directory, home } from './public-site.ts';
import { attribute, factsOf, isIndexable, metaOf, type Page, readPages } from './site.ts';

const pages = readPages(directory);
const read = (file: string): string => readFileSync(join(directory, file), 'utf8');
const addressOf = ({ file }: Page): string => home + file.replace(/index\.html$/, '');
const pageAt = (file: string): Page => pages.find((page) => page.file === file) as Page;

const factOf = (page: Page, type: string) => factsOf(page).find((fact) => fact['@type'] === type);

test('every address within the site leads somewhere, also pictures and canonical ones', () => {
  const broken = linkChecker({ directory, pages, address: home });
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.flatMap((page) => broken(page).map((to) => `${page.file}: ${to}`))).toEqual([]);
});

test('pages that may be shown name their own address and picture', () => {
  for (const page of pages.filter(isIndexable)) {
    const canonical = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
    expect(canonical && attribute(canonical, 'href')).toBe(addressOf(page));
    expect(metaOf(page, 'og:url')).toBe(addressOf(page));
    const own = page.file.startsWith('numbers/') ? 'numbers/index.html' : page.file;
    const shown = isOriginal(page.file) ? own : 'index.html';
    expect(metaOf(page, 'og:image')).toBe(`${home}og/${shown.replace(/\.html$/, '.png')}`);
    expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
  }
});

test('pages that search engines should leave out say only that', () => {
  const left = pages.filter((page) => !isIndexable(page));
  expect(left.length).toBeGreaterThan(2);
  for (const page of left) {
    expect(factsOf(page)).toEqual([]);
    expect(page.html, page.file).not.toMatch(/og:|twitter:|rel="canonical"/);
  }
});

describe('structured data', () => {
  test('says of every article what it is, when it was checked and where it stands', async () => {
    const articles = originalsOf(content.articles);
    for (const { id, data } of articles) {
      const page = pageAt(`${id}/index.html`);
      expect(factOf(page, 'Article')).toMatchObject({
        headline: data.title,
        description: data.answer,
        url: addressOf(page),
        datePublished: data.published,
        dateModified: data.reviewed,
      });
      if (data.section === 'about') continue;
      const trail = factOf(page, 'BreadcrumbList')?.itemListElement as { item: string }[];
      expect(trail.map(({ item }) => item)).toEqual([home, expect.any(String), addressOf(page)]);
    }
  });

  test('holds every question of the questions and answers, with its answer', async () => {
    const articles = originalsOf(content.articles);
    const body = articles.find(({ id }) => id === 'faq')?.data.body ?? '';
    const asked = Array.from(body.matchAll(/^### (.+)$/gm), ([, question]) => question);
    const facts = pages
      .filter(({ file }) => isOriginal(file))
      .flatMap(factsOf)
      .filter((fact) => fact['@type'] === 'FAQPage');
    expect(facts).toHaveLength(1);
    const told = facts[0]?.mainEntity as { name: string; acceptedAnswer: { text: string } }[];
    expect(told.map(({ name }) => name)).toEqual(asked);
    expect(told).toHaveLength(32);
    for (const { name, acceptedAnswer } of told) {
      expect(acceptedAnswer.text.length, name).toBeGreaterThan(30);
      expect(acceptedAnswer.text, name).not.toMatch(/[<>]|\[\d+\]|\s{2}/);
    }
  });

  test('names the site at home', () => {
    expect(factOf(pageAt('index.html'), 'WebSite')).toMatchObject({ url: home });
  });
});

test('the sitemap lists what may be indexed, and nothing else', () => {
  const listed = Array.from(read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g), ([, at]) => at);
  expect(listed.sort()).toEqual(pages.filter(isIndexable).map(addressOf).sort());
  expect(read('sitemap-0.xml')).toMatch(/called\/<\/loc><lastmod>\d{4}-\d\d-\d\dT/);
  expect(read('sitemap-index.xml')).toContain(`<loc>${home}sitemap-0.xml</loc>`);
  expect(read('robots.txt')).toContain('\nDisallow: /matta/data/\n');
  expect(read('robots.txt')).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
});

test('the feed carries every article with whole addresses', async () => {
  const feed = read('rss.xml');
  const articles = originalsOf(content.articles);
  const links = Array.from(feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs), ([, link]) => link);
  expect(links.sort()).toEqual(articles.map(({ id }) => `${home}${id}/`).sort());
  const texts = Array.from(
    feed.matchAll(/<content:encoded>([^<]*)<\/content:encoded>/g),
    ([, escaped]) => parseFragment(wordsOf(parseFragment(escaped as string))),
  );
  expect(texts).toHaveLength(articles.length);
  for (const text of texts) {
    expect(wordsOf(text).length).toBeGreaterThan(200);
    const leads = hrefsOf(text);
    expect(leads.filter((href) => !/^(?:https?:|mailto:|tel:)/.test(href))).toEqual([]);
  }
  expect(feed).toContain('href=&quot;tel:188&quot;');
});

test('the feed of alerts is well formed and leads to each of them', async () => {
  const feed = read('alerts/atom.xml');
  const { alerts } = content;
  expect(alerts.length).toBeGreaterThan(0);
  const links = Array.from(feed.matchAll(/<entry>.*?<id>([^<]+)<\/id>/gs), ([, link]) => link);
  const days = alerts.map(({ data }) => data.day.slice(0, 7));
  expect(links.sort()).toEqual(
    alerts.map(({ id }, at) => `${home}alerts/${days[at]}/#alert-${id}`).sort(),
  );
  for (const link of links) {
    const [file = '', id = ''] = (link ?? '').slice(home.length).split('#');
    expect(pageAt(`${file}index.html`).html).toContain(`id="${id}"`);
  }
});

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

function hrefsOf(node: DefaultTreeAdapterTypes.Node): string[] {
  if (!('childNodes' in node)) return [];
  const own = 'attrs' in node ? attribute(node, 'href') : undefined;
  return [...(own === undefined ? [] : [own]), ...node.childNodes.flatMap(hrefsOf)];
}

test('every number page names whom to write to', () => {
  const numbers = pages.filter(({ file }) => /^numbers\/\d\w*\/index/.test(file));
  expect(numbers.length).toBeGreaterThan(5);
  for (const { html, file } of numbers) expect(html, file).toContain(`href="mailto:${contact}"`);
});

test('works in a browser from its folder', async () => {
  await prepareBrowser();
  const { server, url } = await serve(directory, 0, '/matta/');
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH as string,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin !== new URL(url).origin || !pathname.startsWith('/matta/') || !response.ok())
        faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${url}check/`);
    await page.waitForSelector('form[data-ready]');
    await page
      .locator('textarea[name="message"]')
      .fill('有料動画の未納料金があります。本日中に連絡なき場合は法的手続きに移行します。');
    await page.waitForSelector('[data-level]');
    await page.goto(`${url}search/?q=188`);
    await page.waitForSelector('[data-hit="contact"]');
    await page.goto(`${url}search/?q=${encodeURIComponent('裁判所')}`);
    const hit = page.locator('[data-hit="article"] a').first();
    expect(new URL((await hit.getAttribute('href')) ?? '', url).pathname).toMatch(/^\/matta\//);
    await hit.click();
    await page.waitForSelector('article h1');
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});

/** What a build says that has to fail before it builds anything. */
function refusal(output: string, settings: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '-s', 'build', '--', '--outDir', output],
    {
      cwd: project,
      encoding: 'utf8',
      // Nothing of the test runner's own: it sets BASE_URL, which Astro would take for the site's.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    },
  );
  expect(status).not.toBe(0);
  expect(readdirSync(output)).toEqual([]);
  rmSync(output, { recursive: true });
  return stdout + stderr;
}

test('a build to a folder outside the project is refused', () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  expect(refusal(outside)).toContain('プロジェクトのフォルダの中に');
});

// Reads all of the content first.
test.runIf(thorough)(
  'a public build without a contact for corrections fails, and says what is missing',
  () => {
    const empty = mkdtempSync(join(BUILDS, 'refused-'));
    const said = refusal(empty, { SITE_URL: 'https://matta.example' });
    expect(said).toContain('content/site.yaml の correctionContact');
  },
);
