import { expect, test } from 'vitest';
import { foldWord } from './fold.ts';
import { packWords, unpackWords } from './word-list.ts';

test('a packed list holds the words an editor wrote, folded', () => {
  const packed = packWords(['ご連絡[が|]な[き|い]場合', 'サービス', 'サ一ビス', 'e-Tax']);
  expect(unpackWords(packed)).toEqual(
    [
      'e-tax',
      'ご連絡がなき場合',
      'ご連絡がない場合',
      'ご連絡なき場合',
      'ご連絡ない場合',
      'サービス',
    ].map(foldWord),
  );
});

test('an empty list holds no word', () => {
  expect(unpackWords(packWords([]))).toEqual([]);
  expect(unpackWords(packWords(['・']))).toEqual([]);
});
