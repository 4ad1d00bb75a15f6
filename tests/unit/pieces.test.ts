import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Secrets } from '../e2e/pieces.ts';

const MESSAGE =
  'むらさきの招き猫の未納料金があります。本日中に03-6709-0299まで。https://purple-cat.example/pay';
const secrets = new Secrets();
secrets.add(MESSAGE);

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64');

test.each([
  ['as it is', MESSAGE],
  ['in another width and with spaces', '０３－６７０９－０２９９ ま で、むらさき の 招き猫'],
  ['a piece of it', '…納料金があり…'],
  ['its link', 'purple-cat.example'],
  ['in an address', `/favicon.svg?${encodeURIComponent(MESSAGE)}`],
  ['in an address, twice', `/?a=${encodeURIComponent(encodeURIComponent(MESSAGE))}`],
  ['as a form writes it', `/?${new URLSearchParams({ q: MESSAGE.replaceAll('。', ' ') })}`],
  ['in an address’s path', `/${encodeURI('本日中に03')}/`],
  ['in base64', `/?a=${base64(MESSAGE)}`],
  ['in base64 for addresses', `/?a=${Buffer.from(MESSAGE).toString('base64url')}`],
  ['in base64 behind something', `AAA${base64(MESSAGE)}`],
  ['in base64, two bytes a character', base64(MESSAGE, 'utf16le')],
  ['in base64 of an address', base64(encodeURIComponent(MESSAGE))],
  ['in hexadecimal digits', Buffer.from(MESSAGE).toString('hex')],
  ['in JSON with escapes', '{"a":"\\u672c\\u65e5\\u4e2d\\u306b\\u0030\\u0033"}'],
  ['as code numbers', Array.from(MESSAGE, (letter) => letter.charCodeAt(0)).join()],
  [
    'as code numbers, as a list',
    JSON.stringify(Array.from(MESSAGE, (letter) => letter.codePointAt(0))),
  ],
  ['as bytes', [...Buffer.from(MESSAGE)].join(' ')],
  ['by its hash', sha256(MESSAGE).toString('hex')],
  ['by its hash in base64', `#${sha256(MESSAGE).toString('base64')}`],
  ['by its hash as bytes', JSON.stringify([...sha256(MESSAGE)])],
  ['by another hash', createHash('sha512').update(MESSAGE).digest('hex')],
  ['by the hash of a piece', sha256('の未納料金が').toString('hex').slice(0, 40)],
  ['its number by its digits', '/numbers/0367090299.json'],
  ['its number with other marks', '(03)6709.0299'],
  ['its number reversed', '/?9920907630'],
])('is found %s', (_, text) => {
  expect(secrets.findIn(text)).toBeDefined();
});

test.each([
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0',
  '/_astro/Checker.B4kXz2Qd.js',
  '/pagefind/pagefind-entry.json?ts=1764131000123',
  '#q=未納料金',
  '#q=03-5799-8375',
  '電話番号についての報告',
  '9110, 188, 110, 171, 104, 119, 118',
  createHash('sha256').update('未納料金').digest('hex'),
])('is not found in %s', (text) => {
  expect(secrets.findIn(text)).toBeUndefined();
});
