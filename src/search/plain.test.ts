import { expect, it } from 'vitest';
import { hasWord, plain } from './plain.ts';

it.each([
  ['ＳＭＳ', 'sms'],
  ['ｷﾞﾌﾄ券', 'ぎふと券'],
  ['マーケティング', 'まーけてぃんぐ'],
  ['サ-ビス', 'さーびす'],
  ['電話、して。しまった', '電話 して しまった'],
  ['03-6709-02**', '03 6709 02**'.replaceAll('**', ' ').trim()],
  ['+1から', '+1から'],
  ['電話、。 して', '電話 して'],
])('%s is compared as %s', (text, form) => {
  expect(plain(text).trim()).toBe(form);
});

it.each([
  ['amazonの名前', 'amazon', true],
  ['amazonの名前', 'ama', true],
  ['amazonの名前', 'zon', false],
  ['amazonのzon', 'zon', true],
  ['2025年 25', '25', true],
  ['2025年', '25', false],
  ['料金', '金', true],
  ['料金', '銀', false],
  ['xのsms', 'のsms', true],
  ['3の25', 'の25', true],
])('%s has %s: %j, Latin words and figures from their beginning only', (text, word, has) => {
  expect(hasWord(text, word)).toBe(has);
});
