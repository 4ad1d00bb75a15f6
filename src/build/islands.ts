import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Numbers a page's islands. Astro names them by a hash of the folder that the site is built in, which
 * nothing reads and which would make two builds of one commit differ.
 *
 * @param html A built page.
 */
export function numberIslands(html: string): string {
  let count = 0;
  return html.replaceAll(/(<astro-island uid=")[^"]*"/g, (_, start: string) => {
    count += 1;
    return `${start}${count}"`;
  });
}

/** Does so for every page of a built site. */
export async function numberIslandsOf(directory: string): Promise<void> {
  for (const file of await readdir(directory, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(directory, file), 'utf8');
    const numbered = numberIslands(html);
    if (numbered !== html) await writeFile(join(directory, file), numbered);
  }
}
