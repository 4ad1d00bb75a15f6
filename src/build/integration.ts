import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from './content.ts';
import { joinPolicies, readPolicies, renderHeaders } from './headers.ts';
import { loadContent } from './load.ts';
import { indexSite } from './pagefind.ts';

/** A fault of the content or of the settings, told without a stack that helps no editor. */
class BuildStopped extends Error {
  override readonly stack = '';
}

/**
 * Everything the build does beside Astro: checks the content before it, and after it writes the
 * search index and the headers the host must send.
 */
export function siteIntegration(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'site',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': async () => {
        const content = await loadContent(root).catch((error: unknown) => {
          throw error instanceof ContentError ? new BuildStopped(error.message) : error;
        });
        const { email, url } = content.site.data.correctionContact;
        if (process.env.SITE_URL && !email && !url) {
          throw new BuildStopped(
            '公開用のビルド（SITE_URL あり）には、訂正・削除の連絡先が要ります。content/site.yaml の correctionContact に email か url を書いてください。',
          );
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        await indexSite({ directory, root, logger });
        const policy = joinPolicies(await readPolicies(directory));
        await writeFile(join(directory, '_headers'), renderHeaders(policy, base));
      },
    },
  };
}
