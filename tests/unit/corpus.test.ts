import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type CheckFacts,
  checkFacts,
  familyFaults,
  faultsOf,
  hostFaults,
  leakFaults,
  lineOf,
  nearFaults,
  numberFaults,
  orderFaults,
  pairFaults,
} from '../../scripts/corpus/checks.ts';
import { leaks } from '../../scripts/corpus/leaks.ts';
import { lettersOf } from '../../scripts/corpus/near.ts';
import { readCorpus, readLine, readWhole } from '../../scripts/corpus/read.ts';
import { partOf } from '../../scripts/fit/rows.ts';
import type { CorpusRow } from '../../src/schemas/index.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let rows: readonly CorpusRow[] = [];
let facts: CheckFacts = { reviewed: {}, domains: new Set() };

beforeAll(async () => {
  rows = await readCorpus(project);
  facts = await checkFacts(project);
});

function row(id: string, text: string, more: Partial<CorpusRow> = {}): CorpusRow {
  const { label = 'scam' } = more;
  const group = label === 'scam' ? 'lure' : label === 'legit' ? 'honest' : 'warning';
  return { id, label, group, family: 'other', channel: 'sms', text, part: partOf(id), ...more };
}

describe('the corpus as it is', () => {
  test('is counted in its README', async () => {
    const text = await readFile(join(project, 'content/corpus/README.md'), 'utf8');
    const told = Array.from(
      text.matchAll(/^\| `(\w+)\.jsonl` \| \w+ \| ([\d,]+) \|/gm),
      ([, group, count]) => [group, count] as const,
    );
    const count = (some: readonly CorpusRow[]): string => some.length.toLocaleString('en');
    const groups = new Set(rows.map(({ group }) => group));
    expect(new Map(told)).toEqual(
      new Map([...groups].map((own) => [own, count(rows.filter(({ group }) => group === own))])),
    );
    expect(text).toContain(`${count(rows)} short messages`);
  });

  test('is large and half honest', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12_000);
    const legit = rows.filter(({ label }) => label === 'legit').length;
    expect(legit / rows.length).toBeGreaterThanOrEqual(0.45);
  });

  test('has no fault', () => {
    expect(faultsOf(rows, facts)).toEqual([]);
  });

  test('reviews no token that tells nothing', () => {
    const found = new Set(leaks(rows, {}).map(({ token }) => token));
    expect(Object.keys(facts.reviewed).filter((token) => !found.has(token))).toEqual([]);
  });
});

