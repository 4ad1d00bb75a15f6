import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { unsafePattern } from '../../src/schemas/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const { content } = await readContent(root);

const rulePatterns = content.rules.flatMap(({ id, data }) =>
  Object.values(data.detect).flatMap(({ patterns }) =>
    patterns.map((pattern) => [id, pattern] as const),
  ),
);

/** Regular expressions that the engine itself runs over whole messages. */
const enginePatterns = Array.from(
  readFileSync(`${root}src/engine/expressions.ts`, 'utf8').matchAll(/^ {2}\/(.+)\/gu,$/gm),
  (match) => ['expressions.ts', match[1] as string] as const,
);

describe('no expression can run longer than linear in the message', () => {
  test('there are expressions to look at', () => {
    expect(rulePatterns.length).toBeGreaterThan(3);
    expect(enginePatterns.length).toBe(9);
  });

  test.each([...rulePatterns, ...enginePatterns])('%s: %s', (_, pattern) => {
    const result = checkSync(pattern, 'u', { timeout: 20_000 });
    expect(result.status).toBe('safe');
    expect(['linear', 'safe']).toContain(
      'complexity' in result ? result.complexity.type : undefined,
    );
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
