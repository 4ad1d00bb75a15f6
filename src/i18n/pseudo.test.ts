import { expect, test } from 'vitest';
import { pseudoOf } from './pseudo.ts';

test('every sentence stands in brackets, also those that are made and those in lists', () => {
  const words = pseudoOf({
    title: '調べる',
    count: (count: number) => `${count}件`,
    told: () => ({ heading: '見出し', text: '文' }),
    steps: ['一つ', '二つ'],
    unknown: '',
  });
  expect(words.title).toBe('［調べる］');
  expect(words.count(3)).toBe('［3件］');
  expect(words.told()).toEqual({ heading: '［見出し］', text: '［文］' });
  expect(words.steps).toEqual(['［一つ］', '［二つ］']);
  expect(words.unknown).toBe('');
});

test('what all languages have in common stays as it is', () => {
  const item = { id: 'app', phrase: 'インストールしてください', only: 'voice', did: 'called' };
  expect(pseudoOf({ ...item, article: 'faq', label: 'アプリ' })).toEqual({
    ...item,
    article: 'faq',
    label: '［アプリ］',
  });
});
