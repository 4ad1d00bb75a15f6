import type { z } from 'zod';
import type { FaultCode, Found, Path } from './fault.ts';
import { nearest } from './nearest.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** A longer list of what may be written is no help, in characters. */
const MOST_SHOWN = 140;

/**
 * Holds the data of a file against its schema, and tells every difference in words for an editor.
 *
 * @returns The data as the schema gives it, where there is no fault.
 */
export function readAs<T>(
  schema: z.ZodType<T>,
  data: unknown,
  file: string,
): { readonly data?: T; readonly found: readonly Found[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, found: [] };
  return {
    found: result.error.issues.flatMap((issue) => explain(issue, [], { schema, data, file })),
  };
}

interface Context {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly file: string;
}

function explain(issue: Issue, above: Path, context: Context): Found[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  const { file, data } = context;
  const value = valueAt(data, path);
  const tell = (code: FaultCode, message: string, expected?: string): Found[] => [
    { code, file, place: { path }, message, value: shown(value), expected },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, path, context));
    case 'invalid_type':
      return value === undefined
        ? [missingField(path, file)]
        : [wrongType(issue.expected, value, path, file)];
    case 'invalid_value':
      return [choice(issue.values.map(String), value, path, file)];
    case 'too_small':
    case 'too_big':
      return tell('value-size', ...size(issue, value));
    case 'invalid_format':
      return isJapanese(issue.message)
        ? tell('value-form', sentence(issue.message))
        : tell('value-form', 'この項目の形に合いません。', form(issue));
    case 'invalid_key':
      return [
        {
          code: 'value-form',
          file,
          place: { path, part: 'key' },
          message: 'この名前は使えません。',
          value: String(path.at(-1)),
          expected: issue.issues.map((inner) => sentence(inner.message)).join(''),
        },
      ];
    case 'invalid_union':
      return unionFaults(issue, path, context);
    case 'invalid_element':
      return issue.issues.flatMap((inner) => explain(inner, path, context));
    default:
      return tell('value-rule', sentence(issue.message));
  }
}

/** A choice among forms: told by the form that fits best, or by the field that decides between them. */
function unionFaults(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  context: Context,
): Found[] {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : undefined;
  if (options) {
    const value = valueAt(context.data, path);
    return value === undefined
      ? [missingField(path, context.file, options.map(String))]
      : [choice(options.map(String), value, path, context.file)];
  }
  const forms = issue.errors.map((inner) => inner.flatMap((one) => explain(one, path, context)));
  const deep = (faults: readonly Found[]): number =>
    Math.max(...faults.map(({ place }) => (place && 'path' in place ? place.path.length : 0)));
  return forms.sort((a, b) => deep(b) - deep(a))[0] ?? [];
}

function unknownField(key: string, path: Path, { schema, data, file }: Context): Found {
  const keys = keysAt(schema, path, data);
  return {
    code: 'field-unknown',
    file,
    place: { path: [...path, key], part: 'key' },
    message:
      key === 'id' && path.length === 0
        ? 'この種類のファイルでは、ファイル名が id です。この行は要りません。'
        : `「${key}」という項目はありません。`,
    value: key,
    expected: few(keys),
    nearest: nearest(key, keys),
  };
}

function missingField(path: Path, file: string, values: readonly string[] = []): Found {
  return {
    code: 'field-missing',
    file,
    place: { path },
    message: `必要な項目「${path.at(-1)}」がありません。`,
    expected: few(values),
  };
}

function wrongType(expected: string, value: unknown, path: Path, file: string): Found {
  const only = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  if (expected === 'string' && typeof only === 'string') {
    return {
      code: 'yaml-brackets',
      file,
      place: { path },
      message: '[ ] が、言葉の一部ではなく、並びのかっことして読まれています。',
      value: `[${only}]`,
      expected: `'[${only}]' のように、引用符で囲みます`,
    };
  }
  return {
    code: 'value-type',
    file,
    place: { path },
    message: `${typeName(expected)}を書く項目ですが、${typeNameOf(value)}が書かれています。`,
    value: shown(value),
    expected: expected === 'string' ? "' ' で囲んだ文字" : typeName(expected),
  };
}

function choice(values: readonly string[], value: unknown, path: Path, file: string): Found {
  if (value === undefined) return missingField(path, file, values);
  return {
    code: 'value-choice',
    file,
    place: { path },
    message: `「${shown(value)}」は選べません。`,
    value: shown(value),
    expected: few(values),
    nearest: nearest(String(value), values),
  };
}

function size(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  value: unknown,
): [message: string, expected: string] {
  const count = Array.isArray(value) ? `${value.length} 個` : (shown(value) ?? '');
  const unit = issue.origin === 'array' ? ' 個' : issue.origin === 'string' ? ' 文字' : '';
  return issue.code === 'too_small'
    ? [`足りません（いまは ${count}）。`, `${issue.minimum}${unit}以上`]
    : [`多すぎます（いまは ${count}）。`, `${issue.maximum}${unit}まで`];
}

/** What a form is like of which the schema itself says nothing. */
function form(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'email') return 'name@example.jp のようなメールアドレス';
  if (issue.format === 'url') return 'https:// で始まるアドレス';
  return `正規表現 ${'pattern' in issue ? issue.pattern : ''} に合う値`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '並び（[ ] か - の行）',
  object: '項目の組（「名前: 値」の行）',
  record: '項目の組（「名前: 値」の行）',
  null: '空',
};

function typeName(type: string): string {
  return TYPES[type] ?? '別の種類の値';
}

function typeNameOf(value: unknown): string {
  if (value === null) return '何も書かれていないか、# から後ろが覚え書きとして読み飛ばされ、空';
  if (value instanceof Date) return '引用符のない日付';
  return typeName(Array.isArray(value) ? 'array' : typeof value);
}

function few(values: readonly string[]): string | undefined {
  const list = values.join('、');
  return list !== '' && list.length <= MOST_SHOWN ? list : undefined;
}

function shown(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return value === undefined || (typeof value === 'object' && value !== null)
    ? undefined
    : String(value ?? '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}

function isJapanese(message: string): boolean {
  return /[ぁ-ゖ]/u.test(message);
}

/** The sentence of a schema, or one that serves where the schema has none. */
function sentence(message: string): string {
  if (!isJapanese(message)) return 'この値は使えません。';
  return message.endsWith('。') ? message : `${message}。`;
}
