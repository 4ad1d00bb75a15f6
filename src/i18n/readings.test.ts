import { describe, expect, test } from 'vitest';
import { hasReadings, makeAnnotator, readParts, unread, withoutReadings } from './readings.ts';

const annotate = makeAnnotator({
  電話: 'でんわ',
  電話番号: 'でんわばんごう',
  お金: 'おかね',
  金: 'きん',
  取り消し: 'とりけし',
  行き: 'いき',
  方: 'ほう',
  '1日': 'ついたち',
  日: 'にち',
  消費: 'しょうひ',
});
/** As a reader sees it, the reading in brackets. */
const seen = (text: string): string =>
  readParts(annotate(text))
    .map((part) => (typeof part === 'string' ? part : `${part.base}（${part.reading}）`))
    .join('');

describe('readings', () => {
  test.each([
    ['電話します。', '電話（でんわ）します。'],
    ['電話番号です', '電話番号（でんわばんごう）です'],
    ['お金と金', 'お金（かね）と金（きん）'],
    ['取り消しに行きます', '取（と）り消（け）しに行（い）きます'],
    ['この方法', 'この方（ほう）法'],
    ['この{方|かた}の方', 'この方（かた）の方（ほう）'],
    ['{取り消し|とりけし}', '取（と）り消（け）し'],
    ['1日と21日', '1日（ついたち）と21日（にち）'],
    ['{route}を開く', '{route}を開く'],
    ['', ''],
  ])('%s', (text, expected) => expect(seen(text)).toBe(expected));

  test('are written once, however often a text comes by', () => {
    expect(annotate(annotate('電話の{方|かた}'))).toBe(annotate('電話の{方|かた}'));
  });

  test('are left out where no text is shown', () => {
    expect(withoutReadings(annotate('消費する{方|かた}の電話番号'))).toBe('消費する方の電話番号');
    expect(hasReadings(annotate('電話'))).toBe(true);
    expect(hasReadings('電話')).toBe(false);
  });

  test('a word whose reading does not fit its kana has it above all of it', () => {
    expect(readParts(makeAnnotator({ 今日は: 'きょうわ' })('今日は'))).toEqual([
      { base: '今日は', reading: 'きょうわ' },
    ]);
  });

  test('tell which kanji they lack', () => {
    expect(unread(annotate('電話の法律と法律と{方|かた}'))).toEqual(['法律']);
  });
});
