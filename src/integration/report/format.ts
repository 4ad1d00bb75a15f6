import type { Fault } from './fault.ts';

/** Ways to tell faults: to people in a terminal, to programs, and beside the lines of a pull request. */
export const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

const PAGE = 'docs/errors.md';

/** Content that cannot be built: every fault found, in the editor's language. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults, 'text'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/**
 * Writes faults out.
 *
 * @returns For `json` one object, `{"faults": [{file, line, column, code, field, message, …, help}]}`; for
 *   `github` one workflow command a line, none where there is no fault.
 */
export function formatFaults(faults: readonly Fault[], format: Format): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ faults: faults.map((fault) => ({ ...fault, help: help(fault) })) });
    case 'github':
      return faults.map(annotation).join('\n');
    case 'text':
      return faults.length === 0
        ? 'content/ に間違いはありません。'
        : [`content/ に ${faults.length} 件の間違いがあります。`, ...faults.map(paragraph)].join(
            '\n\n',
          );
  }
}

function paragraph(fault: Fault): string {
  const { file, line, column, field } = fault;
  return [
    `${file}:${line}:${column}${field ? `  ${field}` : ''}`,
    ...details(fault),
    `くわしく: ${help(fault)}`,
  ].join('\n    ');
}

/** What is wrong, what is meant and what belongs there, one line each. */
function details({ message, nearest, expected }: Fault): string[] {
  return [
    message,
    ...(nearest === undefined ? [] : [`いちばん近いのは「${nearest}」です。`]),
    ...(expected === undefined ? [] : [`書き方: ${expected}`]),
  ];
}

function help({ code }: Fault): string {
  return `${PAGE}#${code}`;
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation(fault: Fault): string {
  const text = (value: string): string =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string): string =>
    text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const { file, line, column, code } = fault;
  const where = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::error ${where}::${text([...details(fault), help(fault)].join('\n'))}`;
}
