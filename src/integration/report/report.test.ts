import { expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { ContentError, formatFaults } from './format.ts';
import { nearest } from './nearest.ts';

const FAULT: Fault = {
  code: 'reference-missing',
  file: 'content/rules/a,b.yaml',
  line: 3,
  column: 10,
  field: 'sources[0]',
  message: '出典「caa%」がありません。',
  value: 'caa%',
  expected: 'content/sources にある id',
  nearest: 'caa-2018',
};

test('people read place, field, fault, what is meant, what belongs there and where to read on', () => {
  expect(formatFaults([FAULT, { ...FAULT, field: '' }], 'text').split('\n')).toEqual([
    'content/ に 2 件の間違いがあります。',
    '',
    'content/rules/a,b.yaml:3:10  sources[0]',
    '    出典「caa%」がありません。',
    '    いちばん近いのは「caa-2018」です。',
    '    書き方: content/sources にある id',
    '    くわしく: docs/errors.md#reference-missing',
    '',
    'content/rules/a,b.yaml:3:10',
    ...Array(4).fill(expect.anything()),
  ]);
  expect(formatFaults([], 'text')).toBe('content/ に間違いはありません。');
  expect(new ContentError([FAULT]).message).toBe(formatFaults([FAULT], 'text'));
});

test('programs read one object', () => {
  expect(JSON.parse(formatFaults([FAULT], 'json'))).toEqual({
    faults: [{ ...FAULT, help: 'docs/errors.md#reference-missing' }],
  });
  expect(formatFaults([], 'json')).toBe('{"faults":[]}');
});

test('a pull request shows an annotation; what GitHub reads as its own signs is escaped', () => {
  expect(formatFaults([FAULT], 'github')).toBe(
    '::error file=content/rules/a%2Cb.yaml,line=3,col=10,title=reference-missing::' +
      '出典「caa%25」がありません。%0Aいちばん近いのは「caa-2018」です。' +
      '%0A書き方: content/sources にある id%0Adocs/errors.md#reference-missing',
  );
});

test.each([
  ['amazn', 'amazon'],
  ['amzaon', 'amazon'],
  ['rakuten-crad', 'rakuten-card'],
  ['zzzzzzzz', undefined],
  ['gas', undefined],
  ['osaka-gas-site', undefined],
])('nearest to %s is %s', (name, expected) => {
  expect(nearest(name, ['rakuten', 'amazon', 'rakuten-card', 'game', 'au-sms-filter'])).toBe(
    expected,
  );
});
