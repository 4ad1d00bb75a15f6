/** Keys and positions that lead to a value of a YAML file: `['reports', 0, 'source']`. */
export type Path = readonly (string | number)[];

/** Where in its file a fault stands. */
export type Place =
  /** A value or key of YAML; `inside` counts UTF-16 units from the first character of a text. */
  | { readonly path: Path; readonly part?: 'key' | 'value'; readonly inside?: number }
  /** UTF-16 units from the beginning of the file. */
  | { readonly offset: number }
  | { readonly line: number; readonly column: number };

/** Every kind of fault. Each has its section in `docs/errors.md`, under this name. */
export const FAULT_CODES = [
  'file-unknown',
  'file-missing',
  'locale-unknown',
  'translation-original',
  'translation-misfit',
  'id-mismatch',
  'id-double',
  'frontmatter',
  'yaml-indent',
  'yaml-quotes',
  'yaml-brackets',
  'yaml-double-key',
  'yaml-lines-joined',
  'yaml-syntax',
  'field-missing',
  'field-unknown',
  'value-type',
  'value-choice',
  'value-form',
  'value-size',
  'value-rule',
  'reference-missing',
  'list-double',
  'source-unlisted',
  'source-uncited',
  'rule-kind',
  'fixtures-missing',
  'group-name',
  'group-option',
  'mark-group',
  'condition-name',
  'condition-operand',
  'condition-operator',
  'condition-bracket',
  'condition-unused',
  'scheme-form',
  'word-brackets',
  'word-empty',
  'word-short',
  'word-double',
  'set-unused',
  'alias-common',
  'alias-double',
  'alias-unlisted',
  'mdx-syntax',
  'component-unknown',
  'attribute-unknown',
  'attribute-missing',
  'attribute-value',
  'engine-refuses',
  'prose-spelling',
  'prose-form',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** A fault of a content file as a check finds it, before its line is looked up. */
export interface Found {
  readonly code: FaultCode;
  /** From the root of the project: `content/contacts/188.yaml`. */
  readonly file: string;
  /** The beginning of the file where absent. */
  readonly place?: Place | undefined;
  /** What is wrong, in whole sentences for the editor, in Japanese. */
  readonly message: string;
  /** What stands there. */
  readonly value?: string | undefined;
  /** What belongs there, in Japanese. */
  readonly expected?: string | undefined;
  /** The existing id, key or value that is most like {@link value}. */
  readonly nearest?: string | undefined;
}

/** A fault of a content file, told to the editor. */
export interface Fault extends Omit<Found, 'place'> {
  /** 1 is the first line. */
  readonly line: number;
  /** 1 is the first UTF-16 unit of the line. */
  readonly column: number;
  /** The field within the file, such as `reports[0].source`; empty for the whole file and for prose. */
  readonly field: string;
}

/** Writes a path as editors know it from code: `reports[0].source`. */
export function fieldName(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}
