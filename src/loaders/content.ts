import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import type { Locale } from '../locales/index.ts';
import { correctionContactOf, SITUATION_GROUPS, type Site } from '../schemas/index.ts';

const names: Partial<Record<CollectionKey, string>> = {
  articles: '記事（content/articles）',
  contacts: '相談先（content/contacts）',
  remedies: '手当て（content/remedies）',
  rules: '印（content/rules）',
  sources: '出典（content/sources）',
  specimens: '例文（content/specimens）',
};

/** A content entry by its id, or an error for the editor that says what is missing where. */
export async function need<C extends CollectionKey>(
  collection: C,
  id: string,
  where: string,
): Promise<CollectionEntry<C>> {
  const entry = await getEntry(collection as CollectionKey, id);
  if (!entry) {
    throw new Error(
      `${where} が指す「${id}」は、${names[collection] ?? collection} にありません。ファイル名とつづりを確かめてください。`,
    );
  }
  return entry as CollectionEntry<C>;
}

/** What the site says of itself: `content/site.yaml`, with the contact that this build is given. */
export async function siteData(): Promise<Site> {
  const { data } = await need('site', 'site', 'content/site.yaml');
  const correctionContact = correctionContactOf(data, process.env.CORRECTION_CONTACT);
  return { ...data, correctionContact };
}

type ArticleEntry = CollectionEntry<'articles'>;

/** An article's own name, the same in every language: `called` of `en/called`. */
export const slugOf = ({ id }: Pick<ArticleEntry, 'id'>): string => id.replace(/^.*\//, '');

/** Whether an article is written in a language. The ids of translations begin with the language's folder. */
export const inLocale = ({ id }: Pick<ArticleEntry, 'id'>, { prefix }: Locale): boolean =>
  id === prefix + slugOf({ id });

/** Every article of a language. */
export const articlesIn = (locale: Locale): Promise<ArticleEntry[]> =>
  getCollection('articles', (entry) => inLocale(entry, locale));

/**
 * The article of this name in a language, or else the original.
 *
 * @param where For the editor: what names it.
 * @throws {Error} Where there is no such article.
 */
export async function articleFor(
  slug: string,
  { prefix }: Locale,
  where: string,
): Promise<ArticleEntry> {
  return (prefix && (await getEntry('articles', prefix + slug))) || need('articles', slug, where);
}

type Folders = ReadonlyMap<string, ReadonlySet<string>>;

let written: Promise<Folders> | undefined;

/**
 * In which languages an article is written: their folders; nothing where there is no such article.
 *
 * @param slug Its own name.
 */
export async function foldersOf(slug: string): Promise<ReadonlySet<string> | undefined> {
  // While an editor works, articles come and go.
  if (import.meta.env.DEV) return (await readFolders()).get(slug);
  written ??= readFolders();
  return (await written).get(slug);
}

async function readFolders(): Promise<Folders> {
  const folders = new Map<string, Set<string>>();
  for (const entry of await getCollection('articles')) {
    const slug = slugOf(entry);
    folders.set(slug, (folders.get(slug) ?? new Set()).add(entry.id.slice(0, -slug.length)));
  }
  return folders;
}

/** Articles of one section in a language, in their order. */
export async function articlesOf(
  section: ArticleEntry['data']['section'],
  locale: Locale,
): Promise<ArticleEntry[]> {
  const all = (await articlesIn(locale)).filter(({ data }) => data.section === section);
  return all.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

type SituationGroup = NonNullable<ArticleEntry['data']['group']>;

/** Situations by their group, in the order of the groups; groups without any are left out. */
export async function situationGroups(
  locale: Locale,
): Promise<{ group: SituationGroup; articles: ArticleEntry[] }[]> {
  const all = await articlesOf('situation', locale);
  return SITUATION_GROUPS.map((group) => ({
    group,
    articles: all.filter(({ data }) => data.group === group),
  })).filter(({ articles }) => articles.length > 0);
}

/** Ways of paying or things given away, in their order. */
export async function remediesOf(
  side: CollectionEntry<'remedies'>['data']['side'],
): Promise<CollectionEntry<'remedies'>[]> {
  const all = await getCollection('remedies', (entry) => entry.data.side === side);
  return all.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/** The two hotlines that stand at the foot of every page. */
export const hotlines = ['188', 'police-9110'] as const;
