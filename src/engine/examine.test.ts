import { describe, expect, test } from 'vitest';
import { createExaminer } from './examiner.ts';
import { type BrandFacts, RULEBOOK_VERSION, type RuleSpec } from './rulebook.ts';
import type { Channel } from './types.ts';

const brand = (id: string, ...aliases: string[]): BrandFacts => ({
  id,
  aliases,
  domains: [],
  hosts: [],
});

function examinerOf(rules: readonly RuleSpec[], brands: readonly BrandFacts[] = []) {
  return createExaminer({
    version: RULEBOOK_VERSION,
    rules,
    schemes: [],
    lexicon: {},
    brands,
    hosts: { shorteners: [], dynamicDns: [], endings: [] },
  });
}

describe('a rule', () => {
  const rule: RuleSpec = { id: 'claim-unpaid', detect: { word: { words: ['未納'] } } };
  const found = (spec: Partial<RuleSpec>, message: string, channel?: Channel): number =>
    examinerOf([{ ...rule, ...spec }])(message, channel).signs.length;

  test('bound to channels is skipped for another, and kept where the channel is not known', () => {
    const channels: Channel[] = ['email', 'postcard'];
    expect(found({ channels }, '料金が未納です', 'email')).toBe(1);
    expect(found({ channels }, '料金が未納です', 'postcard')).toBe(1);
    expect(found({ channels }, '料金が未納です', 'sms')).toBe(0);
    expect(found({ channels }, '料金が未納です')).toBe(1);
  });

  test('for short messages is asked for no longer ones, in letters', () => {
    expect(found({ upTo: 7 }, '料金が未納です')).toBe(1);
    expect(found({ upTo: 7 }, '料金が、未納です。💳')).toBe(1);
    expect(found({ upTo: 6 }, '料金が未納です')).toBe(0);
  });
});

describe('brands', () => {
  const examine = examinerOf(
    [],
    [
      brand('rakuten', '楽天'),
      brand('card', '楽天カート'),
      brand('other-card', '楽天カート'),
      brand('docomo', 'トコモ'),
      brand('mercari', 'メルカリ'),
    ],
  );
  const named = (message: string) => examine(message).brands;

  test('of one name are all named; a name inside a longer one is not', () => {
    expect(named('楽天カードと楽天')).toEqual(['card', 'other-card', 'rakuten']);
    expect(named('楽天カード')).toEqual(['card', 'other-card']);
  });

  test('of kana are named in one script; in hiragana from four letters on', () => {
    expect(named('ドコモ')).toEqual(['docomo']);
    expect(named('どこも')).toEqual([]);
    expect(named('めるかり')).toEqual(['mercari']);
    expect(named('めるカリ')).toEqual([]);
  });

  test('are named in the order in which they appear', () => {
    expect(named('メルカリと楽天')).toEqual(['mercari', 'rakuten']);
    expect(named('楽天とメルカリと楽天')).toEqual(['rakuten', 'mercari']);
  });

  test('are named by a bare domain, but by no link', () => {
    const shop = examinerOf([], [brand('shop', 'shop')]);
    expect(shop('shop.zzz.jp です').brands).toEqual(['shop']);
    expect(shop('https://shop.zzz.jp です').brands).toEqual([]);
    expect(shop('https://shop.zzz.jp の shop').brands).toEqual(['shop']);
  });

  test('are not named within an exception, wherever that stands', () => {
    const except = { ...brand('rakuten', '楽天'), except: ['楽天地', '極楽天下', '天極楽'] };
    const found = (message: string) => examinerOf([], [except])(message).brands;
    for (const message of ['楽天地', '極楽天下', '楽天地と極楽天下'])
      expect(found(message), message).toEqual([]);
    for (const message of ['楽天と楽天地', '楽天地と楽天', '楽天地、楽天、極楽天下', '楽天極楽'])
      expect(found(message), message).toEqual(['rakuten']);
  });
});
