import { describe, expect, test } from 'vitest';
import { createExaminer } from './examiner.ts';
import { toOriginal } from './fold.ts';
import {
  type BrandFacts,
  type GroupSpec,
  type LexiconSet,
  RULEBOOK_VERSION,
  type RuleSpec,
  type Signbook,
} from './rulebook.ts';

const lexicon: Record<string, LexiconSet> = {
  unpaid: { words: ['未納', '滞納'], except: ['未納ナシ'] },
  pay: { words: ['支払'] },
  phone: { words: ['電話'], sequences: [{ of: ['pay', 'unpaid'], gap: 2 }] },
};
const brand = (id: string, alias: string, fake: string): BrandFacts => ({
  id,
  aliases: [alias],
  fakeNames: [fake],
  except: [`${alias}市場通`],
  domains: [`${id}.jp`],
  hosts: [],
});
const book: Signbook = {
  version: RULEBOOK_VERSION,
  rules: [],
  schemes: [],
  lexicon,
  brands: [brand('rakuten', '楽天', '楽天監視局'), brand('yamato', '郵政', '郵政監視局')],
  hosts: { shorteners: ['bit.ly'], dynamicDns: [], endings: [] },
};
const examinerOf = (...rules: RuleSpec[]) => createExaminer({ ...book, rules });

/** What a rule of one group marks, in the words of the message. */
function marked(group: GroupSpec, message: string): string[] {
  const { signs, folded } = examinerOf({ id: 'claim-a', detect: { group }, within: 40 })(message);
  return (signs[0]?.marks ?? []).map(({ start, end }) =>
    message.slice(...toOriginal(folded.key, start, end)),
  );
}

describe('a group finds', () => {
  test.each<[string, GroupSpec, string, string[]]>([
    ['words of sets', { lexicon: ['unpaid', 'pay'] }, '支払が滞納', ['支払', '滞納']],
    ['none in an exception', { lexicon: ['unpaid'] }, '未納なし、未納', ['未納']],
    ['sequences of sets', { lexicon: ['phone'] }, '電話で支払は未納', ['電話', '支払は未納']],
    ['none with a wider gap', { lexicon: ['phone'] }, '電話で支払がまだ未納', ['電話']],
    ['its own words', { words: ['至急'] }, '至急、支払', ['至急']],
    ['patterns in the NFKC form', { patterns: ['[0-9]{2}番'] }, '受付１２番の', ['１２番']],
    ['both', { words: ['至急'], patterns: ['[0-9]番'] }, '9番に至急', ['9番', '至急']],
    ['links', { entity: 'link' }, 'a@b.jp と https://c.jp', ['https://c.jp']],
    ['mail addresses', { entity: 'email' }, 'a@b.jp と https://c.jp', ['a@b.jp']],
    [
      'links of a trait',
      { entity: 'link', linkTrait: 'shortener' },
      'https://c.jp と https://bit.ly/a',
      ['https://bit.ly/a'],
    ],
    ['numbers', { entity: 'phone' }, '03-6709-0234へ', ['03-6709-0234']],
    [
      'numbers of a kind',
      { entity: 'phone', phoneKinds: ['impossible'] },
      '03-6709-0234か090-0123-4567へ',
      ['090-0123-4567'],
    ],
    ['amounts', { entity: 'amount' }, '24時間以内に3,980円を', ['3,980円']],
    ['deadlines', { entity: 'deadline' }, '24時間以内に3,980円を', ['24時間以内']],
    ['what is quoted', { words: ['未納'], quotes: 'inside' }, '未納は「未納」と', ['未納']],
    ['brands', { brand: 'any' }, '楽天から郵政へ', ['楽天', '郵政']],
    ['one brand', { brand: ['yamato'] }, '楽天から郵政へ', ['郵政']],
    ['no brand in an exception', { brand: 'any' }, '楽天市場通の郵政', ['郵政']],
    ['no brand in a link', { brand: 'any' }, 'https://楽天.jp と郵政', ['郵政']],
    [
      'names that only swindlers use',
      { brand: 'any', fakeNamesOnly: true },
      '楽天と楽天監視局',
      ['楽天監視局'],
    ],
  ])('%s', (_, group, message, found) => {
    expect(marked(group, message)).toEqual(found);
  });

  test('what is quoted or not where it says so, and both where not', () => {
    const detect: RuleSpec['detect'] = {
      inside: { words: ['未納'], quotes: 'inside' },
      outside: { words: ['未納'], quotes: 'outside' },
      both: { words: ['未納'] },
    };
    const examine = examinerOf({ id: 'claim-a', detect });
    expect(examine.groups('claim-a', '未納と「未納」は未納')).toEqual({
      inside: 1,
      outside: 2,
      both: 3,
    });
  });

  test('the opening of any message with letters, which is no place to mark', () => {
    const examine = examinerOf({ id: 'context-a', detect: { start: { entity: 'opening' } } });
    expect(examine.groups('context-a', '至急')).toEqual({ start: 1 });
    expect(examine('至急').signs).toHaveLength(1);
  });
});

