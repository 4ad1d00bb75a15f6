import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MOST } from '../../scripts/fit/thresholds.ts';
import { words } from '../../src/i18n/index.ts';

const { card, levels, notes } = words('ja').checker;

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** A heading as GitHub turns it into an anchor. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe.each(documents)('%s', (file) => {
  const text = read(file);
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');

  test('links to what there is', () => {
    const dangling = [...prose.matchAll(/\]\((?!https?:|mailto:)([^)]+)\)/g)]
      .map(([, target]) => target as string)
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const other = path === '' ? file : normalize(join(dirname(file), path));
        if (!existsSync(join(root, other))) return true;
        const headings = [...read(other).matchAll(/^#+ (.*)$/gm)];
        return (
          anchor !== undefined &&
          !headings.some(([, heading]) => anchorOf(heading ?? '') === anchor)
        );
      });
    expect(dangling).toEqual([]);
  });

  test('names files and folders that there are', () => {
    const paths = [...prose.matchAll(/`((?:src|content|scripts|tests|docs|public)\/[^`\s]*)`/g)]
      .map(([, path]) => path as string)
      .filter((path) => !/[<>*…{}]/.test(path));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('every decision is in the list of decisions, under its own title', () => {
  const list = read('docs/decisions/README.md');
  for (const file of readdirSync(join(root, 'docs/decisions'))) {
    if (file === 'README.md') continue;
    const [, number, title] = /^# (\d+)\. (.*)$/m.exec(read(`docs/decisions/${file}`)) ?? [];
    expect(file.startsWith(String(number).padStart(4, '0')), file).toBe(true);
    expect(list).toContain(`| ${number} | [${title}](${file}) |`);
  }
});

test('the picture of the folders shows every import there is, and no other', () => {
  const [, drawing = ''] =
    /```mermaid\nflowchart BT\n([\s\S]*?)```/.exec(read('docs/architecture.md')) ?? [];
  const drawn = [...drawing.matchAll(/^ *(\w+) --> (.*)$/gm)].flatMap(([, from, to = '']) =>
    to.split(' & ').map((target) => `${from} → ${target}`),
  );
  expect(drawn.sort()).toEqual([...importsBetweenFolders()].sort());
});

/** Imports between the folders of `src`; styles are no code. */
function importsBetweenFolders(): Set<string> {
  const found = new Set<string>();
  const src = join(root, 'src');
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/^[^/]+\/.*\.(?:ts|tsx|astro)$/.test(file) || /\.test\.tsx?$/.test(file)) continue;
    const source = readFileSync(join(src, file), 'utf8');
    for (const [, target] of source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const [from] = file.split('/');
      const [to = ''] = normalize(join(dirname(file), target as string)).split('/');
      if (from !== to && to !== '..' && to !== 'styles') found.add(`${from} → ${to}`);
    }
  }
  return found;
}

describe('the policy for verdicts says what the code does', () => {
  const policy = read('docs/policy/verdicts.md');

  test('about sentences that must stay', () => {
    const said = [...Object.values(levels), ...Object.values(notes), card.ifGenuine];
    for (const sentence of said) expect(policy).toContain(`「${sentence}」`);
  });

  test('about how often it may be wrong', () => {
    const told = [...policy.matchAll(/\(`(\w+)`\) \| ([\d.]+) % \|/g)];
    expect(Object.fromEntries(told.map(([, name, share]) => [name, Number(share)]))).toEqual(
      Object.fromEntries(
        Object.entries(MOST).map(([name, share]) => [name, Number((100 * share).toFixed(2))]),
      ),
    );
  });

  test('about hard rules', () => {
    const rules = readdirSync(join(root, 'content/rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml') && !file.endsWith('.test.yaml'))
      .flatMap((file) => {
        const [, field] =
          /^(decisive|atMost|atLeast):/m.exec(read(join('content/rules', file))) ?? [];
        const id = file.slice(file.indexOf('/') + 1, -'.yaml'.length);
        return field ? [`${id} ${field}`] : [];
      });
    const told = [...policy.matchAll(/^\| `([\w-]+)` \|[^|]*\(`(decisive|atMost|atLeast)`\)/gm)];
    expect(told.map(([, id, field]) => `${id} ${field}`).sort()).toEqual(rules.sort());
  });
});
