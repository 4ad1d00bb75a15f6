import { expect, test } from 'vitest';
import { expandTemplate } from './template.ts';

test('a plain word stands for itself', () => {
  expect(expandTemplate('未納')).toEqual(['未納']);
});

test('alternatives are written out in order, an empty one included', () => {
  expect(expandTemplate('連絡[が|の|]ない[場合|とき]')).toEqual([
    '連絡がない場合',
    '連絡がないとき',
    '連絡のない場合',
    '連絡のないとき',
    '連絡ない場合',
    '連絡ないとき',
  ]);
});

test('alternatives that give the same word count once', () => {
  expect(expandTemplate('[ご|ご]連絡')).toEqual(['ご連絡']);
});

test.each(['連絡[が', '連絡]が', '[a[b]c]', 'a[b]c]'])('%s is refused', (template) => {
  expect(() => expandTemplate(template)).toThrow('角かっこ');
});

test('a template that explodes is refused', () => {
  const words = (...counts: number[]): string =>
    counts.map((count) => `[${Array.from({ length: count }, (_, at) => at).join('|')}]あ`).join('');
  expect(expandTemplate(words(40, 50))).toHaveLength(2000);
  expect(() => expandTemplate(words(29, 69))).toThrow('2000 を超えます');
  expect(() => expandTemplate('[a|b|c|d|e|f|g]'.repeat(5))).toThrow('超えます');
});
