import ts from 'typescript';

/** What makes elements of text, or lends a script what is not in it. */

/**
 * What a script brings in: `preact.h` (elements made without markup would not be seen), `preact.*` all of a
 * module, `import(…)` one whose name is not written out. Hooks make no elements.
 */
export function usesOfModule(node: ts.Node): string[] {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    if (!name || !ts.isStringLiteralLike(name)) return ['import(…)'];
    return makesElements(name.text) ? [`${name.text}.*`] : [];
  }
  const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node : undefined;
  const module = from?.moduleSpecifier && (from.moduleSpecifier as ts.StringLiteral).text;
  if (!from || !module || !makesElements(module)) return [];
  if (ts.isExportDeclaration(from))
    return from.isTypeOnly ? [] : namesOf(from.exportClause).map((name) => `${module}.${name}`);
  const { importClause: clause } = from;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const names = clause?.name ? ['default'] : [];
  if (clause?.namedBindings || !clause?.name) names.push(...namesOf(clause?.namedBindings));
  return names.map((name) => `${module}.${name}`);
}

const makesElements = (module: string): boolean =>
  /^preact(?:\/|$)/.test(module) && module !== 'preact/hooks';

function namesOf(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (!names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return ['*'];
  return [...names.elements]
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text);
}

/**
 * What an element is made with: `<img src>` an attribute whose value is not written out, `<img …>` attributes
 * spread over it, `<… …>` an element whose name is not written out, `<form>` one that is sent where nobody
 * hears of it and `<form action>` where to, `{props}` an element written as an object.
 */
export function usesOfMarkup(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.some(({ name }) => name?.getText() === 'props') ? ['{props}'] : [];
  }
  if (!ts.isJsxOpeningLikeElement(node)) return [];
  const tag = node.tagName.getText();
  if (!/^[a-z][^.]*$/.test(tag)) {
    return mayBeText(checker.getTypeAtLocation(node.tagName)) ? ['<… …>'] : [];
  }
  const { properties } = node.attributes;
  return [
    ...(tag === 'form' && !properties.some(keepsForm) ? ['<form>'] : []),
    ...properties.flatMap((attribute) => {
      if (ts.isJsxSpreadAttribute(attribute)) return [`<${tag} …>`];
      const name = attribute.name.getText();
      const leads = tag === 'form' && name === 'action';
      const isKnown = !attribute.initializer || isWrittenOut(attribute.initializer);
      return leads || !isKnown ? [`<${tag} ${name}>`] : [];
    }),
  ];
}

/** A form with such an attribute goes nowhere by itself: a script hears of it, or it only closes a dialog. */
const keepsForm = (attribute: ts.JsxAttributeLike): boolean =>
  /^(?:onSubmit=|method="dialog"$)/.test(attribute.getText());

/** Whether an element's name is a text, which makes it one of the browser and none of ours. */
const mayBeText = (type: ts.Type): boolean =>
  (type.isUnion() ? type.types : [type]).some(
    ({ flags }) => (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any)) !== 0,
  );

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
