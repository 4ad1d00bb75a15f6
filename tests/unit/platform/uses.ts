import ts from 'typescript';
import { Disguises } from './disguises.ts';
import { usesOfMarkup, usesOfModule } from './made.ts';
import { WHERE_BROWSER as BROWSER, isOf } from './origin.ts';
import { type Browser, pathOf } from './scripts.ts';

/**
 * What each of our own scripts touches of the browser, read from its source with the compiler's own
 * knowledge of types, so that neither another name nor another way to write it hides a use:
 *
 * - `fetch`, `Location.href`, `Window.fetch`: a name or member that the browser provides; with `=` behind it
 *   where it is set, `Element.setAttribute(src)` with what is set by a word.
 * - `<img src>`, `<img …>`, `<… …>`, `preact.h`: what an element is made with (see `made.ts`).
 * - `import(…)`: a script whose name is not written out.
 * - `Window[…]`: a member whose name is not written out, or all of them.
 * - `Window as`: a value of the browser that is taken for a type of another origin (see `disguises.ts`).
 * - `Element.closest<…>`: an element of the page that is taken for a type of our own.
 * - `declare fetch`, `@ts-ignore`: a name of the browser under another type, or past the compiler.
 * - `Object.assign`, `Reflect`, `eval`, `constructor`: what sets members or makes code without naming it.
 */
export function usesOf({ program }: Browser, file: string): string[] {
  const source = program.getSourceFile(pathOf(file));
  if (!source) throw new Error(`no source ${file}`);
  const reader = new Reader(program.getTypeChecker());
  for (const [silenced] of source.text.matchAll(/@ts-(?:expect-error|ignore|nocheck)/g))
    reader.uses.add(silenced);
  reader.read(source);
  return [...reader.uses].sort();
}

/** Language, not browser, but able to set a member or make code without naming it. */
const HIDDEN_WAYS =
  /^(?:Reflect|eval|Function|Proxy|Object\.(?:assign|definePropert(?:y|ies)|setPrototypeOf|fromEntries))$/;
const SET_BY_WORD = /^Element\.(?:setAttribute|toggleAttribute)$/;

