import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commonNames, readHonest } from './common-names.ts';

/** So many messages, of which the first hold the given texts. */
const among = (count: number, ...some: readonly string[]): string[] => [
  ...some,
  ...Array.from({ length: count - some.length }, () => 'はい'),
];
const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

const uses = (names: readonly string[], messages: readonly string[]) =>
  Object.fromEntries(commonNames(names, messages));

describe('a name is a common word', () => {
  test('from 4 in 1,000 messages on, and from 25 on', () => {
    expect(uses(['荷物'], among(10_000, ...times(40, 'お荷物')))).toHaveProperty('荷物');
    expect(uses(['荷物'], among(10_000, ...times(39, 'お荷物')))).toEqual({});
    expect(uses(['荷物'], times(25, 'お荷物'))).toHaveProperty('荷物');
    expect(uses(['荷物'], times(24, 'お荷物'))).toEqual({});
    expect(uses(['荷物'], [])).toEqual({});
  });

  test('where fewer than one in ten begin with it, behind a subject and brackets too', () => {
    const begun = (count: number, text: string) =>
      uses(['荷物'], [...times(count, text), ...times(100 - count, 'お荷物')]);
    for (const text of ['荷物です', '【荷物】です', '件名:荷物です']) {
      expect(begun(9, text), text).toEqual({ 荷物: { holding: 100, beginning: 9 } });
      expect(begun(10, text), text).toEqual({});
    }
    expect(begun(10, '件の荷物')).toHaveProperty('荷物');
  });

  test('however it is written, and however often a message says it', () => {
    const messages = times(30, 'ご利用は ｶｰﾄﾞ で、カードで');
    expect(uses(['カード'], messages)).toEqual({ カード: { holding: 30, beginning: 0 } });
  });

  test('but for where it is a part of a longer name, or of a Latin word', () => {
    const part = times(30, 'お支払いは楽天カードで');
    expect(uses(['カード'], part)).toHaveProperty('カード');
    expect(uses(['カード', '楽天カード'], part)).not.toHaveProperty('カード');
    expect(uses(['カード', '楽天カード'], times(30, 'この楽天カードのカード番号'))).toHaveProperty(
      'カード',
    );
    expect(uses(['pay'], times(30, 'the payment'))).toEqual({});
    expect(uses(['pay'], times(30, 'they repay'))).toEqual({});
    for (const text of ['you pay now', 'すぐpayで', 'to pay'])
      expect(uses(['pay'], times(30, text)), text).toHaveProperty('pay');
  });
});

test('of the corpus: what many honest senders say, and no large company', async () => {
  const honest = await readHonest(fileURLToPath(new URL('../../..', import.meta.url)));
  const words = ['ポイント', 'カード', '動画', '荷物', '決済', '保険', 'アプリ', '会員', '病院'];
  const companies = ['PayPay', 'Amazon', 'ドコモ', '楽天', '楽天カード', '楽天市場', '年金事務所'];
  expect([...commonNames([...words, ...companies], honest).keys()].sort()).toEqual(words.sort());
});
