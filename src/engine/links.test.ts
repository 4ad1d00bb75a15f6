import { describe, expect, test } from 'vitest';
import { findAddresses } from './addresses.ts';
import { fold } from './fold.ts';
import { LinkReader } from './links.ts';
import type { BrandFacts } from './rulebook.ts';
import type { LinkEntity } from './types.ts';

const brand = (id: string, domains: string[], hosts: string[] = []): BrandFacts => ({
  id,
  aliases: [],
  domains,
  hosts,
});
const brands = [
  { ...brand('amazon', ['amazon.co.jp', 'amazon.com', 'amzn.to']), coined: true },
  brand('card', ['smbc-card.com'], ['send.example.net']),
  brand('docomo', ['docomo.ne.jp']),
  brand('dcard', ['docomo.ne.jp']),
  { ...brand('mercari', ['mercari.com']), coined: true },
  brand('apple', ['apple.com']),
  { ...brand('sbi', ['sbi.jp']), coined: true },
  brand('aeon', ['aeon.co.jp']),
  brand('pension', ['mypension.go.jp']),
  { ...brand('webmoney', ['webmoney.jp']), coined: true },
];
const hosts = { shorteners: ['bit.ly', 'amzn.to'], dynamicDns: ['duckdns.org'], endings: ['cn'] };

function links(message: string, ...named: string[]): LinkEntity[] {
  const { plain } = fold(message);
  const reader = new LinkReader(brands, hosts);
  return reader.describe(message, plain, findAddresses(plain), new Set(named));
}

function only(message: string, ...named: string[]): LinkEntity {
  const found = links(message, ...named);
  expect(found).toHaveLength(1);
  return found[0] as LinkEntity;
}

describe('where a link would go', () => {
  test.each([
    ['https://www.amazon.co.jp/gp/css', 'www.amazon.co.jp'],
    ['詳細はhttps://example.com/a?b=cを', 'example.com'],
    ['ＨＴＴＰＳ：／／ＥＸＡＭＰＬＥ．ＣＯＭ／', 'example.com'],
    ['(https://example.com/a).', 'example.com'],
    ['https://amazon.co.jp@example.com/login', 'example.com'],
    ['https://amazon.co.jp:pass@example.com:8080/', 'example.com'],
    ['https://example.com\\@amazon.co.jp/', 'example.com'],
    ['http:example.com', 'example.com'],
    ['hxxps://example[.]com/x', 'example.com'],
    ['amazon.co.jp.example.com を開く', 'amazon.co.jp.example.com'],
    ['info@mail.example.co.jp', 'mail.example.co.jp'],
    ['http://192.168.0.1/pay', '192.168.0.1'],
    ['https://んexample.com/', 'んexample.com'],
    ['https://○○○○.example.org/', 'example.org'],
    ['https://○○.com/', ''],
  ])('%s', (message, host) => {
    expect(only(message).host).toBe(host);
  });

  test.each([
    'https://~',
    'https:~~',
    'https://○○.com/',
    'https://●●●●.com',
    'https://....',
    'http://〇〇〇〇.duckdns.org',
  ])('a link that was cut off or masked is still a link: %s', (message) => {
    expect(links(`続きは ${message} `)).toHaveLength(1);
  });

  test('is read no further than anybody would tap', () => {
    expect(only(`https://a.jp/${'x'.repeat(3000)}`).text).toHaveLength(2048);
    expect(only(`${'x'.repeat(70)}@example.com`).text).toBe(`${'x'.repeat(64)}@example.com`);
  });

  test.each([
    '電話 03.1234.5678',
    'Ver.2.0 です',
    '1.5倍',
    'report.pdf',
    'e.g. this',
    '9:00~17:00',
    'U.S.A.',
  ])('no link in: %s', (message) => {
    expect(links(message)).toEqual([]);
  });

  test('the text of a link is the reader’s own', () => {
    const message = '確認→ｈｔｔｐｓ：／／example.com/あ まで';
    const link = only(message);
    expect(message.slice(link.start, link.end)).toBe(link.text);
    expect(link.text.startsWith('ｈｔｔｐｓ')).toBe(true);
  });
});

