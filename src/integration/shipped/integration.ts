import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { OCR_PACKAGES } from '../ocr.ts';
import { notePackages, packagesWithin } from './bundled.ts';
import { renderNotices } from './notices.ts';
import { type NamedPart, readParts } from './read-parts.ts';
import { type Product, renderSbom } from './sbom.ts';

/** Scripts that are served as their packages bring them, with others bundled in. */
const READY_MADE = ['tesseract.js/dist/worker.min.js', 'tesseract.js/dist/tesseract.esm.min.js'];

/**
 * Served without passing through the bundler: files that are copied, Astro's scripts and pictures within pages,
 * and the days of Japan's public holidays, which pages hold as data.
 */
const COPIED = ['astro', 'pagefind', '@holiday-jp/holiday_jp', '@lucide/astro', ...OCR_PACKAGES];

/**
 * Names what others have written of the built site: tells the pages, writes `third-party-notices.txt` and
 * `sbom.json`, and stops the build where what was bundled is not what the list says.
 */
export function shippedIntegration(): AstroIntegration {
  let root = '';
  let parts: readonly NamedPart[] = [];
  const found = new Set(COPIED);
  return {
    name: 'shipped',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        parts = await readParts(root);
        updateConfig({
          vite: {
            define: { __PARTS__: JSON.stringify(parts.map(toldOf)) },
            plugins: [notePackages(found)],
            worker: { plugins: () => [notePackages(found)] },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const script of READY_MADE)
          for (const name of await packagesWithin(root, script)) found.add(name);
        checkParts(parts, found);
        const directory = fileURLToPath(dir);
        const product = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Product;
        await writeFile(join(directory, 'third-party-notices.txt'), renderNotices(parts));
        await writeFile(join(directory, 'sbom.json'), `${renderSbom(product, parts)}\n`);
      },
    },
  };
}

/** What a page says of a part; the text of its licence is in the notices. */
function toldOf({ name, use, version, inside, licence, home }: NamedPart) {
  return { name, use, version, inside, licence, home };
}

/**
 * Compares the list of parts with the packages that were bundled.
 *
 * @throws {Error} Naming every package that only one of the two has.
 */
export function checkParts(parts: readonly NamedPart[], found: ReadonlySet<string>): void {
  // Two parts of Tesseract's worker are in no package that is installed here.
  const listed = new Set(parts.map((part) => part.package ?? part.name));
  const missing = [...found].filter((name) => !listed.has(name)).sort();
  const gone = parts.flatMap((part) =>
    part.package && !found.has(part.package) ? [part.package] : [],
  );
  if (missing.length + gone.length === 0) return;
  throw new Error(
    `src/integration/shipped/parts.ts がサイトの中身と合いません。一覧にない部品: ${missing.join('、') || 'なし'}。使われていない部品: ${gone.join('、') || 'なし'}。`,
  );
}
