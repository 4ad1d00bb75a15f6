import { expect, test } from 'vitest';
import { findPhoneEntities } from './entities.ts';
import { fold } from './fold.ts';
import type { LinkEntity } from './types.ts';

/** The numbers of a message with one link in it. */
function numbersOf(message: string, link: string): string[] {
  const start = message.indexOf(link);
  const entity: LinkEntity = {
    start,
    end: start + link.length,
    text: link,
    host: 'a.jp',
    mail: false,
    traits: [],
  };
  return findPhoneEntities(message, fold(message), [entity]).map(({ text }) => text);
}

test('digits of a link are no number', () => {
  expect(numbersOf('http://a.jp/電話03-1234-5678', 'http://a.jp/電話03-1234-5678')).toEqual([]);
});

test('a number behind a link, and one that begins at its port and goes on behind it, are numbers', () => {
  expect(numbersOf('http://a.jp/ 03-1234-5678', 'http://a.jp/')).toEqual(['03-1234-5678']);
  expect(numbersOf('a.jp:090(1234)5678', 'a.jp:090')).toEqual(['090(1234)5678']);
});
