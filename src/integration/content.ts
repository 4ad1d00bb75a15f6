import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { makeAnnotator } from '../i18n/readings.ts';
import {
  type Advice,
  type Alert,
  type Article,
  accessibilityReport,
  advice,
  alert,
  article,
  type Brand,
  brand,
  type Contact,
  contact,
  floors,
  type Hosts,
  hosts,
  type Lexicon,
  lexicon,
  type Readings,
  type Remedy,
  type ReportedNumber,
  type Rule,
  type RuleFixtures,
  readings,
  remedy,
  reportedNumber,
  rule,
  ruleFixtures,
  type Scheme,
  type SearchWords,
  type Site,
  type Source,
  type Specimen,
  scheme,
  searchWords,
  site,
  source,
  specimen,
  type Topics,
  TRANSLATED,
  TRANSLATIONS,
  type Translated,
  topics,
  translations,
} from '../schemas/index.ts';
import type { Found } from './report/fault.ts';
import { bodyOf, headOf } from './report/mdx.ts';
import { readAs } from './report/schema-faults.ts';
import { readYaml } from './report/yaml.ts';
import { gatherTranslations, inAllLanguages, type Translations } from './translations.ts';

/** A validated file. */
export interface Entry<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
}

/** All content of the site. */
export interface Content {
  readonly site: Entry<Site>;
  readonly lexicon: Entry<Lexicon>;
  readonly hosts: Entry<Hosts>;
  readonly search: Entry<SearchWords>;
  readonly topics: Entry<Topics>;
  readonly advice: readonly Entry<Advice>[];
  readonly articles: readonly Entry<Article & { readonly body: string }>[];
  readonly alerts: readonly Entry<Alert>[];
  readonly rules: readonly Entry<Rule>[];
  readonly fixtures: readonly Entry<RuleFixtures>[];
  readonly schemes: readonly Entry<Scheme>[];
  readonly brands: readonly Entry<Brand>[];
  readonly specimens: readonly Entry<Specimen>[];
  readonly numbers: readonly Entry<ReportedNumber>[];
  readonly contacts: readonly Entry<Contact>[];
  readonly remedies: readonly Entry<Remedy>[];
  readonly sources: readonly Entry<Source>[];
}

/** Every kind of file, the names its files have below `content/`, and the schema of what it holds. */
const KINDS = {
  site: { names: /^site\.yaml$/, schema: site },
  lexicon: { names: /^lexicon\.yaml$/, schema: lexicon },
  hosts: { names: /^hosts\.yaml$/, schema: hosts },
  search: { names: /^search\.yaml$/, schema: searchWords },
  readings: { names: /^readings\.yaml$/, schema: readings },
  topics: { names: /^topics\.yaml$/, schema: topics },
  advice: { names: /^advice\/[^/]+\.yaml$/, schema: advice },
  accessibility: { names: /^a11y-report\.json$/, schema: accessibilityReport },
  floors: { names: /^weights\/floors\.yaml$/, schema: floors },
  articles: { names: /^articles\/[^/]+\/[^/]+\.mdx$/, schema: article },
  alerts: { names: /^alerts\/[^/]+\.yaml$/, schema: alert },
  rules: { names: /^rules\/[^/]+\/[^/]+(?<!\.test)\.yaml$/, schema: rule },
  fixtures: { names: /^rules\/[^/]+\/[^/]+\.test\.yaml$/, schema: ruleFixtures },
  schemes: { names: /^schemes\/[^/]+\.yaml$/, schema: scheme },
  brands: { names: /^brands\/[^/]+\.yaml$/, schema: brand },
  specimens: { names: /^specimens\/[^/]+\.yaml$/, schema: specimen },
  numbers: { names: /^numbers\/[^/]+\.yaml$/, schema: reportedNumber },
  contacts: { names: /^contacts\/[^/]+\.yaml$/, schema: contact },
  remedies: { names: /^remedies\/[^/]+\.yaml$/, schema: remedy },
  sources: { names: /^sources\/[^/]+\.yaml$/, schema: source },
  translations: {
    names: new RegExp(
      `^translations/(?:${TRANSLATIONS.join('|')})/(?:${TRANSLATED.join('|')})\\.yaml$`,
    ),
    schema: translations,
  },
} as const satisfies Readonly<Record<string, { names: RegExp; schema: z.ZodType }>>;

export type Kind = keyof typeof KINDS;

/** Files of which there is one; without them there is no site. */
const SINGLE = ['site', 'lexicon', 'hosts', 'search', 'topics'] as const;

/** Files that other programs write and check: the corpus, the fitted weights, what translations were made from. */
const ELSEWHERE =
  /^(?:corpus\/(?:[a-z-]+\.jsonl|leaks-reviewed\.json|frames\.json|README\.md)|weights\/(?:base|correction|gate)\.json|translations\/[a-z-]+\/originals\.json)$/;

