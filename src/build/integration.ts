import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { correctionContactOf, type Site } from '../schemas/index.ts';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';
import { commitTime } from './commit-time.ts';
import { headerRules, joinPolicies, readPolicies, renderHeaders } from './headers.ts';
import { drawIcons } from './icons.ts';
import { numberIslandsOf } from './islands.ts';
import { loadContent } from './load.ts';
import { renderNginx } from './nginx.ts';
import { breakAllTitles } from './phrases.ts';
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

/**
 * Everything the build does beside Astro: checks the content before it, and after it draws the icons and
 * the pictures of links, and writes the search index, what hosts need to know (headers, redirects, an
 * nginx configuration), which release it is, and the service worker.
 */
export function siteIntegration({ textsUpTo }: SiteOptions): AstroIntegration {
  let root = '';
  let base = '/';
  let cache = '';
  let isPublic = false;
  let about: Site;
  let pages: readonly BuiltPage[] = [];
  let target: string | string[] = [];
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        if (config.site)
          updateConfig({
            integrations: [
              sitemapOf(
                () => pages,
                () => base,
              ),
            ],
          });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cache = join(fileURLToPath(config.cacheDir), 'social-pictures');
        isPublic = config.site !== undefined;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        target = config.vite.build?.target || [];
      },
      'astro:build:start': async () => {
        // What depends on the day must not differ between two builds of one commit.
        process.env.SOURCE_DATE_EPOCH ??= await commitTime(root);
        const content = await loadContent(root).catch((error: unknown) => {
          if (!(error instanceof ContentError)) throw error;
          if (process.env.GITHUB_ACTIONS) console.log(formatFaults(error.faults, 'github'));
          throw new BuildStopped(error.message);
        });
        about = content.site.data;
        if (isPublic && !hasCorrectionContact(about)) {
          throw new BuildStopped(
            '公開用のビルド（SITE_URL あり）には、訂正・削除の連絡先が要ります。content/site.yaml の correctionContact に email か url を書くか、CORRECTION_CONTACT で渡してください。',
          );
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        await numberIslandsOf(directory);
        await drawIcons(directory);
        await writeSearch({ directory, content: await loadContent(root), textsUpTo, logger });
        pages = await readBuiltPages(directory);
        await drawSocialPictures({
          pages,
          directory,
          cache,
          frame: { siteName: about.name.ja, tagline: about.tagline.ja },
          logger,
        });
        await breakAllTitles(directory, pages);
        const policy = joinPolicies(await readPolicies(directory));
        const rules = headerRules(policy, base);
        await writeFile(join(directory, '_headers'), renderHeaders(rules));
        await writeFile(join(directory, '_redirects'), renderRedirects(redirects(base)));
        await writeFile(join(directory, NGINX), renderNginx(rules, redirects(base), base));
        await writeRelease(directory, root);
        const copy = await writeServiceWorker(directory, target);
        const weight = copy.reduce((sum, file) => sum + file.weight, 0);
        logger.info(
          `オフライン用の写し: ${copy.length} ファイル、${(weight / 1e6).toFixed(2)} MB（圧縮して送る大きさ）`,
        );
      },
    },
  };
}

function hasCorrectionContact(about: Site): boolean {
  try {
    const { email, url } = correctionContactOf(about, process.env.CORRECTION_CONTACT);
    return Boolean(email ?? url);
  } catch (error) {
    throw new BuildStopped((error as Error).message);
  }
}
