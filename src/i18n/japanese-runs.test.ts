import { expect, test } from 'vitest';
import { japaneseRuns } from './japanese-runs.ts';

/** The text with its Japanese in angle brackets. */
const marked = (text: string, lang: string): string =>
  japaneseRuns(text, lang)
    .map((piece, index) => (index % 2 === 1 ? `<${piece}>` : piece))
    .join('');

test.each([
  ['en', 'Tap 「調べる」 to check.', 'Tap <「調べる」> to check.'],
  [
    'en',
    'an order to pay (支払督促, shiharai tokusoku)',
    'an order to pay (<支払督促>, shiharai tokusoku)',
  ],
  ['en', 'Call 188.', 'Call 188.'],
  ['ko', '「特別送達」 우편과 消費生活センター', '<「特別送達」> 우편과 <消費生活センター>'],
  ['vi', 'nút “コピー” hoặc 「Copy」', 'nút “<コピー>” hoặc <「Copy」>'],
  ['zh-Hans', '消费生活中心（消費生活センター）', '消费生活中心（<消費生活センター>）'],
  ['zh-Hans', '「特別送達」的信封', '<「特別送達」>的信封'],
  ['zh-Hans', '请打电话（免费）', '请打电话（免费）'],
  ['ja', '電話しない', '電話しない'],
  ['ja-simple', '電話しない', '電話しない'],
])('%s: %s', (lang, text, expected) => expect(marked(text, lang)).toBe(expected));
