import { mdxToMdast } from 'satteri';
import ts from 'typescript';
import { isMap, isScalar, visit } from 'yaml';
import { usesOf } from '../../src/integration/report/mdx.ts';
import { yamlDocument, yamlPartOf } from '../../src/integration/report/yaml.ts';

/** A text that readers read, exactly as it stands in its file. */
export interface Piece {
  readonly text: string;
  /** UTF-16 units from the beginning of the file. */
  readonly offset: number;
}

/** Fields of an article's head that are shown; `asks` are written with slips on purpose. */
const SHOWN: ReadonlySet<string> = new Set(['title', 'short', 'answer', 'firstStep']);

/** What the other side says, which the engine judges and which stays Japanese; ids; tables of names of places. */
const NO_PROSE: ReadonlySet<string> = new Set([
  ...['phrase', 'spoken', 'written'],
  ...['id', 'did', 'article'],
  ...['areas', 'countries', 'areaNames', 'countryNames'],
]);

/** Pictures, code, and how Japanese is pronounced (`*denwa*`). */
const NO_TEXT: ReadonlySet<string> = new Set(['emphasis', 'inlineCode', 'code', 'image']);

/** What of an attribute is a sentence or a label, and no id, address or date. */
const PROSE = /\p{L}[\p{L}’',]*\s+\p{L}|[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * Finds what readers read in a file of articles, translations or interface sentences.
 *
 * @param file Its name, by whose ending it is read.
 * @param source Its text.
 */
export function piecesOf(file: string, source: string): Piece[] {
  if (file.endsWith('.mdx')) return [...headPieces(source), ...bodyPieces(source, file)];
  return file.endsWith('.yaml') ? yamlPieces(source, () => true) : codePieces(source, file);
}

const headPieces = (source: string): Piece[] =>
  yamlPieces(yamlPartOf(source), (field) => SHOWN.has(field));

function yamlPieces(source: string, isShown: (field: string) => boolean): Piece[] {
  const document = yamlDocument(source);
  const pieces: Piece[] = [];
  const collect = (node: unknown): void =>
    visit(node as Parameters<typeof visit>[0], {
      Scalar(key, { value, range }) {
        if (key === 'key' || typeof value !== 'string' || !range) return;
        pieces.push({ text: source.slice(range[0], range[1]), offset: range[0] });
      },
    });
  if (!isMap(document.contents)) return [];
  for (const { key, value } of document.contents.items)
    if (isScalar(key) && isShown(String(key.value))) collect(value);
  return pieces;
}

interface AnyNode {
  readonly type: string;
  readonly position?: {
    readonly start: { readonly offset?: number | undefined };
    readonly end: { readonly offset?: number | undefined };
  };
  readonly children?: readonly AnyNode[];
}

function bodyPieces(source: string, file: string): Piece[] {
  const pieces: Piece[] = [];
  const collect = ({ type, position, children = [] }: AnyNode): void => {
    const start = position?.start.offset;
    if (NO_TEXT.has(type)) return;
    if (type === 'text' && start !== undefined)
      pieces.push({ text: source.slice(start, position?.end.offset), offset: start });
    children.forEach(collect);
  };
  collect(mdxToMdast(source) as AnyNode);
  const values = usesOf(source, file)
    .uses.flatMap(({ attributes }) => attributes)
    .flatMap((attribute) => attribute.values ?? [])
    .filter(({ text }) => PROSE.test(text));
  return [...pieces, ...values];
}

/** The sentences written out in a module, but for names of other modules and of fields. */
function codePieces(source: string, file: string): Piece[] {
  const pieces: Piece[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isExportDeclaration(node) || ts.isElementAccessExpression(node)) return;
    if (ts.isPropertyAssignment(node)) {
      if (!NO_PROSE.has(node.name.getText(tree))) collect(node.initializer);
      return;
    }
    if (ts.isVariableDeclaration(node) && NO_PROSE.has(node.name.getText(tree))) return;
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      const offset = node.getStart(tree) + 1;
      const end = node.getEnd() - (/\$\{$/.test(node.getText(tree)) ? 2 : 1);
      // An escaped line end or quotation mark is two characters in the file and no letter.
      const text = source.slice(offset, end).replace(/\\[nt'"`]/g, '  ');
      pieces.push({ text, offset });
    }
    ts.forEachChild(node, collect);
  };
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  collect(tree);
  return pieces;
}
