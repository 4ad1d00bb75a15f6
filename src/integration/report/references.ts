import { ORIGINAL } from '../../locales/index.ts';
import type { ContentFile, Kind } from '../content.ts';
import type { Found, Path } from './fault.ts';
import { nearest } from './nearest.ts';

/** What can be pointed to: files by their kind, and the sets of words within the lexicon. */
export type Target = Kind | 'sets';

/** The ids that exist. A file with faults exists too; what points to it is no second fault. */
export type Ids = ReadonlyMap<Target, ReadonlySet<string>>;

/** Fields that hold ids, with what they point to; `*` stands for every key or position. */
const REFERENCES: Partial<Readonly<Record<Kind, Readonly<Record<string, Target>>>>> = {
  alerts: { 'sources.*': 'sources', article: 'articles' },
  rules: {
    'sources.*': 'sources',
    'detect.*.lexicon.*': 'sets',
    'detect.*.brand.*': 'brands',
  },
  lexicon: { '*.sequences.*.of.*': 'sets' },
  hosts: {
    'shorteners.*.sources.*': 'sources',
    'dynamicDns.*.sources.*': 'sources',
    'endings.*.sources.*': 'sources',
  },
  schemes: {
    'sources.*': 'sources',
    article: 'articles',
    'forms.*.parts.*.*': 'rules',
    'forms.*.without.*': 'rules',
  },
  specimens: { 'expected.schemes.*': 'schemes' },
  numbers: { 'reports.*.source': 'sources' },
  contacts: { source: 'sources', confirmedBy: 'sources' },
  remedies: {
    'steps.*.source': 'sources',
    'back.*.source': 'sources',
    'limits.*.source': 'sources',
    'contacts.*': 'contacts',
    article: 'articles',
  },
  advice: { article: 'articles', also: 'articles', 'contacts.*': 'contacts' },
  topics: {
    'topics.*.schemes.*': 'schemes',
    'topics.*.signs.*': 'rules',
    'channels.*.schemes.*': 'schemes',
    'channels.*.signs.*': 'rules',
  },
  brands: {
    'domains.*.source': 'sources',
    'senders.*.source': 'sources',
    'neverDoes.*.source': 'sources',
    'doesDo.*.source': 'sources',
  },
  articles: {
    'sources.*': 'sources',
    next: 'articles',
    'related.*': 'articles',
    call: 'contacts',
  },
};

const LABELS: Partial<Readonly<Record<Target, string>>> = {
  sources: '出典',
  articles: '記事',
  rules: '印（ルール）',
  schemes: '手口',
  specimens: '例文',
  contacts: '相談先',
  remedies: '手当て',
  brands: '名乗り（ブランド）',
  sets: '言葉の組',
};

/** Where an editor finds what exists. */
const FOLDERS: Partial<Readonly<Record<Target, string>>> = {
  articles: `content/articles/${ORIGINAL.code}`,
  sets: 'content/lexicon.yaml',
};

/** Collects what can be pointed to. The sets are unknown where the lexicon cannot be read. */
export function idsOf(files: readonly ContentFile[]): Ids {
  const ids = new Map<Target, Set<string>>();
  for (const target of Object.keys(LABELS) as Target[]) {
    if (target !== 'sets') ids.set(target, new Set());
  }
  for (const { kind, id, data } of files) {
    ids.get(kind)?.add(id);
    if (kind === 'lexicon' && data) ids.set('sets', new Set(Object.keys(data)));
  }
  return ids;
}

/** Checks that everything a file points to exists, and that no list of ids says one twice. */
export function checkReferences({ kind, file, data }: ContentFile, ids: Ids): Found[] {
  return Object.entries(REFERENCES[kind] ?? {}).flatMap(([pattern, target]) => {
    const seen = new Set<string>();
    return valuesAt(data, pattern.split('.')).flatMap(([path, value]): Found[] => {
      if (typeof value !== 'string') return [];
      const place = { path };
      const key = [...path.slice(0, -1), value].join('\n');
      if (seen.has(key) && typeof path.at(-1) === 'number') {
        return [
          {
            code: 'list-double',
            file,
            place,
            message: `「${value}」が、同じ一覧に2回あります。`,
            value,
            expected: 'どちらか1つ',
          },
        ];
      }
      seen.add(key);
      return missing(target, value, ids, { file, place });
    });
  });
}

/** Tells that an id does not exist. */
export function missing(
  target: Target,
  id: string,
  ids: Ids,
  where: Pick<Found, 'file' | 'place'>,
): Found[] {
  const known = ids.get(target);
  if (known === undefined || known.has(id)) return [];
  return [
    {
      code: 'reference-missing',
      ...where,
      message: `${LABELS[target] ?? target}「${id}」がありません。`,
      value: id,
      expected: `${FOLDERS[target] ?? `content/${target}`} にある id${orFirst(target, id)}`,
      nearest: nearest(id, known),
    },
  ];
}

/** The file to write first, for a kind whose files are named by their ids alone. */
function orFirst(target: Target, id: string): string {
  if (target === 'sets' || target === 'rules') return '';
  const ending = target === 'articles' ? 'mdx' : 'yaml';
  return `。新しいものは、${FOLDERS[target] ?? `content/${target}`}/${id}.${ending} を先に作ります`;
}

/** All values that a pattern leads to, each with its path. */
function valuesAt(data: unknown, pattern: readonly string[], path: Path = []): [Path, unknown][] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys
    .filter((key) => step === '*' || step === key)
    .flatMap((key) =>
      valuesAt((data as Record<string | number, unknown>)[key], rest, [...path, key]),
    );
}
