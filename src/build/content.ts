import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  type Article,
  article,
  type Brand,
  brand,
  type Contact,
  contact,
  type Hosts,
  hosts,
  type Lexicon,
  lexicon,
  type ReportedNumber,
  type Rule,
  type RuleFixtures,
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
} from '../schemas/index.ts';

/** A fault in a content file, told to the editor. */
export interface Fault {
  readonly file: string;
  /** Path of the field within the file, such as `reports.0.source`. */
  readonly field: string;
  readonly message: string;
}

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
  readonly articles: readonly Entry<Article & { readonly body: string }>[];
  readonly rules: readonly Entry<Rule>[];
  readonly fixtures: readonly Entry<RuleFixtures>[];
  readonly schemes: readonly Entry<Scheme>[];
  readonly brands: readonly Entry<Brand>[];
  readonly specimens: readonly Entry<Specimen>[];
  readonly numbers: readonly Entry<ReportedNumber>[];
  readonly contacts: readonly Entry<Contact>[];
  readonly sources: readonly Entry<Source>[];
}

/** Content that cannot be built: every fault found, in the editor's language. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map(
      ({ file, field, message }) => `  ${file}${field ? ` の ${field}` : ''}: ${message}`,
    );
    super(`content/ に ${faults.length} 件の間違いがあります。\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/**
 * Reads and validates every content file.
 *
 * @param root Folder that holds `content/`.
 * @returns The content, and every fault of form; where there are faults the files concerned are missing.
 */
export async function readContent(root: string): Promise<{ content: Content; faults: Fault[] }> {
  const faults: Fault[] = [];
  const base = join(root, 'content');
  const files = (await readdir(base, { recursive: true })).sort();
  const matching = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
  const readAll = async <T>(
    pattern: RegExp,
    schema: z.ZodType<T>,
    id: (file: string) => string,
  ): Promise<Entry<T>[]> => {
    const read = matching(pattern).map((file) =>
      readFileAs(root, join(base, file), schema, id(file), faults),
    );
    return (await Promise.all(read)).filter((entry) => entry !== undefined);
  };
  const readOne = async <T>(file: string, schema: z.ZodType<T>): Promise<Entry<T>> => {
    const entry = await readFileAs(root, join(base, file), schema, undefined, faults);
    return entry ?? ({ id: file, file: `content/${file}`, data: undefined } as never);
  };
  const name = (file: string): string => basename(file).replace(/(?:\.test)?\.(?:yaml|mdx)$/, '');
  const content: Content = {
    site: await readOne('site.yaml', site),
    lexicon: await readOne('lexicon.yaml', lexicon),
    hosts: await readOne('hosts.yaml', hosts),
    search: await readOne('search.yaml', searchWords),
    articles: await readArticles(root, base, matching(/^articles\/[a-z-]+\/[^/]+\.mdx$/), faults),
    rules: await readAll(/^rules\/[^/]+\/[^/]+(?<!\.test)\.yaml$/, rule, name),
    fixtures: await readAll(/^rules\/[^/]+\/[^/]+\.test\.yaml$/, ruleFixtures, name),
    schemes: await readAll(/^schemes\/[^/]+\.yaml$/, scheme, name),
    brands: await readAll(/^brands\/[^/]+\.yaml$/, brand, name),
    specimens: await readAll(/^specimens\/[^/]+\.yaml$/, specimen, name),
    numbers: await readAll(/^numbers\/[^/]+\.yaml$/, reportedNumber, name),
    contacts: await readAll(/^contacts\/[^/]+\.yaml$/, contact, name),
    sources: await readAll(/^sources\/[^/]+\.yaml$/, source, name),
  };
  const known =
    /^(?:(?:site|lexicon|hosts|search)\.yaml|articles\/[a-z-]+\/[^/]+\.mdx|rules\/[^/]+\/[^/]+\.yaml|(?:schemes|brands|specimens|numbers|contacts|sources)\/[^/]+\.yaml|corpus\/(?:[a-z-]+\.jsonl|leaks-reviewed\.json|frames\.json|README\.md)|weights\/(?:base|correction|gate)\.json|weights\/floors\.yaml|a11y-report\.json)$/;
  for (const file of files) {
    if (/\.[a-z]+$/.test(file) && !known.test(file)) {
      faults.push({
        file: `content/${file}`,
        field: '',
        message: 'この場所・この種類のファイルは読まれません',
      });
    }
  }
  return { content, faults };
}

async function readFileAs<T>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
  id: string | undefined,
  faults: Fault[],
): Promise<Entry<T> | undefined> {
  const file = relative(root, path);
  const data = parseYaml(await readFile(path, 'utf8'), file, faults);
  if (data === undefined) return undefined;
  return validate(data, schema, file, id, faults);
}

function parseYaml(text: string, file: string, faults: Fault[]): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    faults.push({
      file,
      field: '',
      message: `${line} 行目が YAML として読めません（${error.code}）`,
    });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}

function validate<T>(
  data: unknown,
  schema: z.ZodType<T>,
  file: string,
  id: string | undefined,
  faults: Fault[],
): Entry<T> | undefined {
  const result = schema.safeParse(data);
  if (!result.success) {
    for (const issue of result.error.issues) {
      faults.push({ file, field: issue.path.join('.'), message: inJapanese(issue) });
    }
    return undefined;
  }
  const own =
    (result.data as { id?: unknown; digits?: unknown }).id ??
    (result.data as { digits?: unknown }).digits;
  if (id !== undefined && own !== undefined && own !== id) {
    faults.push({
      file,
      field: 'id',
      message: `「${String(own)}」がファイル名「${id}」と違います`,
    });
  }
  return { id: id ?? file, file, data: result.data };
}

async function readArticles(
  root: string,
  base: string,
  files: readonly string[],
  faults: Fault[],
): Promise<Content['articles']> {
  const entries = files.map(async (name) => {
    const path = join(base, name);
    const file = relative(root, path);
    const [, front, body] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(path, 'utf8')) ?? [];
    if (front === undefined || body === undefined) {
      faults.push({
        file,
        field: '',
        message: '先頭に --- で囲んだ見出し情報（frontmatter）が要ります',
      });
      return undefined;
    }
    const data = parseYaml(front, file, faults);
    const entry =
      data === undefined
        ? undefined
        : validate(data, article, file, basename(name, '.mdx'), faults);
    return entry && { ...entry, data: { ...entry.data, body } };
  });
  return (await Promise.all(entries)).filter((entry) => entry !== undefined);
}

/** Zod's own messages are English; the commonest are put into the editor's language. */
function inJapanese(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `知らない項目です: ${issue.keys.join('、')}`;
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? '必要な項目がありません'
        : `${issue.expected} の値が要ります（${issue.message}）`;
    case 'invalid_value':
      return `次のどれかを書きます: ${issue.values.map(String).join('、')}`;
    case 'too_small':
      return `少なくとも ${issue.minimum} 要ります`;
    case 'too_big':
      return `${issue.maximum} までです`;
    default:
      return issue.message;
  }
}
