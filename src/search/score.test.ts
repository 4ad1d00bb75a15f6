import { describe, expect, it } from 'vitest';
import { createReader } from './meaning.ts';
import { says, score, type TermKey, termsOf, toQuestion, toRanked } from './rank.ts';

const CONCEPTS = [['電話', 'でんわ', 'テル'], ['払'], ['券', 'カード']];
const reader = () => createReader({ concepts: CONCEPTS, ignored: ['です'] });
const thing = (statements: readonly string[], text = '') => toRanked(statements, text, reader());
/** A question whose terms one of `total` things has. */
const question = (text: string, total = 100) => {
  const folded = reader().fold(text);
  return toQuestion(folded, termsOf(reader().read(folded)), () => 1, total);
};
const value = (text: string, statements: readonly string[], body = '', total = 100): number =>
  score(question(text, total), thing(statements, body)).value;

describe('what a page says', () => {
  const page = () => toRanked(['裁判', '所長の電話'], '振込の券', reader());

  it.each<[TermKey, boolean, string]>([
    [0, true, 'a concept of a statement'],
    [2, true, 'a concept of its text'],
    [1, false, 'no other concept'],
    ['裁判', true, 'a word of a statement'],
    ['振込', true, 'a word of its text'],
    ['判所', false, 'no word across two statements'],
    ['予報', false, 'no other word'],
  ])('%j: %j, %s', (key, said) => {
    expect(says(page(), key)).toBe(said);
  });
});

describe('how much a term weighs', () => {
  const weigh = (key: TermKey, held: number, total: number) =>
    toQuestion('', [key], () => held, total).terms[0]?.weight as number;

  it('follows from how few have it, as in BM25', () => {
    expect(weigh(0, 2, 10)).toBeCloseTo(Math.log(1 + (10 - 2 + 0.5) / (2 + 0.5)));
    expect(weigh(0, 10, 10)).toBeGreaterThan(0);
  });

  it('is less for kana that nothing explains, and for figures still less', () => {
    const [concept, kanji, kana, figure] = [0, '予報', 'ざざざ', '2025'].map((key) =>
      weigh(key, 1, 10),
    ) as [number, number, number, number];
    expect(kanji).toBe(concept);
    expect(kana).toBeLessThan(kanji);
    expect(figure).toBeLessThan(kana);
  });

  it.each(['a12', '12a', 'ざ券', '券ざ', 'ざー券ざ'])('is whole for %s', (key) => {
    expect(weigh(key, 1, 10)).toBe(weigh(0, 1, 10));
  });

  it('adds up for the question', () => {
    const { terms, weight } = question('電話の予報2025');
    expect(terms.length).toBeGreaterThan(2);
    expect(weight).toBeCloseTo(terms.reduce((sum, term) => sum + term.weight, 0));
  });
});

describe('a better answer', () => {
  it.each<[string, string, [string[], string?], [string[], string?]]>([
    ['says it in two statements', '電話', [['でんわ', '電話']], [['電話']]],
    ['says it in its text too', '電話', [['でんわ'], '電話'], [['でんわ'], '券']],
    ['says it in its text more often', '電話', [['券'], '電話と電話'], [['券'], '電話']],
    ['says a word in a statement', '予報', [['予報']], [['雨'], '予報']],
    ['says a word in its text', '予報', [['雨'], '予報'], [['雨']]],
    ['has a statement that says nothing else', '電話', [['でんわ']], [['でんわ、券']]],
    ['has no other words in its statement', '電話', [['でんわ']], [['でんわ、壁紙']]],
    ['has the same letters', '電話', [['電話']], [['テル']]],
    ['says a word rather than its letters', '予報', [['予報、雨風紙']], [['予報図']]],
    ['says more of the question', '電話 払', [['でんわ', '払']], [['でんわ', '券']]],
  ])('%s', (_, asked, better, other) => {
    expect(value(asked, ...better)).toBeGreaterThan(value(asked, ...other));
  });

  it.each([
    ['a word of the text alone', '予報', ['雨'], '予報'],
    ['one letter', '払', ['払'], ''],
    ['said without end', '電話', ['電話', '電話', '電話'], '電話'.repeat(50)],
    ['said twice', '電話', ['電話', '電話'], '電話電話'],
    ['very rare', '電話', ['電話'], '電話', 1_000_000],
  ])('is worth between 0 and 1: %s', (_, asked, statements, text, total = 100) => {
    expect(value(asked, statements, text, total)).toBeGreaterThan(0);
    expect(value(asked, statements, text, total)).toBeLessThanOrEqual(1);
  });

  it('is as good with a statement of something else', () => {
    expect(value('電話', ['電話', '券'])).toBe(value('電話', ['電話']));
  });

  it('is as good with a space between the words', () => {
    expect(value('電話 予報', ['電話予報'])).toBeCloseTo(value('電話予報', ['電話予報']));
    expect(value('電話 予報', ['電話予報'])).toBeCloseTo(value('電話 予報', ['電話 予報']));
  });

  it('is told by the terms it says and their part of the weight', () => {
    const asked = question('電話 券 予報');
    const { covered, shared } = score(asked, thing(['電話'], '予報'));
    expect(shared).toBe(2);
    expect(covered).toBeCloseTo(2 / 3);
  });
});
