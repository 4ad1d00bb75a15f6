import { fileURLToPath } from 'node:url';
import { readContent } from '../src/integration/content.ts';

/** Folder of the project. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** The content of the site, read once for all tests of a process; `npm run check:content` tells what is wrong with it. */
export const { content } = await readContent(root);
