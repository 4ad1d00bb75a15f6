import { expect, test } from 'vitest';
import { listPage, numberOfPage, numberPage, pictureOf } from './pages.ts';

test('a number is shown on its own page, or on the page for any number', () => {
  expect(numberPage('03670902xx', true)).toBe('numbers/03670902xx/');
  expect(numberPage('03670902xx', false)).toBe('numbers/any/#03670902xx');
});

test.each([
  ['numbers/03670902xx/', '03670902xx'],
  ['numbers/18447052456/index.html', '18447052456'],
  ['numbers/', undefined],
  ['numbers/any/', undefined],
  ['numbers/in/03/', undefined],
  ['numbers/data/index.json', undefined],
  ['called/', undefined],
])('%s is the page of %s', (path, digits) => expect(numberOfPage(path)).toBe(digits));

test('a list is in parts', () => {
  expect(listPage('03')).toBe('numbers/in/03/');
  expect(listPage('03', 2)).toBe('numbers/in/03-2/');
});

test.each([
  ['', 'og/index.png'],
  ['called/', 'og/called/index.png'],
  ['called/index.html', 'og/called/index.png'],
  ['numbers/', 'og/numbers/index.png'],
  ['numbers/03670902xx/', 'og/numbers/index.png'],
  ['en/check/', 'og/en/check/index.png'],
  ['en/numbers/03670902xx/', 'og/en/numbers/index.png'],
])('%s shows the picture %s', (page, picture) => expect(pictureOf(page)).toBe(picture));
