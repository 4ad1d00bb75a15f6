import { expect, test } from 'vitest';
import { offersFor } from './language-offer.ts';

const OTHERS = ['en', 'ja-simple', 'zh-Hans', 'vi', 'ko', 'pt-BR'];

test.each([
  ['a reader of the page', ['ja', 'en'], 'ja', []],
  ['whoever reads Japanese best, by region', ['ja-JP'], 'ja', []],
  ['a reader of Vietnamese', ['vi-VN', 'vi', 'en'], 'ja', ['vi']],
  ['a reader of traditional Chinese', ['zh-TW'], 'ja', ['zh-Hans']],
  ['a reader of Nepali who reads English too', ['ne-NP', 'en-US'], 'ja', ['en']],
  ['a reader of Nepali', ['ne'], 'ja', ['en', 'ja-simple']],
  ['a reader of Nepali who reads Japanese too', ['ne', 'ja'], 'ja', []],
  ['a browser that says nothing', [], 'ja', []],
] as const)('%s', (_, languages, page, expected) => {
  expect(offersFor(languages, page, OTHERS)).toEqual(expected);
});

test('a Japanese reader on an English page is led to Japanese in full', () => {
  expect(offersFor(['ja'], 'en', ['ja', 'ja-simple', 'vi'])).toEqual(['ja']);
});
