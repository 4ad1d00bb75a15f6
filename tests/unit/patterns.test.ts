import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { unsafePattern } from '../../src/schemas/index.ts';
import { content, root } from '../content.ts';
import { expressionsInSource, expressionsOf } from './expressions.ts';

const rulePatterns = content.rules.flatMap(({ id, data }) =>
  Object.values(data.detect).flatMap(({ patterns }) =>
    patterns.map((pattern) => [id, pattern] as const),
  ),
);

/** Code that reads messages, numbers, queries, pictures and what is pasted. */
const READING = [
  'src/engine',
  'src/phone',
  'src/directory',
  'src/search',
  'src/islands',
  'src/ocr',
  'src/offline',
];
const expressions = expressionsOf(root, READING);

/** Made of the patterns of rules, which are looked at beside these. */
const FROM_CONTENT = ["new RegExp(source, 'gu')"];

/** Counted in steps alone: where a busy machine runs into a limit of time, recheck calls that an attack. */
const UNTIMED = {
  timeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackTimeout: null,
} as const;

describe('no expression can run longer than linear in the message', () => {
  test('there are expressions to look at', () => {
    expect(rulePatterns.length).toBeGreaterThan(3);
    const folders = expressions.map(({ where }) => where.split('/').slice(0, 2).join('/'));
    expect([...new Set(folders)].sort()).toEqual([...READING].sort());
    expect(expressions.length).toBeGreaterThan(80);
  });

  test('each can be read here, whatever strings it is made of', () => {
    const unread = expressions.filter(({ pattern }) => pattern === undefined);
    expect(unread.map(({ written }) => written)).toEqual(FROM_CONTENT);
  });

  const read = expressions.flatMap(({ where, pattern, flags }) =>
    pattern === undefined ? [] : [[where, pattern, flags] as const],
  );
  test.each([...rulePatterns.map(([id, pattern]) => [id, pattern, 'u'] as const), ...read])(
    '%s: %s',
    (_, pattern, flags) => {
      const result = checkSync(pattern, flags.replace('g', ''), UNTIMED);
      expect(result.status).toBe('safe');
      expect(['linear', 'safe']).toContain(
        'complexity' in result ? result.complexity.type : undefined,
      );
    },
  );
});

describe('the look at the code finds', () => {
  const found = (text: string) =>
    expressionsInSource(
      ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true),
      (name) => ({ WORDS: 'a|b' })[name],
    ).map(({ pattern, flags }) => [pattern, flags]);

  test.each([
    ['const a = /b+$/u;', 'b+$', 'u'],
    ["const a = new RegExp('b+$');", 'b+$', ''],
    ["const a = RegExp('b+$', 'i');", 'b+$', 'i'],
    ["const a = new globalThis.RegExp('b' + '+$');", 'b+$', ''],
    ['const a = new RegExp(`(?:${WORDS})+$`);', '(?:a|b)+$', ''],
    ['const a = new RegExp(unknown);', undefined, ''],
  ])('%s', (text, pattern, flags) => {
    expect(found(text)).toEqual([[pattern, flags]]);
  });
});

describe('the schema refuses', () => {
  test.each([
    'あ*',
    'あ+',
    'あ{2,}',
    'あ{2,99}',
    '(?:あ|い){2}',
    '(?=あ)',
    '(?<!あ)',
    '(あ)\\1',
    '[あ',
    '.*未納',
  ])('%s', (pattern) => {
    expect(unsafePattern(pattern)).toBeDefined();
  });
});

describe('the schema takes', () => {
  test.each(['[0-9]{1,2}月(?:分|ご?請求)', '第[0-9]{1,2}期', '\\*{2,4}', '[+*]', 'a?b{3}'])(
    '%s',
    (pattern) => {
      expect(unsafePattern(pattern)).toBeUndefined();
    },
  );
});
