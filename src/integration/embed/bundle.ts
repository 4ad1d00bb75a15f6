import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { notePackages } from '../shipped/bundled.ts';
import { shadowStyles } from './styles.ts';

const EMBED = fileURLToPath(new URL('../../embed/', import.meta.url));
const CHECKER = fileURLToPath(new URL('../../islands/checker/', import.meta.url));
const VIRTUAL = 'virtual:embed/';

export interface BundleOptions {
  /** Oldest browsers, as Vite's `build.target`. */
  readonly target: string | string[];
  /** What stands at the head of the script that a page names. */
  readonly banner: string;
  /** What the modules below `virtual:embed/` export, by their names. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Members of `virtual:embed/about` beside the styles. */
  readonly about: Readonly<Record<string, string>>;
}

export interface Bundle {
  /** Text by path below the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Packages of others that are in it. */
  readonly packages: ReadonlySet<string>;
}

/**
 * Bundles the element: `sms-matta.js` with `sms-matta.css` for browsers that cannot take styles as text, and in
 * `parts/` what is loaded when the box is touched.
 */
export async function bundleEmbed({ target, banner, data, about }: BundleOptions): Promise<Bundle> {
  const styles = await bundleStyles(target);
  const packages = new Set<string>();
  const shared = [
    standIns(),
    modules({ ...data, about: { ...about, styles } }),
    notePackages(packages),
  ];
  const parts = await bundle({ target, name: 'start', from: 'start.tsx', plugins: shared });
  const start = parts.find((part) => part.type === 'chunk' && part.isEntry)?.fileName;
  // By itself, so that it holds no word and no package but those that it needs before it is touched.
  const element = await bundle({
    target,
    name: 'sms-matta',
    from: 'element.ts',
    plugins: [...shared, elsewhere('./start.tsx', `./${start}`)],
  });
  const files = new Map([['sms-matta.css', styles]]);
  for (const part of [...element, ...parts]) {
    if (part.type !== 'chunk') throw new Error(`${part.fileName} is no script`);
    files.set(
      part.fileName,
      part.name === 'sms-matta' ? `/*! ${banner} */\n${part.code}` : part.code,
    );
  }
  return { files, packages };
}

async function bundleStyles(target: string | string[]): Promise<string> {
  const output = await bundle({ target, name: 'sms-matta', from: 'embed.css', plugins: [] });
  const styles = output.find(({ fileName }) => fileName.endsWith('.css'));
  if (styles?.type !== 'asset') throw new Error('the styles of the embed are not built');
  return String(styles.source).trim();
}

interface Part {
  readonly target: string | string[];
  /** Of the file that comes of it; `sms-matta` keeps its name from version to version. */
  readonly name: 'sms-matta' | 'start';
  /** File of `src/embed/` that it begins with. */
  readonly from: string;
  readonly plugins: Plugin[];
}

async function bundle({ target, name, from, plugins }: Part) {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // Addresses are relative: nobody knows where the folder will lie.
    base: './',
    plugins,
    css: { postcss: { plugins: [shadowStyles()] } },
    build: {
      write: false,
      target,
      cssTarget: target,
      cssCodeSplit: true,
      // What is preloaded would need links that name it from the page.
      lib: { entry: { [name]: join(EMBED, from) }, formats: ['es'], cssFileName: name },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: name === 'start' ? 'parts/[name].[hash].js' : '[name].js',
          chunkFileNames: 'parts/[name].[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  return [output].flat().flatMap((one) => ('output' in one ? one.output : [])) as (
    | Rolldown.OutputChunk
    | Rolldown.OutputAsset
  )[];
}

/**
 * Every file in `src/embed/stand-ins/` takes the place of the checker's file of the same name, which asks the
 * site for something or is not for pages of others.
 */
function standIns(): Plugin {
  const names = new Set(readdirSync(join(EMBED, 'stand-ins')));
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId(asked, importer) {
      if (!asked.startsWith('.') || !importer) return undefined;
      const path = join(dirname(importer), asked);
      const name = basename(path);
      return dirname(path) === dirname(join(CHECKER, name)) && names.has(name)
        ? join(EMBED, 'stand-ins', name)
        : undefined;
    },
  };
}

/** Leaves an import to a file that is built already. */
function elsewhere(asked: string, file: string): Plugin {
  return {
    name: 'elsewhere',
    enforce: 'pre',
    resolveId: (id) => (id === asked ? { id: file, external: true } : undefined),
  };
}

/** Gives data as modules. Engines read a long string of JSON faster than the same object as code. */
function modules(data: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: 'embed-data',
    resolveId: (asked) => (asked.startsWith(VIRTUAL) ? `\0${asked}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return undefined;
      const name = id.slice(VIRTUAL.length + 1);
      if (!Object.hasOwn(data, name)) throw new Error(`${VIRTUAL}${name} has no data`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data[name]))});`;
    },
  };
}
