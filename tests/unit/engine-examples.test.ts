import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(new URL('../../docs/engine.md', import.meta.url), 'utf8');

/** Each example with the heading it stands below and what the document says it prints. */
const examples = text.split(/^## /m).flatMap((part) =>
  [...part.matchAll(/^```ts\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```/gm)].map(
    ([, code = '', output = '']) => ({
      heading: part.slice(0, part.indexOf('\n')),
      code,
      output,
    }),
  ),
);

/** Runs code as a module of this package, whose exports it imports by the package's name. */
async function run(code: string): Promise<string> {
  const options = ['--no-warnings', '--input-type=module-typescript', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: root });
  return stdout;
}

describe('the examples of docs/engine.md print what stands below them', () => {
  test.each(examples)(
    '$heading',
    async ({ code, output }) => {
      expect(await run(code)).toBe(output);
    },
    60_000,
  );

  test('and none lacks what it prints', () => {
    expect(examples.length).toBeGreaterThan(5);
    expect(text.match(/^```ts$/gm)).toHaveLength(examples.length);
  });
});

test('docs/engine.md names everything that is exported', () => {
  const { exports } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const names = Object.values(exports as Record<string, string>).flatMap((file) => {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const lists = [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim().replace(/^type /, '')),
    );
    const own = [...source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)];
    return [...lists, ...own.map(([, name]) => name as string)].filter((name) => name !== '');
  });
  expect(names.length).toBeGreaterThan(40);
  const table = text.slice(text.indexOf('## Everything that is exported'));
  expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});
