import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Every browser test is under the watch of `tests/e2e/site.ts`; here that none gets around it. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['tests/e2e', 'tests/hosts'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
/** Makes the fixtures. */
const FIXTURES = 'tests/e2e/site.ts';
const CONFIGURATION = 'tests/hosts/playwright.config.ts';
/** They end the watch themselves, to see what it says. */
const ENDS_THE_WATCH = ['tests/e2e/site.ts', 'tests/e2e/host.ts', 'tests/e2e/watch.e2e.ts'];

/** They add pages of their own to the site. */
const ADDS_PAGES = ['tests/e2e/offline-languages.e2e.ts'];

/** What makes a browser or a context that nobody watches. */
const AROUND =
  /^(?:newContext|launch|launchPersistentContext|launchServer|connect|connectOverCDP|routeWebSocket)$/;

/** Ways around the watch in a source, in plain words. */
function waysAround(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const read = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push(...importsOf(node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push(`imports ${node.arguments[0]?.getText()}`);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      if (AROUND.test(name.text)) found.push(node.getText());
      if (name.text === 'newPage' && !/context(?:\(\))?$/.test(expression.getText())) {
        found.push(node.getText());
      }
      const isOwn = name.text === 'publish' && ADDS_PAGES.includes(file);
      const ends = expression.getText() === 'watch' && name.text !== 'keepSecret' && !isOwn;
      if (ends && !ENDS_THE_WATCH.includes(file)) found.push(node.getText());
    }
    if (
      ts.isElementAccessExpression(node) &&
      /^(?:browser|context|chromium|watch)$/.test(node.expression.getText())
    ) {
      found.push(node.getText());
    }
    ts.forEachChild(node, read);
  };
  read(source);
  return found;
}

/** Types of Playwright may be taken from it, and nothing else. */
function importsOf({ importClause, moduleSpecifier }: ts.ImportDeclaration): string[] {
  const from = (moduleSpecifier as ts.StringLiteral).text;
  if (!/^(?:@playwright\/test|playwright(?:-core)?)(?:\/|$)/.test(from)) return [];
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const names = importClause?.namedBindings;
  if (!names || !ts.isNamedImports(names) || importClause?.name) return [`imports ${from}`];
  return names.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => `imports ${(propertyName ?? name).text}`);
}

test.each(files.filter((file) => file !== FIXTURES && file !== CONFIGURATION))('%s', (file) => {
  expect(waysAround(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

test('the files of the browser tests are read', () => {
  expect(files).toEqual(expect.arrayContaining([FIXTURES, CONFIGURATION]));
  expect(files.filter((file) => file.endsWith('.e2e.ts')).length).toBeGreaterThan(15);
});

test.each(['context', 'newContext'])(
  '%s is under the watch from its beginning to its end',
  (name) => {
    const text = readFileSync(join(root, FIXTURES), 'utf8');
    const fixture = text.slice(text.indexOf(`\n  ${name}: async`)).split(/\n {2}\},\n/)[0] ?? '';
    expect(fixture).toMatch(/watch\.follow\(context\)[\s\S]*watch\.examine\(context/);
  },
);

describe('the check sees', () => {
  test.each([
    ["import { test } from '@playwright/test';", 'imports test'],
    ["import { test as base, type Page } from '@playwright/test';", 'imports test'],
    ["import * as all from 'playwright';", 'imports playwright'],
    ["const { test } = await import('@playwright/test');", "imports '@playwright/test'"],
    ['const context = await browser.newContext();', 'browser.newContext'],
    ['const context = await page.context().browser()?.newContext();', 'newContext'],
    ['const page = await browser.newPage();', 'browser.newPage'],
    ["const page = await browser['newPage']();", "browser['newPage']"],
    ['const browser = await chromium.launch();', 'chromium.launch'],
    ['watch.end();', 'watch.end'],
  ])('%s', (text, told) => {
    expect(waysAround('a.e2e.ts', text).join()).toContain(told);
  });

  test.each([
    "import type { Page } from '@playwright/test';",
    "import { expect, test } from './site.ts';",
    'const other = await context.newPage(); const next = await page.context().newPage();',
    'const context = await newContext({ javaScriptEnabled: false });',
    'watch.keepSecret(text);',
  ])('nothing wrong with %s', (text) => {
    expect(waysAround('a.e2e.ts', text)).toEqual([]);
  });
});
