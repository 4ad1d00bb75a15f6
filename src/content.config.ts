import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
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
  topics,
} from './schemas/index.ts';

/** An entry is known by its file's name alone; the folder only sorts. */
const fileName = ({ entry }: { entry: string }): string =>
  entry.replace(/^.*\//, '').replace(/(?:\.test)?\.(?:ya?ml|mdx|json)$/, '');

const yaml = (folder: string, pattern: string | string[] = '**/*.yaml') =>
  glob({ base: `./content/${folder}`, pattern, generateId: fileName });

/** Articles of the original language are known by their file's name, translations by `<locale>/<name>`. */
const articleId = ({ entry }: { entry: string }): string =>
  entry.replace(`${ORIGINAL.code}/`, '').replace(/\.mdx$/, '');

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '**/*.mdx', generateId: articleId }),
    schema: article,
  }),
  alerts: defineCollection({ loader: yaml('alerts'), schema: alert }),
  sources: defineCollection({ loader: yaml('sources'), schema: source }),
  contacts: defineCollection({ loader: yaml('contacts'), schema: contact }),
  advice: defineCollection({ loader: yaml('advice'), schema: advice }),
  remedies: defineCollection({ loader: yaml('remedies'), schema: remedy }),
  brands: defineCollection({ loader: yaml('brands'), schema: brand }),
  rules: defineCollection({
    loader: yaml('rules', ['**/*.yaml', '!**/*.test.yaml']),
    schema: rule,
  }),
  fixtures: defineCollection({ loader: yaml('rules', '**/*.test.yaml'), schema: ruleFixtures }),
  schemes: defineCollection({ loader: yaml('schemes'), schema: scheme }),
  specimens: defineCollection({ loader: yaml('specimens'), schema: specimen }),
  /** One file each, in the root of `content/`. */
  lexicon: defineCollection({ loader: yaml('', 'lexicon.yaml'), schema: lexicon }),
  hosts: defineCollection({ loader: yaml('', 'hosts.yaml'), schema: hosts }),
  topics: defineCollection({ loader: yaml('', 'topics.yaml'), schema: topics }),
  accessibility: defineCollection({
    loader: yaml('', 'a11y-report.json'),
    schema: accessibilityReport,
  }),
  site: defineCollection({ loader: yaml('', 'site.yaml'), schema: site }),
};
