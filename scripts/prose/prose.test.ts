import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { locate } from '../../src/integration/report/locate.ts';
import { ALLOWED, checkProse } from './check.ts';
import { loadKorean } from './linters.ts';
import { piecesOf } from './pieces.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'prose-'));
});
afterAll(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** Where the linters of a language find what in one file. */
async function toldOf(code: string, file: string, text: string): Promise<string[]> {
  await rm(root, { recursive: true });
  await write(ALLOWED, 'all: [Docomo]\nko: [기프트]\nzh: ["Yahoo! JAPAN"]\n');
  await write(file, text);
  const faults = await locate(root, await checkProse(root, code));
  return faults.map(({ line, column, value }) => `${line}:${column} ${value}`);
}

const article = (body: string): string =>
  `---\ntitle: 〇\nasks:\n  - mesage wrng\nsources: [abcxyz-2020]\n---\n\n${body}\n`;

describe('a planted fault is told where it stands', () => {
  test.each([
    ['en', 'Docomo sent a mesage (「お知らせ」).', '8:15 mesage'],
    ['en', 'Call the the office now.', '8:6 the the'],
    ['en', 'It is a offer. Do not answer.', '8:7 a'],
    ['en', 'Hang up.  Do not answer.', '8:9   '],
    ['pt', 'Você recebeu uma mensagen.', '8:18 mensagen'],
    ['vi', 'Đừng gọi số điẹn thoại này.', '8:13 điẹn'],
    ['ko', '기프트 카드를 사면 않됩니다.', '8:12 않됩니다'],
    ['zh', '不要打电话,也不要回复。', '8:6 ,'],
    ['zh', '不要 打电话。', '8:1 不要'],
  ])('%s: %s', async (code, body, told) => {
    expect(await toldOf(code, `content/articles/${code}/a.mdx`, article(body))).toEqual([told]);
  });

  test('in data and in sentences of the interface', async () => {
    const data = 'a:\n  title: A mesage\n';
    expect(await toldOf('en', 'content/translations/en/rules.yaml', data)).toEqual(['2:12 mesage']);
    const code =
      "import { x } from './wrng.ts';\nexport const a = {\n  id: 'wrng',\n  b: (n: string) => `A mesage to $" +
      '{n}, recieved`,\n};\n';
    expect(await toldOf('en', 'src/i18n/en/a.ts', code)).toEqual(['4:24 mesage', '4:40 recieved']);
  });
});

test('the Korean dictionary is waited for, however slow the machine', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const loading = loadKorean();
    await vi.advanceTimersByTimeAsync(60_000);
    const speller = await loading;
    expect(['않됩니다', '안됩니다'].map((word) => speller.spell(word))).toEqual([false, true]);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  [
    'en',
    'Docomo and DOCOMO: A 「督促」 (order) and *tokusoku* from https://wrng.example/ are known.',
  ],
  ['ko', '기프트는 기프트 카드입니다. 이것만으로는 모릅니다.'],
  ['zh', '打开Yahoo! JAPAN确认（「請求明細」）。'],
])('names, Japanese and addresses are no faults: %s', async (code, body) => {
  expect(await toldOf(code, `content/articles/${code}/a.mdx`, article(body))).toEqual([]);
});

test('of an article what readers see is read, at its place', () => {
  const source = article('See <Steps title="two words" id="wrng" />, `wrng`.\n\n{/* wrng */}');
  const pieces = piecesOf('a.mdx', source);
  for (const { text, offset } of pieces) expect(source.startsWith(text, offset)).toBe(true);
  expect(pieces.map(({ text }) => text.trim()).filter((text) => text !== '')).toEqual([
    '〇',
    'See',
    ',',
    '.',
    'two words',
  ]);
});
