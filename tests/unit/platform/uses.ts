import ts from 'typescript';
import { type Browser, pathOf } from './scripts.ts';

/**
 * What each of our own scripts touches of the browser, read from its source with the compiler's own
 * knowledge of types, so that neither another name nor another way to write it hides a use:
 *
 * - `fetch`, `Location.href`, `Window.fetch`: a name or member that the browser provides; with `=` behind it
 *   where it is set, `Element.setAttribute(src)` with what is set by a word.
 * - `<img src>`: an attribute whose value is not written out; `<img …>`: attributes spread over an element.
 * - `import(…)`: a script whose name is not written out.
 * - `Window[…]`: a member whose name is not written out; `Window as`: one that is taken for another type.
 * - `Object.assign`, `Reflect`, `eval`: what sets members or makes code without naming it.
 */
export function usesOf({ program }: Browser, file: string): string[] {
  const source = program.getSourceFile(pathOf(file));
  if (!source) throw new Error(`no source ${file}`);
  const reader = new Reader(program.getTypeChecker());
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

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  read(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    if (ts.isImportDeclaration(node)) {
      this.#importing(node);
      return;
    }
    if (ts.isIdentifier(node)) this.#identifier(node);
    else if (ts.isPropertyAccessExpression(node))
      this.#member(node, node.expression, node.name.text);
    else if (ts.isElementAccessExpression(node)) this.#element(node);
    else if (ts.isBindingElement(node)) this.#bound(node);
    else if (ts.isCallExpression(node)) this.#call(node);
    else if (ts.isAsExpression(node)) this.#cast(node);
    else if (ts.isJsxOpeningLikeElement(node)) this.#markup(node);
    ts.forEachChild(node, (child) => this.read(child));
  }

  /** Elements made without markup would not be seen. */
  #importing(node: ts.ImportDeclaration): void {
    const names = node.importClause?.namedBindings;
    if (
      (node.moduleSpecifier as ts.StringLiteral).text !== 'preact' ||
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    )
      return;
    if (names && ts.isNamespaceImport(names)) this.uses.add('preact.*');
    for (const name of names && ts.isNamedImports(names) ? names.elements : []) {
      if (!name.isTypeOnly) this.uses.add(`preact.${(name.propertyName ?? name.name).text}`);
    }
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
    if (isOf(type.symbol, BROWSER)) this.uses.add(`${type.symbol.name}[…]`);
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

  #call({ expression, arguments: [name] }: ts.CallExpression): void {
    if (expression.kind !== ts.SyntaxKind.ImportKeyword) return;
    if (!name || !ts.isStringLiteralLike(name)) this.uses.add('import(…)');
  }

  /** Taken for something that the browser does not provide, its members would not be known again. */
  #cast(node: ts.AsExpression): void {
    if (ts.isConstTypeReference(node.type)) return;
    const inner = bare(node.expression);
    const from = this.#checker.getTypeAtLocation(inner);
    if (!isOf(from.symbol, BROWSER) && !isGlobal(inner)) return;
    const to = this.#checker.getTypeAtLocation(node);
    const strange = (to.isUnion() ? to.types : [to]).some(
      (part) => part.flags & ts.TypeFlags.Object && !isOf(part.symbol, BROWSER),
    );
    const unknown = to.flags & ts.TypeFlags.Any;
    if (strange || unknown)
      this.uses.add(`${isGlobal(inner) ? 'globalThis' : from.symbol.name} as`);
  }

  #markup(node: ts.JsxOpeningLikeElement): void {
    const tag = node.tagName.getText();
    if (!/^[a-z]/.test(tag) || tag.includes('.')) return;
    for (const attribute of node.attributes.properties) {
      if (ts.isJsxSpreadAttribute(attribute)) this.uses.add(`<${tag} …>`);
      else if (attribute.initializer && !isWrittenOut(attribute.initializer)) {
        this.uses.add(`<${tag} ${attribute.name.getText()}>`);
      }
    }
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

const BROWSER = /typescript\/lib\/lib\.(?:dom|webworker|scripthost)/;

const isOf = (symbol: ts.Symbol | undefined, where: RegExp): boolean =>
  symbol?.declarations?.some((one) => where.test(one.getSourceFile().fileName)) ?? false;

/** An expression without brackets and casts around it. */
function bare(node: ts.Expression): ts.Expression {
  const wrapped =
    ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node);
  return wrapped ? bare(node.expression) : node;
}

const isGlobal = (node: ts.Expression): boolean =>
  /^(?:globalThis|window|self)$/.test(bare(node).getText());

/** A plain text, number or nothing; nothing that a message could have got into. */
function isWrittenOut(value: ts.JsxAttributeValue): boolean {
  if (ts.isStringLiteral(value)) return true;
  if (!ts.isJsxExpression(value) || !value.expression) return false;
  const { expression } = value;
  return (
    ts.isStringLiteral(expression) ||
    ts.isNumericLiteral(expression) ||
    expression.kind === ts.SyntaxKind.TrueKeyword ||
    expression.kind === ts.SyntaxKind.FalseKeyword
  );
}

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
