import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { annotatorOf } from './integration/readings.ts';
import { EASY, inAllLanguages, mapTexts, readTranslations } from './integration/translations.ts';
import { ORIGINAL } from './locales/index.ts';
import {
  accessibilityReport,
  advice,
  alert,
  article,
  brand,
  contact,
  hosts,
  lexicon,
  remedy,
  rule,
  ruleFixtures,
  scheme,
  site,
  source,
  specimen,
  type Translated,
  topics,
} from './schemas/index.ts';

/** An entry is known by its file's name alone; the folder only sorts. */
const fileName = ({ entry }: { entry: string }): string =>
  entry.replace(/^.*\//, '').replace(/(?:\.test)?\.(?:ya?ml|mdx|json)$/, '');

const yaml = (folder: string, pattern: string | string[] = '**/*.yaml') =>
  glob({ base: `./content/${folder}`, pattern, generateId: fileName });

const translations = readTranslations('.');

/** The files of a collection, with their texts in every language. */
function translated(collection: Translated, files: Loader): Loader {
  return changing(files, ({ id, data }) => inAllLanguages(data, collection, id, translations));
}

/** Articles of the original language are known by their file's name, translations by `<locale>/<name>`. */
const articleId = ({ entry }: { entry: string }): string =>
  entry.replace(`${ORIGINAL.code}/`, '').replace(/\.mdx$/, '');

/** What is shown of an article's head. */
const SHOWN = ['title', 'short', 'answer', 'firstStep'];

/** Articles in easy Japanese have the readings of their kanji in their heads. */
function withReadingsAbove(files: Loader): Loader {
  const annotate = annotatorOf('.');
  return changing(files, ({ id, data }) =>
    id.startsWith(`${EASY}/`)
      ? Object.fromEntries(
          Object.entries(data).map(([field, value]) => [
            field,
            SHOWN.includes(field) ? mapTexts(value, annotate) : value,
          ]),
        )
      : data,
  );
}

/** A loader whose entries are changed before they are checked. */
function changing(
  files: Loader,
  change: (entry: { id: string; data: Record<string, unknown> }) => Record<string, unknown>,
): Loader {
  return {
    ...files,
    load: (context) =>
      files.load({
        ...context,
        parseData: (entry) => context.parseData({ ...entry, data: change(entry) as never }),
      }),
  };
}

export const collections = {
  articles: defineCollection({
    loader: withReadingsAbove(
      glob({ base: './content/articles', pattern: '**/*.mdx', generateId: articleId }),
    ),
    schema: article,
  }),
  alerts: defineCollection({ loader: translated('alerts', yaml('alerts')), schema: alert }),
  sources: defineCollection({ loader: yaml('sources'), schema: source }),
  contacts: defineCollection({ loader: translated('contacts', yaml('contacts')), schema: contact }),
  advice: defineCollection({ loader: translated('advice', yaml('advice')), schema: advice }),
  remedies: defineCollection({ loader: translated('remedies', yaml('remedies')), schema: remedy }),
  brands: defineCollection({ loader: translated('brands', yaml('brands')), schema: brand }),
  rules: defineCollection({
    loader: translated('rules', yaml('rules', ['**/*.yaml', '!**/*.test.yaml'])),
    schema: rule,
  }),
  fixtures: defineCollection({ loader: yaml('rules', '**/*.test.yaml'), schema: ruleFixtures }),
  schemes: defineCollection({ loader: translated('schemes', yaml('schemes')), schema: scheme }),
  specimens: defineCollection({
    loader: translated('specimens', yaml('specimens')),
    schema: specimen,
  }),
  /** One file each, in the root of `content/`. */
  lexicon: defineCollection({ loader: yaml('', 'lexicon.yaml'), schema: lexicon }),
  hosts: defineCollection({ loader: yaml('', 'hosts.yaml'), schema: hosts }),
  topics: defineCollection({ loader: yaml('', 'topics.yaml'), schema: topics }),
  accessibility: defineCollection({
    loader: yaml('', 'a11y-report.json'),
    schema: accessibilityReport,
  }),
  site: defineCollection({ loader: translated('site', yaml('', 'site.yaml')), schema: site }),
};
