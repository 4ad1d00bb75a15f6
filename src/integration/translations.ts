import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Annotator } from '../i18n/readings.ts';
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
 * Gathers the texts of all languages; those in easy Japanese get the readings of their kanji.
 *
 * @param textsOf What the file of a collection holds in a language, if there is one.
 * @param annotate Writes readings above kanji.
 */
export function gatherTranslations(
  textsOf: (code: string, collection: Translated) => unknown,
  annotate: Annotator,
): Translations {
  return new Map(
    TRANSLATIONS.map((code) => {
      const texts = Object.fromEntries(TRANSLATED.map((name) => [name, textsOf(code, name) ?? {}]));
      return [code, code === EASY ? mapTexts(texts, annotate) : texts];
    }),
  );
}

/**
 * Reads `content/translations/`.
 *
 * @param root Folder that holds `content/`.
 */
export function readTranslations(root: string): Translations {
  const read = (code: string, collection: string): unknown => {
    const file = join(root, 'content/translations', code, `${collection}.yaml`);
    return existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  };
  return gatherTranslations(read, annotatorOf(root));
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
