import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from '../../scripts/house.ts';

/**
 * The site as it is published, with an address of its own, here in a folder of its host, and with the pseudo-locale
 * beside its languages: as `npm run build:public` says. `npm run test:base` tries the same build in a browser.
 */
export const directory = join(BUILDS, 'public');
export const home = 'https://matta.example/matta/';
export const contact = 'corrections@matta.example';

if (!existsSync(join(directory, 'pseudo', 'index.html')))
  throw new Error(`${directory} is missing: run \`npm run build:public\` first`);
