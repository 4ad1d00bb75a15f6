import { describe, expect, test } from 'vitest';
import { type Address, findAddresses, isIpAddress } from './addresses.ts';
import { fold } from './fold.ts';

const addresses = (message: string): Address[] => findAddresses(fold(message).plain);
/** What is found, as the reader wrote it. */
const written = (message: string): string[] =>
  addresses(message).map(({ from, to }) => message.slice(from, to));
const only = (message: string): Address => {
  const found = addresses(message);
  expect(found).toHaveLength(1);
  return found[0] as Address;
};

describe('an address by numbers', () => {
  test.each(['192.168.0.10', '3232235521', '10000000', '0xc0a80001', '[2001:db8::1]'])(
    '%s is one',
    (host) => expect(isIpAddress(host)).toBe(true),
  );

  test.each([
    ...['192.168.0', '192.168.0.1.5', '1921.168.0.1', '192.168.0.1921', '192.168.0.1a'],
    ...['a192.168.0.1', '1234567', '12345678901', '1234567a', 'a12345678', '0xc0a8000'],
    ...['0xc0a800011', '0xghijklmn', 'a0xc0a80001', '[]', '[::g]', '[::1', '::1]', 'a[::1]'],
    '[::1]a',
  ])('%s is none', (host) => expect(isIpAddress(host)).toBe(false));
});

describe('an address ends', () => {
  test.each([
    ['with a space', 'https://a.jp/x y', 'https://a.jp/x'],
    ['with a quotation mark', '"https://a.jp/x"y', 'https://a.jp/x'],
    ['with a bracket around it', '<https://a.jp/x>y', 'https://a.jp/x'],
    ['with a bar', 'https://a.jp/x|y', 'https://a.jp/x'],
    ['with a backtick', '`https://a.jp/x`y', 'https://a.jp/x'],
    ['with Japanese behind its path', 'https://a.jp/xへ', 'https://a.jp/x'],
    ['with Japanese behind its host', 'https://a.jpへ', 'https://a.jp'],
    ['before the full stop of a sentence', 'https://a.jp/x.', 'https://a.jp/x'],
    ['before several closing signs', '(https://a.jp/x)!?', 'https://a.jp/x'],
    ['behind two dots, which say that it goes on', 'https://a.jp/x..', 'https://a.jp/x..'],
    ['behind three dots at a bare one', 'a.jp/x... は', 'a.jp/x...'],
    ['before the comma behind a bare one', 'a.jp/x, b', 'a.jp/x'],
    ['behind a mask', 'https://a.jp/○○○○へ', 'https://a.jp/○○○○'],
    ['behind what follows a mask', 'https://a.jp/○○/x へ', 'https://a.jp/○○/x'],
    ['behind a mask at a bare one', 'bit.ly/●●●へ', 'bit.ly/●●●'],
    ['before a mask that belongs to no path', 'a.jp○○へ', 'a.jp'],
    ['behind kana that begin a label', 'https://a.んb.jp/x へ', 'https://a.んb.jp/x'],
    ['before kana in the path', 'https://a.jp/x-んb', 'https://a.jp/x-'],
    ['before kana in the path behind a mask', 'https://○○.jp/-んb', 'https://○○.jp/-'],
    ['before a sign at the beginning of a label', 'https://a.。b', 'https://a'],
  ])('%s', (_, message, address) => expect(written(message)).toEqual([address]));

  test('after 2,048 characters', () => {
    for (const rest of ['x', '○', '/']) {
      expect(written(`https://a.jp/${rest.repeat(3000)}`)[0]).toHaveLength(2048);
      expect(written(`https://a.jp/${rest.repeat(2035)}`)[0]).toHaveLength(2048);
      expect(written(`https://a.jp/${rest.repeat(2034)}`)[0]).toHaveLength(2047);
    }
  });
});

