import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TRANSLATED, TRANSLATIONS, type Translated, translate } from '../schemas/index.ts';

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
      return [code, Object.fromEntries(own)];
    }),
  );
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
