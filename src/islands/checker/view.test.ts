import { expect, test } from 'vitest';
import { defangHost, defangLink } from './defang.ts';
import { formatDate, telephone } from './view.ts';

test('dates are as exact as they are given', () => {
  expect(['2018', '2018-06', '2018-06-09'].map(formatDate)).toEqual([
    '2018年',
    '2018年6月',
    '2018年6月9日',
  ]);
});

test('hotlines are dialled as they are', () => {
  expect(['188', '#9110', '03-1234-5678'].map(telephone)).toEqual([
    'tel:188',
    'tel:%239110',
    'tel:0312345678',
  ]);
});

test('links are shown as text that opens nothing', () => {
  expect(defangHost('amazon.co.jp.example.com')).toBe('amazon[.]co[.]jp[.]example[.]com');
  expect(defangLink('ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ａ')).toBe('example[.]com/a');
  expect(defangLink('who@example.com')).toBe('who(at)example[.]com');
});
