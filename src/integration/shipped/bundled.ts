import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Code that the bundlers add of their own, by the beginning of its id. */
const HELPERS: readonly (readonly [RegExp, string])[] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
  [/^\0?@oxc-project\+runtime/, 'rolldown'],
];

/**
 * The npm package that a bundled module comes from.
 *
 * @param id Path of a file, or a bundler's own name for code that lies in none.
 * @returns Nothing for the project's own modules.
 */
export function packageOf(id: string): string | undefined {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  return name ?? HELPERS.find(([pattern]) => pattern.test(id))?.[1];
}

/** A plugin that notes every package of which a browser gets code. Give it to pages and to workers. */
export function notePackages(found: Set<string>): Plugin {
  return {
    name: 'note-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(id) : undefined;
          if (name) found.add(name);
        }
      }
    },
  };
}

/** The packages that a script which is served as it comes was bundled from, as its source map tells. */
export async function packagesWithin(root: string, script: string): Promise<Set<string>> {
  const map = await readFile(join(root, 'node_modules', `${script}.map`), 'utf8');
  const { sources } = JSON.parse(map) as { sources: readonly string[] };
  return new Set(sources.map(packageOf).filter((name) => name !== undefined));
}
