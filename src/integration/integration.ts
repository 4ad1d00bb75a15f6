import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isOriginal } from '../locales/index.ts';
import { correctionContactOf, type PublishedNumber, type Site } from '../schemas/index.ts';
import { type BuiltPage, readHead } from './built-pages.ts';
import { commitTime } from './commit-time.ts';
import { type Content, readContent } from './content.ts';
import { eachPage } from './each-page.ts';
import { writeEmbed } from './embed/embed.ts';
import { headerRules, joinPolicies, readPolicy, renderHeaders } from './headers.ts';
import { drawIcons } from './icons.ts';
import { numberIslands, preloadIslands } from './islands.ts';
import { markLanguages } from './language-marks.ts';
import { loadContent } from './load.ts';
import { renderNginx } from './nginx.ts';
import { numberModule } from './number-module.ts';
import { openNumbers } from './open-data/numbers.ts';
import { writeOpenData } from './open-data/open-data.ts';
import { breakTitles } from './phrases.ts';
import { annotatorOf, readingsModule } from './readings.ts';
import { redirects, renderRedirects } from './redirects.ts';
import { writeRelease } from './release.ts';
import { ContentError, formatFaults } from './report/format.ts';
import { writeSearch } from './search-texts.ts';
import { writeServiceWorker } from './service-worker.ts';
import { sitemapOf } from './sitemap.ts';
import { drawSocialPictures } from './social-pictures.ts';

/** Where the nginx configuration lies in `dist/`; it keeps itself from being served. */
const NGINX = '_nginx.conf';

export interface SiteOptions {
  /** Bytes after gzip up to which the search loads the texts of all pages. */
  readonly textsUpTo: number;
}

/** A fault of the content or of the settings, told without a stack that helps no editor. */
class BuildStopped extends Error {
  override readonly stack = '';
}

/** The day that the build speaks of. */
const buildDay = (): Date => new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000);

/** What is known of a build, from one of its steps to the next. */
interface Build {
  root: string;
  base: string;
  cache: string;
  isPublic: boolean;
  /** Address of the home page; empty where the site is built for none. */
  home: string;
  target: string | string[];
  content?: Content;
  open: readonly PublishedNumber[];
  pages: BuiltPage[];
}

type Hooks = Required<AstroIntegration['hooks']>;

/**
 * Everything the build does beside Astro: checks the content before it, and after it draws the icons and
 * the pictures of links, and writes the search index, what hosts need to know (headers, redirects, an
 * nginx configuration), which release it is, the data for other programs, the folder for other sites, and the
 * service worker.
 */
export function siteIntegration({ textsUpTo }: SiteOptions): AstroIntegration {
  const build: Build = {
    root: '',
    base: '/',
    cache: '',
    isPublic: false,
    home: '',
    target: [],
    open: [],
    pages: [],
  };
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': (setup) => addNumbersAndSitemap(build, setup),
      'astro:config:done': ({ config }) => {
        checkOutput(build.root, fileURLToPath(config.outDir));
        build.cache = join(fileURLToPath(config.cacheDir), 'social-pictures');
        build.isPublic = config.site !== undefined;
        build.base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        build.home = config.site ? new URL(build.base, config.site).href : '';
        build.target = config.vite.build?.target || [];
      },
      'astro:build:start': () => checkContent(build),
      'astro:build:done': ({ dir, logger }) =>
        finish(build, { directory: fileURLToPath(dir), textsUpTo, logger }),
    },
  };
}

/** Hands the numbers to the pages, and makes the sitemap of a site that is built for an address. */
function addNumbersAndSitemap(
  build: Build,
  { config, updateConfig }: Parameters<Hooks['astro:config:setup']>[0],
): void {
  build.root = fileURLToPath(config.root);
  const take = async () => {
    const { content, root } = build;
    if (!content) return (await readContent(root)).content.numbers;
    const { numbers } = content;
    // A large directory is held once: what is published of it is chosen before it is handed on.
    build.open = openNumbers(content, buildDay());
    build.content = { ...content, numbers: [] };
    return numbers;
  };
  const numbers = numberModule({
    take,
    folder: join(build.root, 'content', 'numbers'),
    file: join(fileURLToPath(config.cacheDir), 'numbers.json'),
  });
  updateConfig({ vite: { plugins: [numbers, readingsModule(build.root)] } });
  if (!config.site) return;
  const sitemap = sitemapOf(
    () => build.pages,
    () => build.base,
  );
  updateConfig({ integrations: [sitemap] });
}

