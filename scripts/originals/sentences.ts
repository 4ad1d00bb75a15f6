import ts from 'typescript';

/** Tables of names, which are looked after as a whole. */
const TABLES: ReadonlySet<string> = new Set(['areaNames', 'countryNames']);

/**
 * The sentences of a module of the interface, as they are written: texts, and functions that make texts.
 *
 * @param source The module.
 * @returns Their code by the path that leads to them: `summaryForm.whats[0]`.
 */
export function sentencesOf(source: string): Map<string, string> {
  const tree = ts.createSourceFile('sentences.ts', source, ts.ScriptTarget.Latest, true);
  const found = new Map<string, string>();
  const collect = (path: string, node: ts.Expression): void => {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) collect(path, node.expression);
    else if (ts.isObjectLiteralExpression(node) && !TABLES.has(path)) {
      for (const property of node.properties)
        if (ts.isPropertyAssignment(property))
          collect(`${path}.${nameOf(property.name)}`, property.initializer);
    } else if (ts.isArrayLiteralExpression(node)) {
      for (const [index, element] of node.elements.entries()) collect(`${path}[${index}]`, element);
    } else if (/['"`]/.test(node.getText())) found.set(path, node.getText());
  };
  for (const statement of tree.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer) collect(name.getText(), initializer);
  return found;
}

const nameOf = (name: ts.PropertyName): string =>
  ts.isStringLiteral(name) ? name.text : name.getText();
