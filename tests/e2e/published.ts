import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { dist } from '../kinds.ts';

/** What the site itself publishes: none of it is anybody's message. */

/** Paths of all files, below the home page. */
const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length)),
);

/** @param path Below the home page, without a slash in front. */
export const isPublished = (path: string): boolean =>
  files.has(path) || files.has(join(path, 'index.html'));

let titles: ReadonlySet<string> | undefined;

/** Titles of all pages. */
export function publishedTitles(): ReadonlySet<string> {
  titles ??= new Set(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => titleOf(readFileSync(join(dist, file), 'utf8'))),
  );
  return titles;
}

function titleOf(html: string): string {
  const [, head = ''] = /(<title>[\s\S]*?<\/title>)/.exec(html) ?? [];
  const text: string[] = [];
  const read = (node: object): void => {
    if ('value' in node) text.push(String(node.value));
    if ('childNodes' in node) for (const child of node.childNodes as object[]) read(child);
  };
  read(parse(head));
  return text.join('').trim();
}

let hashes: readonly string[] | undefined;

/** SHA-256 of all files, in hexadecimal digits. */
export function publishedHashes(): readonly string[] {
  hashes ??= [...files].map((file) =>
    createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex'),
  );
  return hashes;
}
