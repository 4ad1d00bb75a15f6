import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const src = join(root, 'src');

/** Where what runs in a browser begins; the rest is reached from there. */
const BEGINNINGS = /^(?:embed|islands|offline|ocr)\/.*(?<!\.test)\.(?:js|tsx?)$/;

export interface Browser {
  readonly program: ts.Program;
  /** Path below `src/` of every script that a browser may run, those inside pages and components as `….astro`. */
  readonly files: readonly string[];
}

/**
 * Reads all that a browser may run.
 *
 * @param added Further sources, by path below `src/`.
 */
export function readBrowserScripts(added: Readonly<Record<string, string>> = {}): Browser {
  const virtual = new Map(Object.entries(added).map(([file, text]) => [pathOf(file), text]));
  const beginnings = [...virtual.keys()];
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).sort()) {
    if (BEGINNINGS.test(file)) beginnings.push(pathOf(file));
    const inside = file.endsWith('.astro') && scriptsIn(readFileSync(join(src, file), 'utf8'));
    if (!inside) continue;
    virtual.set(pathOf(file), inside);
    beginnings.push(pathOf(file));
  }
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  const program = ts.createProgram(beginnings, options, host);
  const files = program
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .filter((path) => path.startsWith(`${src}/`) && !path.endsWith('.d.ts'))
    .map((path) => path.slice(src.length + 1).replace(/\.astro\.ts$/, '.astro'));
  return { program, files: files.sort() };
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const plain = { ...config, files: [], include: [] };
  return { ...ts.parseJsonConfigFileContent(plain, ts.sys, root).options, allowJs: true };
}

/** Scripts inside markup are read as modules of their own. */
export function pathOf(file: string): string {
  return join(src, file.endsWith('.astro') ? `${file}.ts` : file);
}

/** The scripts of a page or component that are sent to the browser, as one module. */
const scriptsIn = (astro: string): string =>
  Array.from(astro.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script]) => script).join('\n');
