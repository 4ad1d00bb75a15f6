import { describe, expect, it } from 'vitest';
import { createReader } from './meaning.ts';
import { type Ranked, says, score, termsOf, toQuestion, toRanked } from './rank.ts';

const reader = createReader({
  concepts: [
    ['電話', 'でんわ'],
    ['しまっ', 'ちゃっ'],
    ['すると', 'たら'],
    ['払'],
    ['券', 'カード'],
  ],
  ignored: ['です'],
});
const things = {
  called: toRanked(['電話してしまった'], '切ってください。', reader),
  ifCalled: toRanked(['電話すると、どうなる'], '電話で名前を聞かれる。', reader),
  paid: toRanked(['払ってしまった', '券で払った'], '', reader),
  poster: toRanked(['壁に貼る一枚'], '印刷する。電話のそばに。', reader),
};
const question = (text: string) => {
  const all: Ranked[] = Object.values(things);
  const folded = reader.fold(text);
  const keys = termsOf(reader.read(folded));
  return toQuestion(folded, keys, (key) => all.filter((one) => says(one, key)).length, all.length);
};
const best = (text: string): string | undefined =>
  Object.entries(things)
    .map(([name, thing]) => ({ name, ...score(question(text), thing) }))
    .sort((a, b) => b.value - a.value)[0]?.name;

describe('the page that says the question best comes first', () => {
  it.each([
    ['でんわしちゃった', 'called'],
    ['電話したらどうなる', 'ifCalled'],
    ['カードで払っちゃった', 'paid'],
    ['貼る', 'poster'],
  ])('%s: %s', (text, name) => {
    expect(best(text)).toBe(name);
  });
});

it('what few pages say weighs more', () => {
  const { terms } = question('電話 券');
  expect(terms.map(({ known }) => known)).toEqual([true, true]);
  expect((terms[1]?.weight ?? 0) > (terms[0]?.weight ?? 0)).toBe(true);
});

it('what no page says counts against every answer', () => {
  const asked = question('温泉旅行の電話');
  expect(asked.terms.map(({ known }) => known)).toContain(false);
  expect(score(asked, things.called).covered).toBeLessThan(0.25);
});

it('a statement that says much else is less of an answer', () => {
  const short = toRanked(['でんわ'], '', reader);
  const long = toRanked(['でんわ 券 払 たら'], '', reader);
  const asked = question('電話');
  expect(score(asked, short).value).toBeGreaterThan(score(asked, long).value);
});

it('nothing asked is answered by nothing', () => {
  expect(score(question('です'), things.called)).toEqual({ value: 0, covered: 0, shared: 0 });
});
