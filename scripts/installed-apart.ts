import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Where the packages of a folder with a `package.json` of its own are installed: large ones that only one command
 * needs, so that `npm ci` does without them.
 *
 * @param folder Below the project, such as `scripts/lighthouse`.
 * @throws {Error} Where they are not installed; it says how to.
 */
export function installedApart(folder: string): string {
  const packages = join(root, folder, 'node_modules');
  if (existsSync(packages)) return packages;
  throw new Error(`run \`npm install --no-package-lock --prefix ${folder}\` first`);
}
