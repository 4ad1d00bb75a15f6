import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Where the project builds itself for its tests. It lies within the project, because Astro treats what it
 * builds outside in another way; git, Biome and the type check leave it out.
 */
export const BUILDS = join(root, '.astro', 'builds');

/** What a build reads of the project. */
export const PARTS: readonly string[] = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  'LICENSE',
  'tsconfig.json',
];

interface Options {
  /** More of the project than what a build needs. */
  readonly more?: readonly string[];
  /** Whether pictures of links that the project has drawn already are taken over. */
  readonly pictures?: boolean;
}

/**
 * Copies the project, without what was built of it, to a folder of its own, to build or change it there.
 * Packages are shared; their caches are not, but for the pictures of links where that is asked for.
 *
 * @returns The folder, which the caller removes.
 */
export function copyOfTheHouse({ more = [], pictures = false }: Options = {}): string {
  mkdirSync(BUILDS, { recursive: true });
  const folder = mkdtempSync(join(BUILDS, 'house-'));
  for (const name of [...PARTS, ...more])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(root, 'node_modules', name), join(packages, name));
  }
  if (pictures) sharePictures(packages);
  return folder;
}

function sharePictures(packages: string): void {
  const drawn = join(root, 'node_modules', '.astro', 'social-pictures');
  mkdirSync(drawn, { recursive: true });
  mkdirSync(join(packages, '.astro'));
  symlinkSync(drawn, join(packages, '.astro', 'social-pictures'));
}
