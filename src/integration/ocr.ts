import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { OcrFile, OcrFiles } from '../ocr/index.ts';

const WORKER = 'tesseract.js/dist/worker.min.js';

/** What text recognition needs at run time, by the packages that bring it. */
const SOURCES = [
  WORKER,
  ...['', '-simd', '-relaxedsimd'].flatMap((variant) => [
    `tesseract.js-core/tesseract-core${variant}-lstm.js`,
    `tesseract.js-core/tesseract-core${variant}-lstm.wasm`,
  ]),
  ...['jpn', 'jpn_vert'].map(
    (model) => `@tesseract.js-data/${model}/4.0.0_best_int/${model}.traineddata.gz`,
  ),
];

/** The packages that bring them. */
export const OCR_PACKAGES: readonly string[] = [
  ...new Set(SOURCES.map((source) => /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? source)),
];

/** The licences travel with the code; the worker's first line names its own. */
const LICENCES: Readonly<Record<string, string>> = {
  'LICENSE.txt': 'tesseract.js-core/LICENSE',
  [`${basename(WORKER)}.LICENSE.txt`]: `${WORKER}.LICENSE.txt`,
};

/** Serves the files of text recognition with the site, and tells its code their names and sizes. */
export function ocrIntegration(): AstroIntegration {
  let root = '';
  let base = '/';
  let files: OcrFiles;
  return {
    name: 'ocr',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        files = await measureOcrFiles(root);
        updateConfig({ vite: { define: { __OCR_FILES__: JSON.stringify(files) } } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const source = findSource(base, files, request.url ?? '');
          if (!source) return next();
          if (source.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
          if (source.endsWith('.wasm')) response.setHeader('content-type', 'application/wasm');
          response.end(await readSource(root, source));
        });
      },
      'astro:build:done': ({ dir }) => copyOcrFiles(root, fileURLToPath(dir), files),
    },
  };
}

/** Measures the files of text recognition; the folder they are served from is named by a hash of them. */
async function measureOcrFiles(root: string): Promise<OcrFiles> {
  const hash = createHash('sha256');
  const files: OcrFile[] = [];
  for (const source of SOURCES) {
    const content = await readSource(root, source);
    hash.update(content);
    files.push({
      name: basename(source),
      bytes: content.length,
      sent: Math.min(content.length, gzipSync(content).length),
    });
  }
  return { version: hash.digest('hex').slice(0, 12), files };
}

/** Put before the worker. */
const PRELUDE = fileURLToPath(new URL('../ocr/worker-prelude.js', import.meta.url));

/** Without the note where a script's source map is: it is not published. */
async function readSource(root: string, source: string): Promise<Buffer> {
  const file = await readFile(join(root, 'node_modules', source));
  if (!source.endsWith('.js')) return file;
  const content = source === WORKER ? Buffer.concat([await readFile(PRELUDE), file]) : file;
  return Buffer.from(content.toString('utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n'));
}

/** Copies the files of text recognition into the built site, where their folder names them. */
async function copyOcrFiles(root: string, directory: string, { version }: OcrFiles): Promise<void> {
  const folder = join(directory, 'ocr', version);
  await mkdir(folder, { recursive: true });
  for (const source of SOURCES)
    await writeFile(join(folder, basename(source)), await readSource(root, source));
  for (const [name, source] of Object.entries(LICENCES))
    await copyFile(join(root, 'node_modules', source), join(folder, name));
}

/** The file that a development server is asked for; nothing for any other address. */
function findSource(base: string, { version }: OcrFiles, path: string): string | undefined {
  const folder = `${base}ocr/${version}/`;
  return SOURCES.find((source) => path === folder + basename(source));
}
