import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { type Annotator, makeAnnotator } from '../i18n/readings.ts';

const made = new Map<string, Annotator>();

/**
 * What writes the readings of `content/readings.yaml` above kanji.
 *
 * @param root Folder that holds `content/`.
 */
export function annotatorOf(root: string): Annotator {
  const file = join(resolve(root), 'content/readings.yaml');
  const known = made.get(file);
  if (known) return known;
  const annotate = makeAnnotator(existsSync(file) ? parse(readFileSync(file, 'utf8')) : {});
  made.set(file, annotate);
  return annotate;
}

/** The modules that are in easy Japanese: the sentences of the interface, and the articles. */
const SENTENCES = /\/src\/i18n\/ja-easy\/[a-z-]+\.ts$/;
const ARTICLES = /\/content\/articles\/ja-easy\/[a-z-]+\.mdx$/;

/**
 * What other people read as it is, or nobody reads: what the other side is likely to have said, which the engine
 * judges (`phrase`), and texts that are copied or sent.
 */
const PLAIN = /\/(?:checker-summary|command|embed|area-names|country-names)\.ts$/;
const JUDGED = /\b(?:phrase|spoken|written):\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)/;

/** In an article: its head, comments, pictures, which have no room for readings, and where links lead to. */
const UNTOUCHED =
  /^---\n.*?\n---\n|\{\/\*.*?\*\/\}|<(?:Flow|Chart)\b.*?\/>|\]\([^)]*\)|```.*?```|`[^`\n]*`/s;

/** Writes the readings into the modules that are in easy Japanese. */
export function readingsModule(root: string): Plugin {
  return {
    name: 'readings',
    enforce: 'pre',
    load(id) {
      const [file = ''] = id.split('?');
      const path = file.replaceAll('\\', '/');
      if (!SENTENCES.test(path) && !ARTICLES.test(path)) return undefined;
      const source = readFileSync(file, 'utf8');
      const annotate = annotatorOf(root);
      if (PLAIN.test(path)) return undefined;
      return annotateAround(source, ARTICLES.test(path) ? UNTOUCHED : JUDGED, annotate);
    },
  };
}

/** Annotates a source but for what matches. */
export function annotateAround(source: string, untouched: RegExp, annotate: Annotator): string {
  const parts = source.split(new RegExp(`(${untouched.source})`, untouched.flags));
  return parts.map((part, index) => (index % 2 === 1 ? part : annotate(part))).join('');
}
