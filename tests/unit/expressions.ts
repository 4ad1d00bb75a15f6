import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A regular expression as the code writes it. */
export interface Expression {
  /** File and line. */
  readonly where: string;
  /** Undefined where it is put together from what only a run knows. */
  readonly pattern: string | undefined;
  readonly flags: string;
  /** The source, for expressions whose pattern is not known. */
  readonly written: string;
}

/**
 * Every expression in the sources of some folders: literals, and those made of strings and of constants that
 * hold strings, also constants of other files.
 *
 * @param root Folder of the project.
 */
export function expressionsOf(root: string, folders: readonly string[]): Expression[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .sort()
      .flatMap((name) => expressionsIn(root, join(folder, name))),
  );
}

function expressionsIn(root: string, file: string): Expression[] {
  const source = parse(root, file);
  return expressionsInSource(source, (name) => constantOf(root, source, name));
}

/** The expressions of one source; `known` gives the string that a name stands for. */
export function expressionsInSource(
  source: ts.SourceFile,
  known: (name: string) => string | undefined,
): Expression[] {
  const found: Expression[] = [];
  const add = (node: ts.Node, pattern: string | undefined, flags: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const where = `${source.fileName}:${line + 1}`;
    found.push({ where, pattern, flags, written: node.getText(source) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      if (node.expression.getText(source).replace(/^globalThis\./, '') === 'RegExp') {
        const [pattern, flags] = node.arguments ?? [];
        add(node, pattern && textOf(pattern, known), (flags && textOf(flags, known)) ?? '');
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text that an expression of strings gives; undefined where a part of it is not known. */
function textOf(
  node: ts.Expression,
  known: (name: string) => string | undefined,
): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression, known);
  if (ts.isIdentifier(node)) return known(node.text);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([textOf(node.left, known), textOf(node.right, known)]);
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  return joined([
    node.head.text,
    ...node.templateSpans.flatMap(({ expression, literal }) => [
      textOf(expression, known),
      literal.text,
    ]),
  ]);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** The string that a constant of a file holds, its own or one that it imports by its name. */
function constantOf(root: string, source: ts.SourceFile, name: string): string | undefined {
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name: own, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(own) && own.text === name && initializer)
          return textOf(initializer, (other) => constantOf(root, source, other));
    }
    if (!ts.isImportDeclaration(statement)) continue;
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const names = statement.importClause?.namedBindings;
    if (!from.startsWith('.') || !names || !ts.isNamedImports(names)) continue;
    const taken = names.elements.find((element) => element.name.text === name);
    const origin = join(dirname(source.fileName), from);
    if (taken)
      return constantOf(root, parse(root, origin), (taken.propertyName ?? taken.name).text);
  }
  return undefined;
}

const parsed = new Map<string, ts.SourceFile>();

function parse(root: string, file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  parsed.set(file, source);
  return source;
}
