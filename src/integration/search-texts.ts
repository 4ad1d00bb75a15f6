import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expandTemplate } from '../engine/index.ts';
import { localizePlainly } from '../i18n/plain.ts';
import { builtLocales, LOCALES, type Locale, localeOfPath, ORIGINAL } from '../locales/index.ts';
import {
  ASKS_SEPARATOR,
  coarse,
  conceptToken,
  createReader,
  HEADS_PLACE,
  lettersOf,
  type Meanings,
  type PageText,
  packMeanings,
  type SearchContact,
  type SearchHeads,
  type SearchTexts,
  toSearchContact,
  wordsOf,
  writeFilter,
} from '../search/index.ts';
import type { Content } from './content.ts';
import { type Annotations, indexPages } from './pagefind.ts';

export interface SearchOptions {
  /** The built site. */
  readonly directory: string;
  readonly content: Content;
  /** Files of the pages that are found, below the site. */
  readonly findable: readonly string[];
  /**
   * Bytes after gzip up to which heads and texts of all pages are loaded; above, Pagefind has the texts.
   */
  readonly textsUpTo: number;
  readonly logger?: { info(message: string): void };
}

/**
 * Bytes after gzip up to which the search loads the texts of all pages; above, Pagefind has them. On a slow
 * phone (1.4 Mbps, a quarter of the speed) 140 kB take 0.8 s to come and as long to be read.
 */
export const TEXTS_UP_TO = 140_000;

/** Files of the built site that name the file of heads. */
const NAMING = ['search/index.html', 'search/settings.json'] as const;
/** Digits of the hash in a name: enough that no two builds share one. */
const HASH = 12;
/** Words kept for slips of the keyboard where the texts are not loaded. */
const MOST_WORDS = 5000;

/**
 * Writes what words are found with: Pagefind's index, the file that answers at once, and the texts behind
 * it, under names that change with what they hold.
 *
 * @throws {Error} Where Pagefind reports an error or finds no page.
 */
export async function writeSearch(options: SearchOptions): Promise<void> {
  const { directory, content, findable, textsUpTo, logger } = options;
  const meanings = meaningsOf(content);
  const pages = await indexPages(directory, findable, annotator(content, meanings));
  await mkdir(join(directory, 'search'), { recursive: true });
  for (const locale of builtLocales()) {
    const own = pages.filter(({ path }) => localeOfPath(path) === locale);
    const contacts = contactsOf(content, locale);
    const { heads, texts } = filesOf(own, meanings, contacts, textsUpTo);
    const named = texts
      ? { ...heads, texts: await writeNamed(directory, `texts-${locale.code}`, texts) }
      : heads;
    const name = await writeNamed(directory, `heads-${locale.code}`, named);
    for (const file of NAMING) await nameHeads(join(directory, locale.prefix, file), name);
    const how = texts ? `文章 ${kilobytes(texts)} kB` : '文章は Pagefind で探します';
    logger?.info(
      `検索（${locale.name}）: ${own.length} ページ、すぐ答える分 ${kilobytes(named)} kB、${how}（gzip）`,
    );
  }
}

/**
 * The two files, as far as they are small enough to load: heads and texts, or heads alone, or neither, with
 * the commonest words of the pages in place of what is missing.
 */
export function filesOf(
  pages: readonly PageText[],
  meanings: Meanings,
  contacts: readonly SearchContact[],
  textsUpTo: number,
): { heads: SearchHeads; texts?: SearchTexts } {
  const texts = pages.map(({ id, text }) => ({ id, text }));
  const packed = packMeanings(meanings);
  const said = {
    meanings: packed,
    contacts,
    pages: pages.map(({ id: _, text: __, ...head }) => head),
  };
  const pairs = writeFilter(
    pages.map(({ text }) => text),
    lettersOf(said),
  );
  const heads = { ...said, pairs };
  if (weight([heads, texts]) <= textsUpTo) return { heads, texts };
  const words = wordsOf(pages.flatMap(({ title, text }) => [title, text])).slice(0, MOST_WORDS);
  if (weight(heads) <= textsUpTo) return { heads: { ...heads, words } };
  return { heads: { meanings: packed, contacts, words } };
}

/** `content/search.yaml` with its templates written out. */
export function meaningsOf({ search }: Pick<Content, 'search'>): Meanings {
  return {
    concepts: Object.values(search.data.concepts).map((words) => withoutLonger(expandAll(words))),
    ignored: expandAll(search.data.ignored),
  };
}

/** Once each: width, kana and small letters make no difference. */
function expandAll(templates: readonly string[]): string[] {
  // Words that begin alike stand together and compress better.
  return [...new Set(templates.flatMap(expandTemplate).map((word) => coarse(word).trim()))].sort();
}

/** A way of saying it that begins with another is found by that one; Latin words count whole only. */
function withoutLonger(forms: readonly string[]): string[] {
  const isLonger = (form: string): boolean =>
    !/^[a-z]/.test(form) && forms.some((other) => other !== form && form.startsWith(other));
  return forms.filter((form) => !isLonger(form));
}

/** Every contact as the search shows it in a language, in the order of the page of contacts. */
export function contactsOf(
  { contacts }: Pick<Content, 'contacts'>,
  { code }: Locale = ORIGINAL,
): SearchContact[] {
  return contacts
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
    .map((contact) => toSearchContact(contact, (texts) => localizePlainly(texts, code)));
}

/** What the index is told of a page beside its text: how it is asked for, and the concepts of that. */
export function annotator(
  { articles, search }: Pick<Content, 'articles' | 'search'>,
  meanings: Meanings,
): (path: string, title: string) => Annotations {
  const reader = createReader(meanings);
  const known = new Map<string, Described>();
  for (const { data, id, file } of articles) {
    const { prefix } = LOCALES.find(({ code }) => code === file.split('/').at(-2)) ?? ORIGINAL;
    known.set(`/${prefix}${id}/`, { ...data, asks: [data.short, ...(data.asks ?? [])] });
  }
  for (const page of search.data.pages) known.set(page.path, page);
  return (path, title) => {
    const { answer, firstStep, call, asks = [] } = known.get(path) ?? {};
    const said = [title, ...asks].map(reader.fold).join(' ');
    const { concepts } = reader.read(`${said} ${coarse(answer ?? '')}`);
    const annotations: Record<string, string | undefined> = {
      asks: asks.join(ASKS_SEPARATOR),
      concepts: [...concepts.keys()].map(conceptToken).join(' '),
      answer,
      firstStep,
      call,
    };
    return Object.fromEntries(
      Object.entries(annotations).filter((entry): entry is [string, string] => Boolean(entry[1])),
    );
  };
}

/** What the content knows of a page that is found. */
interface Described {
  readonly answer?: string;
  readonly firstStep?: string | undefined;
  readonly call?: string | undefined;
  readonly asks?: readonly string[];
}

/** @returns The name of the file, below the site's root. */
async function writeNamed(directory: string, kind: string, held: unknown): Promise<string> {
  const body = JSON.stringify(held);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH);
  const name = `search/${kind}.${hash}.json`;
  await writeFile(join(directory, name), body);
  return name;
}

/** Puts the name of the file where the pages were built with its place. */
async function nameHeads(file: string, name: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(HEADS_PLACE)) throw new Error(`${file}: no place for ${name}`);
  await writeFile(file, text.replaceAll(HEADS_PLACE, name));
}

/** Bytes as a host sends it. */
const weight = (held: unknown): number => gzipSync(JSON.stringify(held)).length;

const kilobytes = (held: unknown): string => (weight(held) / 1000).toFixed(1);