/**
 * Outside the project Astro resolves packages from the place of the output, where there are none. It takes a folder
 * for one within that merely begins with the same letters, so whether that works would hang on names.
 *
 * @throws {BuildStopped} Where the output would lie outside the project.
 */
function checkOutput(root: string, output: string): void {
  const way = relative(root, output);
  if (!isAbsolute(way) && way.split(sep)[0] !== '..') return;
  throw new BuildStopped(
    `ビルドの出力先（outDir）は、プロジェクトのフォルダの中にしてください: ${output}`,
  );
}

/** @throws {BuildStopped} Where the content has faults, or lacks what a public site needs. */
async function checkContent(build: Build): Promise<void> {
  // What depends on the day must not differ between two builds of one commit.
  process.env.SOURCE_DATE_EPOCH ??= await commitTime(build.root);
  build.content = await loadContent(build.root).catch((error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    if (process.env.GITHUB_ACTIONS) console.log(formatFaults(error.faults, 'github'));
    throw new BuildStopped(error.message);
  });
  if (build.isPublic && !hasCorrectionContact(build.content.site.data)) {
    throw new BuildStopped(
      '公開用のビルド（SITE_URL あり）には、訂正・削除の連絡先が要ります。content/site.yaml の correctionContact に email か url を書くか、CORRECTION_CONTACT で渡してください。',
    );
  }
}

interface Output extends SiteOptions {
  /** The folder that the site was built into. */
  readonly directory: string;
  readonly logger: Parameters<Hooks['astro:build:done']>[0]['logger'];
}

/** Completes the pages that Astro has built, and writes everything else that is served. */
async function finish(build: Build, { directory, textsUpTo, logger }: Output): Promise<void> {
  const { root, base, cache, target, home, content, open } = build;
  if (!content) throw new Error('the content was not read before the build');
  const about = content.site.data;
  const policies = await completePages(build, directory);
  const { pages } = build;
  await drawIcons(directory);
  const findable = pages.filter((page) => page.findable).map(({ file }) => file);
  const frame = { siteName: about.name.ja, tagline: about.tagline.ja };
  // The index is made by a process of its own; meanwhile there is time to draw.
  await Promise.all([
    writeSearch({ directory, content, findable, textsUpTo, logger }),
    drawSocialPictures({ pages, directory, cache, frame, logger }),
  ]);
  // The model that finds phrases knows Japanese alone; in easy Japanese readings stand between the words.
  await eachPage(directory, (file, html) => (isOriginal(file) ? breakTitles(html) : html));
  const rules = headerRules(joinPolicies([...policies]), base);
  await writeFile(join(directory, '_headers'), renderHeaders(rules));
  await writeFile(join(directory, '_redirects'), renderRedirects(redirects(base)));
  await writeFile(join(directory, NGINX), renderNginx(rules, redirects(base), base));
  await writeRelease(directory, root);
  await writeOpenData({ directory, root, numbers: open, now: buildDay() });
  await writeEmbed({ directory, root, target, site: home, now: buildDay() });
  const copy = await writeServiceWorker(directory, target);
  const weight = copy.reduce((sum, file) => sum + file.weight, 0);
  logger.info(
    `オフライン用の写し: ${copy.length} ファイル、${(weight / 1e6).toFixed(2)} MB（圧縮して送る大きさ）`,
  );
}

/** Reads the head of every page, and completes its islands. @returns The policies of the pages. */
async function completePages(build: Build, directory: string): Promise<ReadonlySet<string>> {
  const policies = new Set<string>();
  build.pages = [];
  const scriptAt = scriptsOf(directory, build.base);
  const annotate = annotatorOf(build.root);
  await eachPage(directory, (file, html) => {
    const marked = markLanguages(file, html, annotate);
    build.pages.push(readHead(file, marked));
    const whole = preloadIslands(numberIslands(marked), scriptAt);
    policies.add(readPolicy(file, whole));
    return whole;
  });
  return policies;
}

function hasCorrectionContact(about: Site): boolean {
  try {
    const { email, url } = correctionContactOf(about, process.env.CORRECTION_CONTACT);
    return Boolean(email ?? url);
  } catch (error) {
    throw new BuildStopped((error as Error).message);
  }
}

/** Gives the built scripts by their addresses, each read once. */
function scriptsOf(directory: string, base: string): (address: string) => string | undefined {
  const known = new Map<string, string>();
  return (address) => {
    const file = join(directory, address.slice(base.length));
    const script = known.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    if (script !== undefined) known.set(file, script);
    return script;
  };
}