describe('what a link shows of itself', () => {
  test.each([
    ['https://amazon.co.jp/z/1', ['amazon'], ['inside-brand']],
    ['https://www.amazon.co.jp/', ['card'], ['outside-brand']],
    ['https://example.com/', ['amazon'], ['outside-brand']],
    ['https://example.com/', [], []],
    ['https://notamazon.co.jp.example.com/', ['amazon'], ['outside-brand', 'look-alike']],
    ['https://www-amazon-co-jp.example.com/', ['amazon'], ['outside-brand', 'look-alike']],
    ['https://amazon.co.jp.example.com/', [], ['look-alike']],
    ['https://amaz0n-login.example.com/', [], ['look-alike']],
    ['https://amazom.example/', [], ['look-alike']],
    ['https://amzaon.example/', [], ['look-alike']],
    ['https://amazonn.example/', [], ['look-alike']],
    ['https://amazo.example/', [], ['look-alike']],
    ['https://amzano.example/', [], []],
    ['https://nmazoa.example/', [], []],
    ['https://rnercari.example/', [], ['look-alike']],
    ['https://smbccard.example/', ['card'], ['look-alike', 'outside-brand']],
    ['https://smbccard.example/', [], []],
    ['https://apple-farm.example/', [], []],
    ['https://apple-id.example/', ['apple'], ['look-alike', 'outside-brand']],
    ['https://appleid.example/', ['apple'], ['look-alike', 'outside-brand']],
    ['https://aple.example/', ['apple'], ['outside-brand']],
    ['https://aeon.example/', ['aeon'], ['look-alike', 'outside-brand']],
    ['https://aeonid.example/', ['aeon'], ['outside-brand']],
    ['https://mypension.example/', [], ['look-alike']],
    ['https://amazing.example.com/', [], []],
    ['https://sbi.example/', ['sbi'], ['outside-brand']],
    ['https://bit.ly/abc', ['amazon'], ['shortener']],
    ['https://amzn.to/abc', ['amazon'], ['shortener', 'inside-brand']],
    ['https://x.duckdns.org', ['amazon'], ['dynamic-dns', 'outside-brand']],
    ['https://notbit.ly/abc', [], []],
    ['https://send.example.net/1', ['card'], ['inside-brand']],
    ['https://other.example.net/1', ['card'], ['outside-brand']],
    ['https://amazon.co.jp@example.com/', ['amazon'], ['user-info', 'outside-brand']],
    ['http://192.168.0.1/', [], ['ip-address']],
    ['http://3232235521/', [], ['ip-address']],
    ['https://xn--bcher-kva.example/', [], ['punycode']],
    ['https://ｅｘａｍｐｌｅ.com/', [], ['obscured']],
    ['https://exam\u200bple.com/', [], ['obscured']],
    ['https://んexample.com/', [], ['obscured']],
    ['httрs://аmаzon.co.jp/', [], ['obscured', 'look-alike']],
    ['https://exаmple.com/', ['amazon'], ['obscured', 'outside-brand']],
    ['https://docomo.ne.jp/', ['dcard'], ['inside-brand']],
  ])('%s with %j is %j', (message, named, traits) => {
    expect([...only(message, ...named).traits].sort()).toEqual([...traits].sort());
  });

  test('an e-mail address is told apart', () => {
    expect(only('送信元 service@mail.example.cn', 'amazon')).toMatchObject({
      mail: true,
      traits: ['odd-ending', 'outside-brand'],
    });
  });

  test('a mailbox is one with its name masked, too, and after a name in brackets', () => {
    expect(only('hana.k***@example.com', 'amazon')).toMatchObject({ mail: true });
    expect(only('Amazon.co.jp(verify@example.com)', 'amazon')).toMatchObject({
      mail: true,
      host: 'example.com',
    });
  });
});

describe('the brand of a link', () => {
  test.each([
    ['https://www.amazon.co.jp/', 'amazon'],
    ['https://amazonn.example/', 'amazon'],
    ['https://аmazon-login.example/', 'amazon'],
    ['https://sbi.jp.example.com/', 'sbi'],
    ['https://sbi-jp.example.com/', 'sbi'],
    ['https://smbc.card.com.example/', 'card'],
    ['https://docomo.ne.jp/', 'docomo'],
  ])('%s is that of %s', (message, id) => expect(only(message).brand).toBe(id));

  test.each([
    'https://example.com/',
    'https://xsbi.jp.example.com/',
    'https://○○.com/',
    'https://shop.amazon/',
    'https://ama.zon/',
  ])('%s has none', (message) => expect(only(message)).not.toHaveProperty('brand'));

  test('is told for each link, also where a host occurs again', () => {
    const message = 'https://amazon.co.jp/a https://example.com/ https://amazon.co.jp/b';
    expect(links(message, 'amazon').map(({ traits }) => traits)).toEqual([
      ['inside-brand'],
      ['outside-brand'],
      ['inside-brand'],
    ]);
    const twins = links('https://amazon.co.jp/ https://аmazon.co.jp/', 'amazon');
    expect(twins.map(({ traits }) => traits.includes('look-alike'))).toEqual([false, true]);
  });

  test('is named by its bare host, which is then no link; a path or a mailbox makes one', () => {
    expect(links('amazon.co.jp をご利用')).toEqual([]);
    expect(links('amazon.co.jp/x をご利用')).toHaveLength(1);
    expect(links('a@amazon.co.jp から')).toHaveLength(1);
    expect(links('example.com から')).toHaveLength(1);
  });
});

test('of a host that cannot be read nothing else is told', () => {
  expect(only('https://○○.com/', 'amazon').traits).toEqual(['unreadable']);
  expect(only('https://example.com/…').traits).toEqual([]);
});

describe('a name with one slip', () => {
  const imitates = (host: string): boolean =>
    only(`https://${host}.example/`).traits.includes('look-alike');

  test.each([
    ...['bmazon', 'amazom', 'maazon', 'amazno', 'mazon', 'amabzon', 'ama-zon', 'am.azon'],
    ...['rnercarl', 'vvebmonei', 'mercrai'],
  ])('%s imitates', (host) => expect(imitates(host)).toBe(true));

  test.each([
    ...['amaz', 'amxxon', 'amozan', 'amaxxzon', 'amxon', 'amzbon', 'ambaon', 'azon', 'amzxoon'],
    ...['ercarl', 'ebmonei'],
  ])('%s has more than one, and is another', (host) => expect(imitates(host)).toBe(false));
});
