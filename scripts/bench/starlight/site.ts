import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchHeads, SearchTexts } from '../../../src/search/index.ts';
import { BUILDS } from '../../house.ts';

/** Where Starlight is installed. */
export const packages = fileURLToPath(new URL('node_modules', import.meta.url));

interface Text {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  integrations: [starlight({ title: 'Starlight', locales: { root: { label: '日本語', lang: 'ja' } } })],
});
`;
const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Writes a site of Starlight as its guide begins one, with the texts of this site's pages.
 *
 * @param dist This site, built.
 * @param more How many further pages with the text of the article at `model`.
 * @returns The folder, which the caller removes.
 */
export function writeSite(dist: string, model: string, more: number): string {
  const texts = readTexts(dist);
  const article = texts.find(({ path }) => path === model);
  if (!article) throw new Error(`no text of ${model} in ${dist}`);
  const further = Array.from({ length: more }, (_, at) => ({
    path: `/synthetic-${at}/`,
    title: `見本の記事 その${at}`,
    text: article.text,
  }));
  mkdirSync(BUILDS, { recursive: true });
  const folder = mkdtempSync(join(BUILDS, 'starlight-'));
  symlinkSync(packages, join(folder, 'node_modules'));
  const put = (file: string, content: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  // Astro looks there for packages that it has to build with the site.
  put('package.json', readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  put('astro.config.mjs', CONFIG);
  put('src/content.config.ts', COLLECTIONS);
  for (const { path, title, text } of [...texts, ...further])
    put(`src/content/docs/${path.slice(1, -1)}.md`, markdown(title, text));
  return folder;
}

/** The texts that this site's own search looks through. */
function readTexts(dist: string): Text[] {
  const folder = join(dist, 'search');
  const read = <T>(kind: string): T => {
    const name = readdirSync(folder).find((file) => file.startsWith(`${kind}.`));
    return JSON.parse(readFileSync(join(folder, name ?? ''), 'utf8'));
  };
  const texts = read<SearchTexts>('texts');
  const { pages = [] } = read<SearchHeads>('heads');
  return pages.map(({ path, title }, at) => ({ path, title, text: texts[at]?.text ?? '' }));
}

/** Headings and items, which the texts part by a wide space, as paragraphs; every sign stands for itself. */
function markdown(title: string, text: string): string {
  const paragraphs = text.split('\u3000').map((part) => part.replace(/[!-/:-@[-`{-~]/g, '\\$&'));
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
