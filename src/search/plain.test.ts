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
])('%s is compared as %s', (text, form) => {
  expect(plain(text).trim()).toBe(form);
});

it('counts Latin words and figures from their beginning only', () => {
  expect(hasWord('amazonの名前', 'amazon')).toBe(true);
  expect(hasWord('amazonの名前', 'ama')).toBe(true);
  expect(hasWord('amazonの名前', 'zon')).toBe(false);
  expect(hasWord('2025年 25', '25')).toBe(true);
  expect(hasWord('2025年', '25')).toBe(false);
  expect(hasWord('料金', '金')).toBe(true);
});
