import { describe, expect, it } from 'vitest';
import { writeFilter } from './filter.ts';
import { createKnown } from './known.ts';
import { packMeanings } from './meaning.ts';
import { readQuery } from './query.ts';
import { toLibrary } from './texts.ts';

const library = toLibrary({
  meanings: packMeanings({
    concepts: [['電話'], ['警察'], ['番号'], ['動画'], ['家族'], ['確認'], ['請求']],
    ignored: ['してしまった', '何', '送ります', 'の', '年'],
  }),
  pairs: writeFilter(['番号を教えてしまった', '警察に行くときはどうしますか'], []),
  contacts: [{ id: 'police', name: '警察相談', purpose: '相談', phone: '#9110' }],
  pages: [{ path: '/a/', title: '2026年の詐欺', asks: 'カードの番号を教えてしまった|警察に行く' }],
});
const known = createKnown(library);
const isKnown = (text: string): boolean => known(readQuery(text));

describe('may stand in an address', () => {
  it.each([
    '03-6709-0299',
    '０３ ６７０９ ０２９９',
    '110',
    '#9110',
    '+1 844 081 5959',
    '#9110に電話',
    '電話してしまった',
    'カードの番号を教えてしまった',
    '警察に行く？',
    '2026年の詐欺',
    '0120の番号',
    '動画を確認しますか',
  ])('%s', (text) => expect(isKnown(text)).toBe(true));
});

describe('stays out of the address', () => {
  it.each([
    ['a code by itself', '482913'],
    ['a short code by itself', '1234'],
    ['a card by itself', '4111111111111111'],
    ['a card of fourteen digits', '30569309025904'],
    ['a code', '番号482913'],
    ['a short code', '番号1234を教えてしまった'],
    ['a card', 'カード番号4111 1111 1111 1111'],
    ['an amount', '請求49,800'],
    ['digits in another writing', '番号４８２９'],
    ['a year that is none', '番号2026'],
    ['a number among words', '03-6709-0299 電話'],
    ['a name', '山田 電話'],
    ['somebody addressed', '警察様 電話'],
    ['a mail address', '電話 a@example.jp'],
    ['a host', 'example.jp 電話'],
    ['a sentence that tells', '動画を家族に送ります'],
    ['a sentence that wants', '番号を確認してください'],
    ['a message', 'http://example.jp/'],
  ])('%s: %s', (_, text) => expect(isKnown(text)).toBe(false));
});

describe('where the site knows all words', () => {
  const all = (pairs?: string) =>
    toLibrary({
      meanings: packMeanings({
        concepts: [['電話'], ['警察'], ['au'], ['jp'], ['様'], ['確認'], ['まで', 'ます']],
        ignored: ['お客', '皆', 'に'],
      }),
      pairs,
      contacts: [
        { id: 'legal', name: '法テラス', purpose: '法律', phone: '0570-078374' },
        { id: 'police', name: '警察', purpose: '相談', phone: '#9110' },
      ],
      pages: [{ path: '/a/', title: '金融機関', asks: '' }],
    });
  const told = (text: string, pairs?: string): boolean => createKnown(all(pairs))(readQuery(text));

  it.each<[string, string, boolean]>([
    ['a mail address', 'au@au.jp', false],
    ['an address without its host', 'au@ 電話', false],
    ['a host', 'au.jp', false],
    ['a host that ends with a figure', '1.jp 電話', false],
    ['a dot without a name', '電話.jp', true],
    ['somebody addressed', '警察様', false],
    ['customers', 'お客様に電話', true],
    ['everybody', '皆様に電話', true],
    ['a message', '電話\n警察', false],
    ['nothing', '', false],
    ['the number of any contact', '電話 9110', true],
    ['kanji of a page', '金融', true],
    ['kanji of no page', '金銭', false],
    ['kanji of two texts', '関法', false],
    ['a number too long for anybody', '03670902341234', false],
    ['a number with a slip', '0367090234123', true],
  ])('%s: %s', (_, text, known) => {
    expect(told(text)).toBe(known);
  });

  it('kana that nothing explains are known by the texts alone', () => {
    expect(told('おまわりさん')).toBe(false);
    expect(told('おまわりさん', writeFilter(['おまわりさん'], []))).toBe(true);
    expect(told('おまわりさま', writeFilter(['おまわりさん'], []))).toBe(false);
  });
});
