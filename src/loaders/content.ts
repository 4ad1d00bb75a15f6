import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { site } from '../i18n/ja/site.ts';
import { correctionContactOf, type Site } from '../schemas/index.ts';

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

/** Japanese articles of one section, in their order. */
export async function articlesOf(
  section: CollectionEntry<'articles'>['data']['section'],
): Promise<CollectionEntry<'articles'>[]> {
  const all = await getCollection(
    'articles',
    (entry) => entry.data.section === section && !entry.id.includes('/'),
  );
  return all.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/** Situations by their group, in the order of the groups; groups without any are left out. */
export async function situationGroups(): Promise<
  { group: keyof typeof site.sections.groups; articles: CollectionEntry<'articles'>[] }[]
> {
  const all = await articlesOf('situation');
  const order = Object.keys(site.sections.groups) as (keyof typeof site.sections.groups)[];
  return order
    .map((group) => ({ group, articles: all.filter(({ data }) => data.group === group) }))
    .filter(({ articles }) => articles.length > 0);
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
