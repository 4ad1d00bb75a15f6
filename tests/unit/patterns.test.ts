import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/build/content.ts';
import { unsafePattern } from '../../src/schemas/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = await readContent(root);

const rulePatterns = content.rules.flatMap(({ id, data }) =>
  Object.values(data.detect).flatMap(({ patterns }) =>
    patterns.map((pattern) => [id, pattern] as const),
  ),
);

/** Every expression written in the code that reads messages, numbers and queries. */
function literalsOf(folder: string): (readonly [string, string, string])[] {
  return readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const source = ts.createSourceFile(
        file,
        readFileSync(`${root}${file}`, 'utf8'),
        ts.ScriptTarget.Latest,
      );
      const found: (readonly [string, string, string])[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          found.push([file, node.text.slice(1, end), node.text.slice(end + 1)]);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}
const literals = ['src/engine', 'src/phone', 'src/search'].flatMap(literalsOf);

describe('no expression can run longer than linear in the message', () => {
  test('there are expressions to look at', () => {
    expect(rulePatterns.length).toBeGreaterThan(3);
    expect(literals.length).toBeGreaterThan(40);
  });

  test.each([...rulePatterns.map(([id, pattern]) => [id, pattern, 'u'] as const), ...literals])(
    '%s: %s',
    (_, pattern, flags) => {
      const result = checkSync(pattern, flags.replace('g', ''), { timeout: 20_000 });
      expect(result.status).toBe('safe');
      expect(['linear', 'safe']).toContain(
        'complexity' in result ? result.complexity.type : undefined,
      );
    },
  );
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