describe('a broken line is told with file, line and field', () => {
  function told(line: object | string): string {
    const faults: string[] = [];
    const text = typeof line === 'string' ? line : JSON.stringify(line);
    readLine(text, (field, what) => faults.push(`${field}: ${what}`));
    return faults.join('\n');
  }
  const good = {
    id: 'x1-0001',
    label: 'legit',
    group: 'honest',
    family: 'shop',
    channel: 'paper',
    text: '本日は休業です',
    part: 'x1',
  };

  test.each([
    ['a good line', {}, ''],
    ['a channel that does not exist', { channel: 'fax' }, 'channel: 「fax」は選べません'],
    ['a field that does not exist', { note: 'x' }, 'note: 「note」という項目はありません'],
    ['no text', { text: ' ' }, 'text: 空にできません'],
    ['a group of another label', { group: 'phish' }, 'group: 「phish」の label は「scam」です'],
    ['another part than the id says', { part: 'x2' }, 'part: id の頭と同じにします'],
    ['ambiguous said of every row', { ambiguous: false }, 'ambiguous: 「false」は選べません'],
  ])('%s', (_, change, fault) => {
    if (fault === '') expect(told({ ...good, ...change })).toBe('');
    else expect(told({ ...good, ...change })).toContain(fault);
  });

  test('a received part that is not in the text, or without its frame', () => {
    const { part, ...head } = good;
    const framed = { ...head, message: '定休日です', frame: 'question', part };
    expect(told(framed)).toContain('message: text の一部を、そのまま書きます');
    expect(told({ ...head, message: '休業', part })).toContain('frame: message と frame は');
  });

  test('another order of fields, and no JSON', () => {
    const { id, ...rest } = good;
    expect(told({ ...rest, id })).toContain('の順に書きます');
    expect(told('{')).toContain('JSON のオブジェクトとして読めません');
  });

  test('in the whole corpus', async () => {
    const root = await mkdtemp(join(tmpdir(), 'corpus-'));
    await cp(join(project, 'content/corpus'), join(root, 'content/corpus'), { recursive: true });
    const file = join(root, 'content/corpus/bare.jsonl');
    const [first, ...others] = (await readFile(file, 'utf8')).split('\n');
    const broken = first?.replace(/"channel":"[a-z]+"/, '"channel":"fax"');
    await writeFile(file, [broken, ...others].join('\n'));
    await expect(readCorpus(root)).rejects.toThrow(
      'content/corpus/bare.jsonl:1 の channel: 「fax」は選べません',
    );
    const read = await readWhole(root);
    expect(read.rows).toHaveLength(rows.length - 1);
    const last = read.rows.filter(({ group }) => group === 'bare').at(-1) as CorpusRow;
    const line = others.filter(Boolean).length + 1;
    expect(lineOf({ row: last, field: 'text', message: '' }, read.places)).toBe(
      `content/corpus/bare.jsonl:${line} の text: `,
    );
    await rm(root, { recursive: true });
  });
});