test('two rules with groups of one name have their own words', () => {
  const examine = examinerOf(
    { id: 'claim-a', detect: { word: { words: ['未納'] } } },
    { id: 'claim-b', detect: { word: { words: ['至急'] } } },
  );
  expect(examine('未納です').signs.map(({ id }) => id)).toEqual(['claim-a']);
  expect(examine('至急です').signs.map(({ id }) => id)).toEqual(['claim-b']);
  expect(examine.groups('claim-b', '至急、至急')).toEqual({ word: 2 });
  expect(() => examine.groups('claim-c', '至急')).toThrow('no rule claim-c');
});

test('a signbook of another version is refused', () => {
  const version = (RULEBOOK_VERSION + 1) as typeof RULEBOOK_VERSION;
  expect(() => createExaminer({ ...book, version })).toThrow(`rulebook version ${version}`);
});

describe('the places of a sign are units of the neutral text', () => {
  const rule: RuleSpec = {
    id: 'claim-a',
    detect: { one: { words: ['未納'] }, two: { words: ['電話'] } },
    within: 60,
  };
  const placesOf = (message: string, spec = rule) =>
    examinerOf(spec)(message).signs[0]?.places.map(({ first, end }) => [first, end]);
  const single: RuleSpec = { id: 'claim-b', detect: { one: { words: ['未納'] } } };
  const dull = 'きょうは朝からよく晴れました';

  test('from the one it begins in to the one it ends in', () => {
    expect(placesOf(`料金がすべて未納です\n${dull}\n本日中にお電話ください`)).toEqual([[0, 3]]);
    expect(placesOf(`${dull}\n未納なのでお電話ください`)).toEqual([[1, 2]]);
    expect(placesOf(`${dull}\n料金がすべて未納`, single)).toEqual([[1, 2]]);
  });

  test('each once, and none that holds another', () => {
    expect(placesOf('料金が未納です、これも未納です', single)).toEqual([[0, 1]]);
    expect(placesOf('料金がすべて未納です\nお電話のない方は未納です')).toEqual([[1, 2]]);
    expect(placesOf(`料金が未納ですから\n${dull}\n電話代が未納です`)).toEqual([[2, 3]]);
  });

  test('none where there is no text', () => {
    expect(placesOf('03-6709-02**、****', { id: 'a', detect: { n: { entity: 'opening' } } })).toBe(
      undefined,
    );
  });
});

describe('there is nothing to judge in', () => {
  const why = (message: string) => examinerOf()(message).nothing;

  test.each([
    ['', 'empty'],
    [' \n　', 'empty'],
    ['03-6709-0234', 'number-only'],
    ['03-6709-0234\n090-0123-4567。', 'number-only'],
    ['https://a.jp/x', 'link-only'],
    ['→ https://a.jp/x 💳', 'link-only'],
    ['🎉！', 'no-words'],
    ['03-6709-0234 https://a.jp/x', undefined],
    ['電話 03-6709-0234', undefined],
    ['https://a.jp/x へ', undefined],
  ])('%j: %s', (message, reason) => expect(why(message)).toBe(reason));

  test('a number alone, and so no rule finds anything', () => {
    const examine = examinerOf({ id: 'phone-a', detect: { number: { entity: 'phone' } } });
    expect(examine('03-6709-0234').signs).toEqual([]);
    expect(examine('03-6709-0234へ').signs).toHaveLength(1);
  });
});

test('what is drawn onto the last character of a link or number belongs to it', () => {
  const examine = examinerOf();
  expect(examine('https://a.jp/x\u200d です').links[0]).toMatchObject({
    start: 0,
    end: 15,
    text: 'https://a.jp/x\u200d',
  });
  expect(examine('は https://a.jp/x です').links[0]).toMatchObject({ start: 2, end: 16 });
});
