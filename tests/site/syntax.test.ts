import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import { describe, expect, test } from 'vitest';
import { attribute, dist, files, pages, textOf } from './site.ts';

/**
 * What the oldest browsers of `astro.config.mjs` read: Safari 15.4, Chrome 99, Firefox 115. Foreign
 * scripts that are published, Pagefind's for instance, are held to the same.
 */
const ECMA_VERSION = 2022;

/** Names of the platform that came later, and with what. A guarded use is written `'name' in object`. */
const TOO_NEW: Readonly<Record<string, string>> = {
  toSorted: 'Firefox 115, Safari 16, Chrome 110',
  toReversed: 'Safari 16, Chrome 110',
  toSpliced: 'Safari 16, Chrome 110',
  groupBy: 'Safari 17.4, Chrome 117',
  fromAsync: 'Safari 16.4, Chrome 121',
  withResolvers: 'Safari 17.4, Chrome 119',
  canParse: 'Safari 17, Chrome 120',
  isWellFormed: 'Safari 16.4, Chrome 111',
  toWellFormed: 'Safari 16.4, Chrome 111',
  isSubsetOf: 'Safari 17, Chrome 122',
  symmetricDifference: 'Safari 17, Chrome 122',
  startViewTransition: 'Safari 18, Chrome 111',
  showPopover: 'Safari 17, Chrome 114',
  setHTMLUnsafe: 'Safari 17.4, Chrome 124',
  checkVisibility: 'Safari 17.4, Chrome 105',
  CompressionStream: 'Safari 16.4',
  DecompressionStream: 'Safari 16.4',
  URLPattern: 'Safari 26, Chrome 95',
  CloseWatcher: 'Chrome 126',
};

function faultsOf(source: string): string[] {
  const tree = parse(source, {
    ecmaVersion: ECMA_VERSION,
    sourceType: 'module',
    allowHashBang: true,
  });
  const faults: string[] = [];
  full(tree, (node) => {
    if (node.type === 'StaticBlock') faults.push('static block (Safari 16.4)');
    const expression = expressionOf(node);
    if (expression) faults.push(...faultsOfExpression(...expression));
    const name = nameOf(node);
    if (name !== undefined && Object.hasOwn(TOO_NEW, name)) {
      faults.push(`${name} (${TOO_NEW[name]})`);
    }
  });
  return faults;
}

type Loose = Node & Record<string, unknown>;

/** Pattern and flags of a literal, or of `RegExp('…', '…')` with written-out strings. */
function expressionOf(node: Node): [pattern: string, flags: string] | undefined {
  const loose = node as Loose;
  if (node.type === 'Literal' && loose.regex) {
    const { pattern, flags } = loose.regex as { pattern: string; flags: string };
    return [pattern, flags];
  }
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return undefined;
  if ((loose.callee as Loose).name !== 'RegExp') return undefined;
  const [pattern, flags] = (loose.arguments as Loose[]).map(({ value }) => value);
  return [typeof pattern === 'string' ? pattern : '', typeof flags === 'string' ? flags : ''];
}

function faultsOfExpression(pattern: string, flags: string): string[] {
  return [
    /\(\?<[=!]/.test(pattern) && `look-behind (Safari 16.4): ${pattern}`,
    /[vd]/.test(flags) && `flag ${flags}: ${pattern}`,
    /\(\?[ims-]+:/.test(pattern) && `modifiers: ${pattern}`,
    duplicateGroup(pattern) && `two groups of one name: ${pattern}`,
  ].filter((fault) => typeof fault === 'string');
}

function duplicateGroup(pattern: string): boolean {
  const names = Array.from(pattern.matchAll(/\(\?<(\w+)>/g), ([, name]) => name);
  return new Set(names).size < names.length;
}

/** A name that is used: of a member that is called, or of a class that is made. */
function nameOf(node: Node): string | undefined {
  const loose = node as Loose;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const callee = loose.callee as Loose;
  if (callee.type === 'Identifier') return callee.name as string;
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
  return (callee.property as Loose).name as string;
}

describe('scripts use only what the oldest browsers read', () => {
  test.each(files.filter((file) => /\.m?js$/.test(file)))('%s', (file) => {
    expect(faultsOf(readFileSync(join(dist, file), 'utf8'))).toEqual([]);
  });

  test('those within the pages', () => {
    const scripts = new Set(
      pages.flatMap(({ elements }) =>
        elements
          .filter(
            (element) =>
              element.tagName === 'script' &&
              attribute(element, 'src') === undefined &&
              !/json/.test(attribute(element, 'type') ?? ''),
          )
          .map((script) =>
            script.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
          ),
      ),
    );
    expect(scripts.size).toBeGreaterThan(0);
    for (const script of scripts) expect(faultsOf(script)).toEqual([]);
  });

  test('expressions that come as data', () => {
    const name = readdirSync(join(dist, 'checker')).find((file) => file.startsWith('rulebook.'));
    const rulebook: unknown = JSON.parse(readFileSync(join(dist, 'checker', name ?? ''), 'utf8'));
    const patterns: string[] = [];
    JSON.stringify(rulebook, (key, value) => {
      if (/pattern|expression|source/i.test(key) && typeof value === 'string') patterns.push(value);
      return value;
    });
    for (const pattern of patterns) expect(faultsOfExpression(pattern, '')).toEqual([]);
  });
});

/** Features without which a rule is lost, and with what they came. */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/[{;]\s*&/, 'nesting (Safari 16.5)'],
  [/\b(?:oklch|oklab|lab|lch|color)\(/, 'colour functions (Chrome 111)'],
  [/color-mix\(|light-dark\(/, 'colour functions (Safari 16.2, 17.5)'],
  [/@starting-style|@scope|@container|@property/, 'later rules'],
  [/@media[^{]*[<>]/, 'ranges in media queries (Safari 16.4)'],
  [/\d(?:d|s|l)v[hwib]\b/, 'dynamic viewport units (Chrome 108)'],
  [/\bsubgrid\b/, 'subgrid (Chrome 117)'],
  [/[{;](?:translate|rotate|scale):/, 'single transforms (Chrome 104)'],
  [/\b(?:round|mod|rem|sin|cos|pow|hypot)\(/, 'calculations'],
  [/:(?:user-(?:in)?valid|popover-open|has-slotted|state\()/, 'later selectors'],
];

describe('styles use only what the oldest browsers read', () => {
  test.each(files.filter((file) => file.endsWith('.css')))('%s', (file) => {
    const source = readFileSync(join(dist, file), 'utf8');
    expect(STYLES.filter(([feature]) => feature.test(source)).map(([, what]) => what)).toEqual([]);
    // Firefox 121: a rule with it may be lost, and nothing else with it.
    const withHas = Array.from(
      source.matchAll(/([^{}]*:has\([^{}]*)\{/g),
      ([, list]) => list ?? '',
    );
    expect(withHas.filter((list) => /,(?![^(]*\))/.test(list))).toEqual([]);
  });
});

test('pages use no elements or attributes without which they fail in the oldest browsers', () => {
  const found = pages.flatMap(({ file, elements }) =>
    elements
      .filter(
        (element) =>
          element.tagName === 'selectedcontent' ||
          ['popover', 'popovertarget', 'commandfor', 'inert', 'shadowrootmode'].some(
            (name) => attribute(element, name) !== undefined,
          ),
      )
      .map((element) => `${file}: ${element.tagName} ${textOf(element).slice(0, 30)}`),
  );
  expect(found).toEqual([]);
});
