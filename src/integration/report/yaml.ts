import {
  type Document,
  isAlias,
  isScalar,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { FaultCode, Found } from './fault.ts';

/** What {@link readYaml} made of a file. */
export interface ReadYaml {
  /** Plain values; `undefined` where the file cannot be read. */
  readonly data: unknown;
  readonly found: readonly Found[];
}

/**
 * Reads the text of a YAML file, or the head of an MDX file. As to Astro, a day without quotation marks is
 * a point in time and no text.
 */
export function yamlDocument(text: string): Document {
  return parseDocument(text, { prettyErrors: false, customTags: ['timestamp'] });
}

/** The part of a file that is YAML: all of it, or the head of an MDX file with its first `---`. */
export function yamlPartOf(text: string): string {
  return /^---\r?\n[\s\S]*?(?=^---[ \t]*\r?$)/m.exec(text)?.[0] ?? text;
}

/**
 * Reads YAML, and tells its slips in words for an editor who does not know YAML.
 *
 * @param text The file, or its head; offsets of the faults count from its beginning.
 * @param file Name of the file for the faults.
 */
export function readYaml(text: string, file: string): ReadYaml {
  const document = yamlDocument(text);
  const found = [...errorFaults(document.errors, text, file), ...signFaults(document, text, file)];
  return { data: found.length > 0 ? undefined : document.toJS(), found };
}

/** Slips that leave the lines around them readable, so that each of them is one fault. */
const LOCAL = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'TAB_AS_INDENT']);

/** Every slip that stands by itself, and the first of those that upset the lines behind them. */
function errorFaults(errors: readonly YAMLError[], text: string, file: string): Found[] {
  const first = errors.find(({ code }) => !LOCAL.has(code));
  return errors
    .filter((error) => error === first || LOCAL.has(error.code))
    .map((error) => {
      const offset = shownAt(error, text);
      return { ...explain(error, lineAt(text, offset)), file, place: { offset } };
    });
}

/** An open quotation mark is told where it stands, not where the file ends. */
function shownAt({ code, message, pos: [offset] }: YAMLError, text: string): number {
  const quote =
    code === 'MISSING_CHAR' ? /Missing closing (['"])quote/.exec(message)?.[1] : undefined;
  if (quote === undefined) return Math.min(offset, Math.max(text.trimEnd().length - 1, 0));
  return lastOpening(text.slice(0, offset), quote);
}

/** The quotation mark, at the beginning of a value, that is never closed. */
function lastOpening(text: string, quote: string): number {
  const openings = text.matchAll(new RegExp(`(?<=(?:[:\\-[{,]|^)[ \\t]*)${quote}`, 'gm'));
  let open = -1;
  let end = -1;
  for (const { index } of openings) {
    if (index < end) continue;
    const closing = new RegExp(quote === "'" ? "(?:[^']|'')*'" : '(?:[^"\\\\]|\\\\.)*"', 'y');
    closing.lastIndex = index + 1;
    open = index;
    if (!closing.test(text)) break;
    end = closing.lastIndex;
  }
  return Math.max(open, 0);
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end).trimEnd();
}

const QUOTES = "値の全体を引用符 ' ' で囲みます";

/** A slip of YAML in words for an editor. */
function explain(
  error: YAMLError,
  line: string,
): Pick<Found, 'code' | 'message' | 'value' | 'expected'> {
  const value = line.trim();
  if (/(?:^|[\s,:[-])[^\s'"]*\[[^\]'"]*\|[^\]'"]*\]/u.test(line)) {
    return {
      code: 'yaml-brackets',
      message: '「どれか」の [ ] を含む言葉は、引用符で囲まないと読めません。',
      value,
      expected: "'[が|の]ない' のような書き方",
    };
  }
  const [code, message, expected] = sentence(error);
  return { code, message, value, expected };
}

function sentence({ code, message }: YAMLError): [FaultCode, string, string?] {
  switch (code) {
    case 'TAB_AS_INDENT':
      return ['yaml-indent', '字下げにタブが使われています。', '半角の空白での字下げ'];
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
    case 'BAD_COLLECTION_TYPE':
      return [
        'yaml-indent',
        'この行の字下げが、まわりの行と合っていないか、項目名のうしろの「: 」がありません。',
        '同じまとまりの行は、左端をそろえて「項目名: 値」と書きます',
      ];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [
        'yaml-indent',
        'この行か次の行の字下げがずれているか、値の中に「: 」があります。',
        `同じまとまりの行は左端をそろえ、「: 」を含む値は引用符で囲みます`,
      ];
    case 'DUPLICATE_KEY':
      return ['yaml-double-key', '同じ項目が2回書かれています。', 'どちらか1つ'];
    case 'BAD_SCALAR_START':
      return ['yaml-quotes', '値が、YAML で特別な意味をもつ記号で始まっています。', QUOTES];
    case 'BAD_DQ_ESCAPE':
      return ['yaml-quotes', '" " の中に、使えない \\ があります。', "' ' で囲みます"];
    case 'MISSING_CHAR':
      if (message.includes('quote')) {
        return ['yaml-quotes', '引用符が閉じていません。', '始まりと同じ引用符で値を閉じます'];
      }
      return [
        'yaml-syntax',
        '「: 」か「, 」か、閉じるかっこが足りません。',
        '「項目名: 値」、「[a, b]」のような書き方',
      ];
    case 'UNEXPECTED_TOKEN':
      return [
        'yaml-quotes',
        'かっこや引用符が閉じたあとに、文字が続いています。',
        `${QUOTES}。並びなら、間に「, 」を入れます`,
      ];
    default:
      return ['yaml-syntax', 'この行は YAML として読めません。', 'となりのファイルと同じ書き方'];
  }
}

/** What YAML accepts and an editor never means: lines run together, and `*`, `&`, `!` as signs of YAML. */
function signFaults(document: Document, text: string, file: string): Found[] {
  if (document.errors.length > 0) return [];
  const found = document.warnings.map(({ pos }) => signFault(text, pos[0], file));
  visit(document, {
    Node(_, node: Node) {
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        found.push(signFault(text, anchorAt(text, node.range?.[0] ?? 0), file));
      }
      if (isScalar(node) && node.type === Scalar.PLAIN) {
        found.push(...joinedLines(node.range?.[0] ?? 0, node.range?.[1] ?? 0, text, file));
      }
    },
  });
  return found;
}

/** A node begins behind its anchor; the editor looks for the sign. */
function anchorAt(text: string, offset: number): number {
  const before = /&\S+\s+$/.exec(text.slice(0, offset));
  return before ? before.index : offset;
}

function signFault(text: string, offset: number, file: string): Found {
  return {
    code: 'yaml-quotes',
    file,
    place: { offset },
    message: '値が、YAML で特別な意味をもつ記号（* & !）で始まっています。',
    value: lineAt(text, offset).trim(),
    expected: QUOTES,
  };
}

/** Lines that look like items or fields of their own and are read as the rest of the value above. */
function joinedLines(start: number, end: number, text: string, file: string): Found[] {
  return Array.from(
    text.slice(start, end).matchAll(/(?<=\n[ \t]*)(?:- |[a-zA-Z]+:(?=\s|$))/g),
    ({ index }) => ({
      code: 'yaml-lines-joined' as const,
      file,
      place: { offset: start + index },
      message: '字下げが上の行より深いので、上の行の続きとして読まれています。',
      value: lineAt(text, start + index).trim(),
      expected: '同じまとまりの行は、左端をそろえます',
    }),
  );
}
