import { expect, it } from 'vitest';
import { wordsOf } from './words.ts';

it('collects the words of the pages, the commonest first, compounds in one piece', () => {
  const words = wordsOf([
    '未納料金のSMSが届く。振り込みを止める。',
    'アマゾンマーケティングサービスの未納料金。あいことば',
  ]);
  expect(words[0]).toBe('未納料金');
  expect(words).toEqual(
    expect.arrayContaining(['SMS', '振り込み', 'アマゾンマーケティングサービス', 'あいことば']),
  );
  expect(words.filter((word) => word.length < 2)).toEqual([]);
});

it('sorts words that are as common by their letters, wherever they stand', () => {
  expect(wordsOf(['ウエハ、エクレア、アイス、カタン', 'カタン、イクラ'])).toEqual([
    ...['カタン', 'アイス', 'イクラ', 'ウエハ', 'エクレア'],
  ]);
});
