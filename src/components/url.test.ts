import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../locales/index.ts';
import { isReserved, linkIn } from './url.ts';

const linkOf = (code: string) => linkIn(LOCALES.find((locale) => locale.code === code) as Locale);

test.each([
  ['ja', '/check/', '/check/'],
  ['en', '/', '/en/'],
  ['en', '/check/#tap', '/en/check/#tap'],
  ['en', '/rules/number-callback/', '/en/rules/number-callback/'],
  ['en', '/embed/', '/en/embed/'],
  ['en', '/embed/sms-matta.zip', '/embed/sms-matta.zip'],
  ['en', '/sbom.json', '/sbom.json'],
  ['zh', '/check/#tap', '/zh/check/#tap'],
  ['zh', '/contacts/', '/zh/contacts/'],
  ['zh', '/rules/number-callback/', '/rules/number-callback/'],
  ['zh', '/numbers/any/#03670902xx', '/numbers/any/#03670902xx'],
  ['zh', '#part', '#part'],
  ['zh', 'https://example.com/rules/', 'https://example.com/rules/'],
  ['zh', '//example.com/check/', '//example.com/check/'],
])('on a page in %s, %s leads to %s', (code, path, address) => {
  expect(linkOf(code)(path)).toBe(address);
});

test.each(['check', 'en', 'pseudo'])('no article may be called %s', (slug) => {
  expect(isReserved(slug)).toBe(true);
});

test('other articles may be called as they like', () => expect(isReserved('called')).toBe(false));