describe('an address begins', () => {
  test.each([
    ['where http does', 'URLはこちらhttps://a.jp', ['https://a.jp']],
    ['in the middle of a word', 'URLhttps://a.jp', ['https://a.jp']],
    ['where http does behind a name in brackets', 'A.jp(https://b.jp/x)', ['https://b.jp/x']],
    ['with its host', '公式a.jpです', ['a.jp']],
    ['behind a bracket', 'a.jp(b.jp)', ['a.jp', 'b.jp']],
    ['behind two brackets', 'a.jp)(b.jp', ['a.jp', 'b.jp']],
    ['behind a masked one', 'bit.ly/○○ a.jp', ['bit.ly/○○', 'a.jp']],
    ['behind dots', '...a.jp', ['a.jp']],
    ['behind a label of more than 63 letters', `${'x'.repeat(64)}.a.jp`, ['a.jp']],
    ['with one of 63', `${'x'.repeat(63)}.jp`, [`${'x'.repeat(63)}.jp`]],
    ['with the mailbox', 'は a.b_c%d-9@e.jp へ', ['a.b_c%d-9@e.jp']],
    ['with a mailbox like a host', 'a.jp@b.com', ['a.jp@b.com']],
    ['with a mailbox of 64', `${'x'.repeat(64)}@a.jp`, [`${'x'.repeat(64)}@a.jp`]],
  ])('%s', (_, message, found) => expect(written(message)).toEqual(found));

  test('nowhere in a run so long that nobody reads it, but behind a bracket in it', () => {
    expect(written(`${'x'.repeat(2040)}https://a.jp`)).toEqual(['https://a.jp']);
    expect(written(`${'x'.repeat(2041)}https://a.jp`)).toEqual([]);
    expect(written(`${'x'.repeat(3000)}(https://a.jp)`)).toEqual(['https://a.jp']);
  });

  test.each(['http://', 'https://', 'hxxp://', 'hxxps://', 'http:', 'https:/', 'http//'])(
    'with %s, whatever its ending',
    (scheme) => expect(only(`は${scheme}a.zzz`).host).toBe('a.zzz'),
  );
});

describe('no address', () => {
  test.each([
    ...['a', 'a@', '@', 'a@b', 'a.jp@', 'a.123', 'a.b.', 'a.x', 'mail.zzz', 'index.html'],
    ...['a.xn--p1ai', 'a..jp', '.jp', 'http', 'http a.zzz'],
  ])('in %s', (message) => expect(written(message)).toEqual([]));
});

describe('the host', () => {
  test.each([
    ['https://a.jp:8080/x', 'a.jp'],
    ['https://a.jp:/x', 'a.jp'],
    ['https://a.jp./x', 'a.jp'],
    ['https://a.jp?b.com', 'a.jp'],
    ['https://a.jp#b.com', 'a.jp'],
    ['https://a.jp\\b.com', 'a.jp'],
    ['https://a.jp@b.jp@c.jp/', 'c.jp'],
    ['https://○○.a.jp/', 'a.jp'],
    ['https://b○○c.a.jp/', 'a.jp'],
    ['https://○○.b.a.jp/', 'b.a.jp'],
    ['https://a○○/', ''],
    ['https://localhost/', ''],
    ['https://a..jp/', ''],
    ['https://.-.', ''],
    ['https://3232235521/', '3232235521'],
    ['www.a.jp.123', 'www.a.jp'],
    [`a.jp.${'x'.repeat(64)}`, 'a.jp'],
    ['info@a.zzz', 'a.zzz'],
    ['info@a.xn--p1ai', 'a.xn--p1ai'],
    ['info@a[.]jp', 'a.jp'],
    ['аmаzon.jp', 'amazon.jp'],
  ])('of %s is %j', (message, host) => expect(only(message).host).toBe(host));
});

describe('what is told of an address', () => {
  const told = (message: string): string => {
    const { userInfo, mail, bare, disguised } = only(message);
    return Object.entries({ userInfo, mail, bare, disguised })
      .flatMap(([name, is]) => (is ? name : []))
      .join(' ');
  };

  test.each([
    ['https://a.jp', ''],
    ['https://b@a.jp', 'userInfo'],
    ['https://@a.jp', 'userInfo'],
    ['https://a.jp/@b', ''],
    ['a.jp', 'bare'],
    ['a.jp, ', 'bare'],
    ['a.jp/x', ''],
    ['a[.]jp', 'bare'],
    ['a[.]jp/x', ''],
    ['(a.jp)', 'bare'],
    ['b@a.jp', 'mail bare'],
    ['k***@a.jp', 'mail bare'],
    ['аb.jp', 'bare disguised'],
    ['httрs://a.jp', 'disguised'],
  ])('%s: %s', (message, expected) => expect(told(message)).toBe(expected));

  test('an address written with [.] is all of it', () => {
    expect(written('は info@a[.]b[.]jp へ')).toEqual(['info@a[.]b[.]jp']);
  });
});