describe('the checks find what is planted', () => {
  test('a near-duplicate, unless it is the other half of a pair', () => {
    const text =
      '未納料金のお支払いが確認できません。本日中に料金窓口までご連絡ください。03-0412-7788';
    const copy = '未納料金のお支払いが確認できません!本日中に料金窓口までご連絡下さい 03-0998-1234';
    const known = row('x1-0001', text);
    expect(nearFaults([known, row('x1-0002', copy)])).toHaveLength(1);
    expect(nearFaults([known, row('x1-0002', 'お荷物をお預かりしています')])).toEqual([]);
    const pair = [
      row('x1-0001', text, { pair: 'x1-0002' }),
      row('x1-0002', copy, { label: 'legit', pair: 'x1-0001' }),
    ];
    expect(nearFaults(pair)).toEqual([]);
    expect(lettersOf('ＡＢ 12-3、はい。')).toBe('abはい');
  });

  test('messages that share more than six tenths of their trigrams', () => {
    const letters = (from: number, count: number): string =>
      Array.from({ length: count }, (_, at) => String.fromCharCode(0x4e00 + from + at)).join('');
    // A beginning of so many trigrams in common, and two more of its own in each.
    const faults = (common: number): number => {
      const head = letters(0, common + 2);
      return nearFaults([
        row('x1-0001', head + letters(100, 2)),
        row('x1-0002', head + letters(200, 2)),
      ]).length;
    };
    expect(faults(6)).toBe(0);
    expect(faults(7)).toBe(1);
  });

  test('a near-duplicate of a message of the corpus', () => {
    // With all of the corpus as above it would take as long again.
    const some = rows.slice(0, 2000);
    const known = some.find(({ text }) => text.length > 60) as CorpusRow;
    const { pair, ...rest } = known;
    const planted = { ...rest, id: 'zz-0001', text: `${known.text} 至急` };
    expect(nearFaults([...some, planted])).toHaveLength(1);
  });

  test.each([
    ['03-3456-7890', 1],
    ['090-1234-5678', 1],
    ['0120-123-456', 1],
    ['+44 20 7946 1234', 1],
    ['042-000-0166', 1],
    ['03-0456-7890', 0],
    ['090-0234-5678', 0],
    ['03-3456-78**', 0],
    ['0120-000-000', 0],
    ['#9110', 0],
  ])('a number that could be somebody’s: %s', (number, faults) => {
    expect(numberFaults([row('x1-0001', `お電話は ${number} まで`)])).toHaveLength(faults);
  });

  test('says where a number stands and how to write one that nobody has', () => {
    const planted = row('x1-0001', 'お電話は 03-6709-2211 まで');
    const [fault] = numberFaults([planted]);
    const place = 'content/corpus/lure.jsonl:7';
    expect(fault && lineOf(fault, new Map([[planted, place]]))).toBe(
      `${place} の text: 「03-6709-2211」は、だれかの番号かもしれません。03-6709-22** のように伏せるか、` +
        '03-0123-4567 のような、だれのものでもない番号にします。',
    );
  });

  test('a family of another group, of no group yet or of another label', () => {
    const unpaid = (id: string, family: string) => row(id, id, { group: 'unpaid', family });
    const [known, strange] = [unpaid('x1-0001', 'unpaid-fee'), unpaid('x1-0002', 'vague-fee')];
    expect(familyFaults([known])).toEqual([]);
    expect(familyFaults([known, strange])).toEqual([
      {
        row: strange,
        field: 'family',
        message: '「vague-fee」は、lure.jsonl に置く family です。unpaid の family を選びます。',
      },
    ]);
    const lure = row('x1-0003', 'あ');
    const honest = row('x1-0004', 'い', { label: 'legit' });
    expect(familyFaults([lure, honest])).toMatchObject([{ row: honest, field: 'family' }]);
    expect(familyFaults([honest, lure])).toMatchObject([{ row: lure, field: 'family' }]);
  });

  test('a live host in a scam', () => {
    const link = (host: string, more: Partial<CorpusRow> = {}) =>
      hostFaults([row('x1-0001', `確認は https://${host}/a から`, more)], facts.domains);
    expect(link('amazon-kakunin.com')).toHaveLength(1);
    expect(link('amazon.co.jp.kakunin.top')).toHaveLength(1);
    expect(link('amazon-kakunin.com', { label: 'legit' })).toEqual([]);
    for (const host of ['www.amazon.co.jp', 'bit.ly', 'a.example', 'amzn-○○.cc', 'xxxx.top']) {
      expect(link(host), host).toEqual([]);
    }
  });

  test('a pair that is missing, one-sided or of one label', () => {
    const one = row('x1-0001', 'あ', { pair: 'x1-0002' });
    expect(pairFaults([one])).toHaveLength(1);
    expect(pairFaults([one, row('x1-0002', 'い', { label: 'legit' })])).toHaveLength(1);
    expect(pairFaults([one, row('x1-0002', 'い', { pair: 'x1-0001' })])).toHaveLength(2);
    const other = row('x1-0002', 'い', { label: 'legit', pair: 'x1-0001' });
    expect(pairFaults([one, other])).toEqual([]);
  });

  test('an id twice, or out of order', () => {
    const [one, two] = [row('x1-0001', 'あ'), row('x1-0002', 'い')];
    expect(orderFaults([one, two])).toEqual([]);
    expect(orderFaults([two, one])).toHaveLength(1);
    expect(orderFaults([one, one])).toHaveLength(1);
  });

  test('a token that tells the label', () => {
    const scams = Array.from({ length: 20 }, (_, at) => row(`x1-${at}`, `件${at}➤確認`));
    const honest = scams.map((one) => row(one.id, one.text, { label: 'legit' }));
    expect(
      leakFaults(scams, {})
        .map(({ message }) => message)
        .join(),
    ).toContain('「sign ➤」');
    expect(leakFaults(scams.slice(1), {})).toEqual([]);
    expect(leakFaults([...scams, ...honest.slice(0, 2)], {})).toEqual([]);
    const warnings = scams.map((one) => row(one.id, one.text, { label: 'warning' }));
    expect(leakFaults(warnings, {})).toEqual([]);
    const told = Object.fromEntries(leaks(scams, {}).map(({ token }) => [token, 'harmless']));
    expect(leakFaults(scams, told)).toEqual([]);
  });
});