/** So many files are open at once; what is read of them lies in memory until they are parsed. */
const AT_ONCE = 200;

/** A file as it is written, for checks that do not depend on whether the schema accepts all of it. */
export interface ContentFile {
  readonly kind: Kind;
  /** The file's name without its ending. */
  readonly id: string;
  /** From the root of the project. */
  readonly file: string;
  /** What the YAML holds; `undefined` where it cannot be read. */
  readonly data: unknown;
  /** Of an article, the whole text. */
  readonly text?: string | undefined;
  /** What the schema makes of {@link data}; `undefined` where it refuses it. */
  readonly valid: unknown;
}

/**
 * Reads every content file and holds it against its schema.
 *
 * @param root Folder that holds `content/`.
 * @returns The content without the files that have a fault of form, every file as it is written, and every
 *   such fault.
 */
export async function readContent(
  root: string,
): Promise<{ content: Content; files: readonly ContentFile[]; found: readonly Found[] }> {
  const names = (await readdir(join(root, 'content'), { recursive: true })).sort();
  const found: Found[] = [];
  const read = async (name: string): Promise<ContentFile | undefined> => {
    const kind = kindOf(name);
    if (kind) return readFileAs(root, name, kind, found);
    if (/\.[a-z]+$/.test(name) && !ELSEWHERE.test(name)) {
      found.push({
        code: 'file-unknown',
        file: `content/${name}`,
        message: 'この場所・この種類のファイルは、どこからも読まれません。',
        value: basename(name),
      });
    }
    return undefined;
  };
  const files: ContentFile[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = await Promise.all(names.slice(at, at + AT_ONCE).map(read));
    files.push(...some.filter((file) => file !== undefined));
  }
  for (const kind of SINGLE) {
    if (files.some((file) => file.kind === kind)) continue;
    found.push({
      code: 'file-missing',
      file: `content/${kind}.yaml`,
      message: 'このファイルがありません。',
    });
  }
  return { content: contentOf(files), files, found };
}

function kindOf(name: string): Kind | undefined {
  return (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].names.test(name));
}

async function readFileAs(
  root: string,
  name: string,
  kind: Kind,
  found: Found[],
): Promise<ContentFile> {
  const file = `content/${name}`;
  const id = basename(name).replace(/(?:\.test)?\.(?:yaml|mdx|json)$/, '');
  const text = await readFile(join(root, file), 'utf8');
  const isArticle = kind === 'articles';
  const head = isArticle ? headOf(text, file) : { yaml: text, found: [] };
  const read = head.yaml === undefined ? undefined : readYaml(head.yaml, file);
  found.push(...head.found, ...(read?.found ?? []));
  const data = read?.data;
  const common = { kind, id, file, data, text: isArticle ? text : undefined };
  if (data === undefined) return { ...common, valid: undefined };
  const held = readAs<unknown>(KINDS[kind].schema, data, file);
  found.push(...held.found);
  return { ...common, valid: held.data };
}

/** The files that the schemas accept, by kind. */
function contentOf(files: readonly ContentFile[]): Content {
  const translations = translationsOf(files);
  const toldIn = <T>(kind: Kind, id: string, data: T): T =>
    (TRANSLATED as readonly string[]).includes(kind)
      ? inAllLanguages(data, kind as Translated, id, translations)
      : data;
  const all = <T>(kind: Kind): Entry<T>[] =>
    files
      .filter((file) => file.kind === kind && file.valid !== undefined)
      .map(({ id, file, valid }) => ({ id, file, data: toldIn(kind, id, valid as T) }));
  // Where one of these is missing, the content is told to be faulty and never used.
  const one = <T>(kind: Kind): Entry<T> => all<T>(kind)[0] as Entry<T>;
  const bodies = new Map(files.map(({ file, text }) => [file, text]));
  return {
    site: one('site'),
    lexicon: one('lexicon'),
    hosts: one('hosts'),
    search: one('search'),
    topics: one('topics'),
    advice: all('advice'),
    articles: all<Article>('articles').map((entry) => ({
      ...entry,
      data: { ...entry.data, body: bodyOf(bodies.get(entry.file) ?? '') },
    })),
    alerts: all('alerts'),
    rules: all('rules'),
    fixtures: all('fixtures'),
    schemes: all('schemes'),
    brands: all('brands'),
    specimens: all('specimens'),
    numbers: all('numbers'),
    contacts: all('contacts'),
    remedies: all('remedies'),
    sources: all('sources'),
  };
}

function translationsOf(files: readonly ContentFile[]): Translations {
  const texts = new Map(
    files.filter(({ kind }) => kind === 'translations').map(({ file, valid }) => [file, valid]),
  );
  const readings = files.find(({ kind }) => kind === 'readings')?.valid ?? {};
  return gatherTranslations(
    (code, collection) => texts.get(`content/translations/${code}/${collection}.yaml`),
    makeAnnotator(readings as Readings),
  );
}
