import { type Expression, parseExpressionAt } from 'acorn';
import { type MdxJsxAttributeUnion, type MdxJsxFlowElement, mdxToMdast } from 'satteri';
import type { Found } from './fault.ts';
import { yamlPartOf } from './yaml.ts';

/** An attribute of a component, with the values that are written out in it. */
export interface Attribute {
  readonly name: string;
  /** Offset of the name in the file. */
  readonly offset: number;
  /** Every text that stands in it, with its offset; `undefined` where it must be reckoned out first. */
  readonly values: readonly { readonly text: string; readonly offset: number }[] | undefined;
}

/** A component as an article uses it. */
export interface Use {
  readonly name: string;
  /** Offset of the `<` in the file. */
  readonly offset: number;
  readonly attributes: readonly Attribute[];
  /** Its attributes come from elsewhere too: `{...props}`. */
  readonly spread: boolean;
}

const CLOSING = /^---[ \t]*\r?$/m;

/**
 * Finds the head of an MDX file: what stands between two lines of `---` at its beginning.
 *
 * @returns The head as YAML, with the first `---` and all offsets of the file, or why there is none.
 */
export function headOf(
  text: string,
  file: string,
): { readonly yaml?: string; readonly found: readonly Found[] } {
  const fault = (message: string, offset: number, expected: string) => ({
    found: [{ code: 'frontmatter' as const, file, place: { offset }, message, expected }],
  });
  const first = text.slice(0, Math.max(text.search(/\r?\n/), 0));
  if (first !== '---') {
    return fault(
      'ファイルの1行目が「---」ではありません。',
      0,
      '1行目に半角のハイフン3つだけを書き、次の行から title などの見出し情報を書きます',
    );
  }
  const yaml = yamlPartOf(text);
  if (yaml === text || !CLOSING.test(text.slice(yaml.length))) {
    return fault(
      '先頭の見出し情報を閉じる「---」の行がありません。',
      0,
      '見出し情報のうしろに、半角のハイフン3つだけの行を書きます',
    );
  }
  return { yaml, found: [] };
}

/** The text of an article behind its head. */
export function bodyOf(text: string): string {
  return text.slice(yamlPartOf(text).length).replace(/^---[ \t]*\r?\n/, '');
}

/**
 * Reads an article with the parser that builds its page, and lists the components it uses.
 *
 * @param text The whole file.
 */
export function usesOf(
  text: string,
  file: string,
): { readonly uses: readonly Use[]; readonly found: readonly Found[] } {
  try {
    const uses: Use[] = [];
    collect(mdxToMdast(text), text, uses);
    return { uses, found: [] };
  } catch (error) {
    return { uses: [], found: [syntaxFault(error as Error, text, file)] };
  }
}

/** What of the parser's nodes is looked at. */
interface AnyNode {
  readonly type: string;
  readonly name?: string | null;
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined;
  readonly children?: readonly AnyNode[];
}

function collect(node: AnyNode, text: string, uses: Use[]): void {
  if (/^mdxJsx(?:Flow|Text)Element$/.test(node.type) && /^[A-Z]/.test(node.name ?? '')) {
    const element = node as unknown as MdxJsxFlowElement;
    const offset = node.position?.start.offset ?? 0;
    uses.push({
      name: element.name as string,
      offset,
      attributes: attributesOf(element.attributes, text, offset + 1 + (element.name?.length ?? 0)),
      spread: element.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute'),
    });
  }
  for (const child of node.children ?? []) collect(child, text, uses);
}

/** The parser gives attributes in their order and without their places; they follow each other in the text. */
function attributesOf(
  attributes: readonly MdxJsxAttributeUnion[],
  text: string,
  from: number,
): Attribute[] {
  let position = from;
  const found: Attribute[] = [];
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      position = text.indexOf(attribute.value, position) + attribute.value.length;
      continue;
    }
    const { name, value } = attribute;
    const offset = text.indexOf(name, position);
    position = offset + name.length;
    if (value === null || value === undefined) {
      found.push({ name, offset, values: [] });
    } else if (typeof value === 'string') {
      const start = text.slice(position).search(/["']/) + position + 1;
      position = text.indexOf(text[start - 1] as string, start) + 1;
      found.push({ name, offset, values: [{ text: value, offset: start }] });
    } else {
      const start = text.indexOf('{', position) + 1;
      const { values, end } = readExpression(text, start, value.value.length);
      position = end + 1;
      found.push({ name, offset, values });
    }
  }
  return found;
}

/** Reads the texts that an expression writes out, one or a list of them, and where it ends. */
function readExpression(
  text: string,
  offset: number,
  length: number,
): { values: Attribute['values']; end: number } {
  let expression: Expression;
  try {
    expression = parseExpressionAt(text, offset, { ecmaVersion: 'latest' });
  } catch {
    // The page's own parser has read it: it holds markup, which is no text.
    return { values: undefined, end: offset + length };
  }
  const parts = expression.type === 'ArrayExpression' ? expression.elements : [expression];
  const texts = parts.map((part) => (part ? textOf(part as Expression) : undefined));
  const values = texts.every((one) => one !== undefined) ? texts : undefined;
  return { values, end: expression.end };
}

function textOf(part: Expression): { text: string; offset: number } | undefined {
  if (part.type === 'Literal' && typeof part.value === 'string') {
    return { text: part.value, offset: part.start + 1 };
  }
  if (part.type === 'Literal') return { text: String(part.value), offset: part.start };
  if (part.type !== 'TemplateLiteral' || part.expressions.length > 0) return undefined;
  return { text: part.quasis[0]?.value.cooked ?? '', offset: part.start + 1 };
}

/** What the parser says in English, in words for an editor; the first that fits. */
const SYNTAX: readonly (readonly [RegExp, message: string, expected: string])[] = [
  [
    /Expected a closing tag for `<(\w+)>`|expected corresponding closing tag for `<(\w+)>`/,
    '「<$1>」が閉じていません。',
    '</$1> を、同じ段落か、同じ深さのところに書きます',
  ],
  [
    /Unexpected closing tag `<\/(\w+)>`/,
    '「</$1>」に対応する始まりがありません。',
    '前に <$1> を書くか、この行を消します',
  ],
  [
    /corresponding closing brace/,
    '「{」が閉じていません。',
    '} で閉じるか、文章の { は「｛」にします',
  ],
  [/`!`.*before name/, '<!-- --> の覚え書きは使えません。', '{/* 覚え書き */} と書きます'],
  [/expression/, '{ } の中が読めません。', "{['188', 'police-9110']} のように書きます"],
  [
    /`</,
    '「<」から始まる部品が読めません。',
    '<Contact id="188" /> のように書きます。文章の中の不等号は「＜」にします',
  ],
];

function syntaxFault({ message }: Error, text: string, file: string): Found {
  const [, line = '1', column = '1', what = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const common = {
    code: 'mdx-syntax',
    file,
    place: { line: Number(line), column: Number(column) },
    value: text.split(/\r?\n/)[Number(line) - 1]?.trim(),
  } as const;
  for (const [pattern, say, expected] of SYNTAX) {
    const match = pattern.exec(what);
    if (!match) continue;
    const fill = (words: string): string => words.replaceAll('$1', match[1] ?? match[2] ?? '');
    return { ...common, message: fill(say), expected: fill(expected) };
  }
  return { ...common, message: 'この行は記事として読めません。' };
}
