import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Goes through the pages of a built site in the order of their names, one at a time: there may be ten thousand
 * of them.
 *
 * @param work Takes the file below the site, with `/` between folders, and the page; the page that it returns is
 *   written in its place.
 */
export async function eachPage(
  directory: string,
  work: (file: string, html: string) => string,
): Promise<void> {
  const files = (await readdir(directory, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  for (const file of files) {
    const path = join(directory, file);
    const html = await readFile(path, 'utf8');
    const changed = work(file, html);
    if (changed !== html) await writeFile(path, changed);
  }
}
