import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('what was made is given again, also where it is nothing', () => {
  const asked: string[] = [];
  const lengthOf = remember((word: string) => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  });
  expect(['a', 'bc', 'a', '', ''].map(lengthOf)).toEqual([1, 2, 1, undefined, undefined]);
  expect(asked).toEqual(['a', 'bc', '']);
});
