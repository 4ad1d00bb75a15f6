import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { describe, expect, test } from 'vitest';
import { dist, files } from './site.ts';

/** Pagefind's own scripts are held to the same rule, but for its ready-made user interfaces, which we do not ship. */
const scripts = files.filter((file) => /\.m?js$/.test(file));

/** Newest language level that Safari 15.4, Chrome 99 and Firefox 115 all read. */
const ECMA_VERSION = 2022;

describe('scripts use only what the oldest browsers read', () => {
  test.each(scripts)('%s', (file) => {
    const source = readFileSync(join(dist, file), 'utf8');
    const tree = parse(source, {
      ecmaVersion: ECMA_VERSION,
      sourceType: 'module',
      allowHashBang: true,
    });
    const tooNew: string[] = [];
    full(tree, (node) => {
      if (node.type === 'StaticBlock') tooNew.push('static block (Safari 16.4)');
      if (node.type !== 'Literal' || !('regex' in node)) return;
      const { pattern, flags } = (node as unknown as { regex: { pattern: string; flags: string } })
        .regex;
      if (/\(\?<[=!]/.test(pattern)) tooNew.push(`look-behind (Safari 16.4): ${pattern}`);
      if (/[vd]/.test(flags)) tooNew.push(`flag ${flags}: ${pattern}`);
      if (/\(\?[ims-]+:/.test(pattern)) tooNew.push(`modifiers: ${pattern}`);
    });
    expect(tooNew).toEqual([]);
  });
});

describe('styles use only what the oldest browsers read', () => {
  test.each(files.filter((file) => file.endsWith('.css')))('%s', (file) => {
    const source = readFileSync(join(dist, file), 'utf8');
    // Nesting came with Safari 16.5; colour functions and :has are decoration at most and are not used.
    expect(source).not.toMatch(/[{;]\s*&|oklch\(|color-mix\(|@starting-style|@scope/);
  });
});
