import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TRANSLATED, TRANSLATIONS, type Translated, translate } from '../schemas/index.ts';
import { annotatorOf } from './readings.ts';

/** The language whose kanji have their readings above them. */
export const EASY = 'ja-easy';

/** Texts by language, collection and id. */
export type Translations = ReadonlyMap<
  (typeof TRANSLATIONS)[number],
  Partial<Readonly<Record<Translated, Readonly<Record<string, unknown>>>>>
>;

/**
 * Reads `content/translations/`.
 *
 * @param root Folder that holds `content/`.
 */
export function readTranslations(root: string): Translations {
  const folder = join(root, 'content/translations');
  const files = listed(folder);
  return new Map(
    TRANSLATIONS.filter((code) => files.some((file) => file.startsWith(`${code}/`))).map((code) => {
      const own = TRANSLATED.filter((name) => files.includes(`${code}/${name}.yaml`)).map(
        (name) => [name, parse(readFileSync(join(folder, code, `${name}.yaml`), 'utf8')) ?? {}],
      );
      const texts = Object.fromEntries(own);
      return [code, code === EASY ? mapTexts(texts, annotatorOf(root)) : texts];
    }),
  );
}

/** A tree of texts, each of them changed. */
export function mapTexts<T>(tree: T, change: (text: string) => string): T {
  if (typeof tree === 'string') return change(tree) as T;
  if (Array.isArray(tree)) return tree.map((part) => mapTexts(part, change)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([field, part]) => [field, mapTexts(part, change)]),
  ) as T;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Puts every language's texts into an entry of a collection.
 *
 * @param entry As its file has it, the Japanese texts as `{ ja: … }`.
 */
export function inAllLanguages<T>(
  entry: T,
  collection: Translated,
  id: string,
  translations: Translations,
): T {
  let told: unknown = entry;
  for (const [code, texts] of translations) told = translate(told, texts[collection]?.[id], code);
  return told as T;
}