class Reader {
  readonly uses = new Set<string>();
  readonly #checker: ts.TypeChecker;
  readonly #disguises: Disguises;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
    this.#disguises = new Disguises(checker);
  }

  read(node: ts.Node): void {
    this.#note(declaredIn(node));
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    this.#note(usesOfModule(node));
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isExpression(node)) this.#disguised(node);
    if (ts.isIdentifier(node)) this.#identifier(node);
    else if (ts.isPropertyAccessExpression(node))
      this.#member(node, node.expression, node.name.text);
    else if (ts.isElementAccessExpression(node)) this.#element(node);
    else if (ts.isBindingElement(node)) this.#bound(node);
    else if (ts.isCallExpression(node)) this.#call(node);
    else if (ts.isSpreadAssignment(node)) this.#spread(node.expression);
    else this.#note(usesOfMarkup(node, this.#checker));
    ts.forEachChild(node, (child) => this.read(child));
  }

  #note(uses: readonly string[]): void {
    for (const use of uses) this.uses.add(use);
  }

  #disguised(node: ts.Expression): void {
    const name = this.#disguises.of(node);
    if (name) this.uses.add(`${name} as`);
  }

  #spread(from: ts.Expression): void {
    const { symbol } = this.#checker.getTypeAtLocation(from);
    if (isOf(symbol, BROWSER)) this.uses.add(`${symbol.name}[…]`);
    else if (isGlobal(from)) this.uses.add('globalThis[…]');
  }

  #identifier(node: ts.Identifier): void {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
    if (ts.isBindingElement(parent) && parent.propertyName === node) return;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return;
    if (
      ts.isJsxAttribute(parent) ||
      ts.isJsxOpeningLikeElement(parent) ||
      ts.isJsxClosingElement(parent)
    )
      return;
    const symbol = ts.isShorthandPropertyAssignment(parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(parent)
      : this.#checker.getSymbolAtLocation(node);
    if (node.text === 'globalThis') this.uses.add('globalThis');
    else if (HIDDEN_WAYS.test(node.text) && isOf(symbol, /lib\.es/)) this.uses.add(node.text);
    else if (isOf(symbol, BROWSER)) this.uses.add(node.text + (isSet(node) ? '=' : ''));
  }

  #member(node: ts.Node, object: ts.Expression, name: string): void {
    // Of a function, it makes code.
    if (name === 'constructor') this.uses.add(name);
    const owner = this.#ownerOf(this.#checker.getTypeAtLocation(object), name, object);
    if (!owner) return;
    const way = `${owner}.${name}`;
    const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
    const word =
      called &&
      SET_BY_WORD.test(way) &&
      ts.isCallExpression(node.parent) &&
      node.parent.arguments[0];
    if (word) this.uses.add(`${way}(${ts.isStringLiteralLike(word) ? word.text : '…'})`);
    else this.uses.add(way + (isSet(node) ? '=' : ''));
  }

  #element(node: ts.ElementAccessExpression): void {
    const { expression, argumentExpression: key } = node;
    if (ts.isStringLiteralLike(key)) {
      this.#member(node, expression, key.text);
      return;
    }
    const type = this.#checker.getTypeAtLocation(expression);
    const counted = this.#checker.getTypeAtLocation(key).flags & ts.TypeFlags.NumberLike;
    if (counted) return;
    if (type.flags & ts.TypeFlags.Any) this.uses.add('any[…]');
    else if (isOf(type.symbol, BROWSER)) this.uses.add(`${type.symbol.name}[…]`);
    else if (isGlobal(expression)) this.uses.add('globalThis[…]');
  }

  #bound(node: ts.BindingElement): void {
    const pattern = node.parent;
    if (!ts.isObjectBindingPattern(pattern)) return;
    const key = node.propertyName ?? node.name;
    const name = ts.isIdentifier(key) || ts.isStringLiteral(key) ? key.text : undefined;
    const type = this.#checker.getTypeAtLocation(pattern);
    const from = ts.isVariableDeclaration(pattern.parent) ? pattern.parent.initializer : undefined;
    if (node.dotDotDotToken || name === undefined) {
      if (isOf(type.symbol, BROWSER)) this.uses.add(`${type.symbol.name}[…]`);
      return;
    }
    const owner = this.#ownerOf(from ? this.#checker.getTypeAtLocation(from) : type, name, from);
    if (owner) this.uses.add(`${owner}.${name}`);
  }

  #call({ expression, arguments: [first], typeArguments }: ts.CallExpression): void {
    const own = typeArguments?.some((one) => !this.#isPlainOrBrowser(one));
    if (own && ts.isPropertyAccessExpression(expression)) {
      const { expression: object, name } = expression;
      const owner = this.#ownerOf(this.#checker.getTypeAtLocation(object), name.text, object);
      if (owner) this.uses.add(`${owner}.${name.text}<…>`);
    }
    if (!first || !/(?:^|\.)set(?:Timeout|Interval)$/.test(expression.getText())) return;
    const callable = this.#checker.getTypeAtLocation(first).getCallSignatures().length > 0;
    if (!callable) this.uses.add(`${expression.getText()}(…)`);
  }

  #isPlainOrBrowser(node: ts.TypeNode): boolean {
    const type = this.#checker.getTypeFromTypeNode(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.every(({ flags, symbol }) => flags & PLAIN_TYPES || isOf(symbol, BROWSER));
  }

  /** Who provides a member: an interface of the browser, `any` where nobody knows; nothing otherwise. */
  #ownerOf(type: ts.Type, name: string, object?: ts.Expression): string | undefined {
    if (type.flags & ts.TypeFlags.Any) {
      // What Vite puts there at build time are plain words.
      return object?.getText() === 'import.meta.env' ? undefined : 'any';
    }
    const parts = type.isUnionOrIntersection() ? type.types : [type];
    for (const part of parts) {
      const member = this.#checker.getApparentType(part).getProperty(name);
      if (HIDDEN_WAYS.test(`${object?.getText()}.${name}`)) return object?.getText();
      if (!isOf(member, BROWSER)) continue;
      const declared = member?.declarations?.[0]?.parent;
      const owner =
        declared && ts.isInterfaceDeclaration(declared) ? declared.name.text : undefined;
      // The constructor's members stand in a literal type behind a variable of its name.
      return owner ?? object?.getText() ?? 'Window';
    }
    return undefined;
  }
}

const PLAIN_TYPES =
  ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Null;

/** Names that a statement only declares, as if somebody else provided them. */
function declaredIn(node: ts.Node): string[] {
  const declares =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
  if (!declares || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [];
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations : [node];
  return named.map((one) => `declare ${ts.getNameOfDeclaration(one as ts.Declaration)?.getText()}`);
}

/** An expression without brackets and casts around it. */
function bare(node: ts.Expression): ts.Expression {
  const wrapped =
    ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node);
  return wrapped ? bare(node.expression) : node;
}

const isGlobal = (node: ts.Expression): boolean =>
  /^(?:globalThis|window|self)$/.test(bare(node).getText());

/** Whether a value is given to it, also as part of a pattern. */
function isSet(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return assigns && parent.left === node;
  }
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent))
    return parent.initializer === node;
  const inPattern =
    ts.isNonNullExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node);
  return inPattern && isSet(parent);
}
