import { describe, expect, test } from 'vitest';
import { growthOf } from '../../../tests/growth.ts';
import type { PhoneEntity } from '../../engine/index.ts';
import { summary as words } from '../../i18n/ja/checker-summary.ts';
import {
  composeSummary,
  contactLine,
  excerptToPassOn,
  harmless,
  hideLast,
} from './compose-summary.ts';

const none = { phones: [], links: [] };

describe('hideLast', () => {
  test.each([
    ['03-6709-0234', '03-6709-＊＊＊＊'],
    ['０３－６７０９－０２３４', '０３－６７０９－＊＊＊＊'],
    ['〇三ー六七〇九ー〇二三四', '〇三ー六七〇九ー＊＊＊＊'],
    ['+81 3 6709 02 34', '+81 3 6709 ＊＊ ＊＊'],
    ['03-6709-02**', '03-6709-＊＊＊＊'],
  ])('%s', (number, hidden) => expect(hideLast(number)).toBe(hidden));
});

describe('harmless', () => {
  test('hides the numbers the engine found, where it found them', () => {
    const text = '至急〇三ー六七〇九ー〇二三四まで';
    const phone = { start: 2, end: 14, text: text.slice(2, 14) } as PhoneEntity;
    expect(harmless(text, { phones: [phone], links: [] })).toBe('至急〇三ー六七〇九ー＊＊＊＊まで');
  });

  test('hides numbers nobody found', () => {
    expect(harmless('お客様番号 1234 5678 9012 まで', none)).toBe(
      'お客様番号 1234 5678 ＊＊＊＊ まで',
    );
  });

  test('takes eight digits for a number to call, and seven for none', () => {
    expect(harmless('控え 12345678 です', none)).toBe('控え 1234＊＊＊＊ です');
    expect(harmless('控え 1234567 です', none)).toBe('控え 1234567 です');
  });

  test('leaves amounts, dates and hotlines', () => {
    const text = '29万円、2026年11月23日、188、#9110、298,000円';
    expect(harmless(text, none)).toBe(text);
  });

  test('writes links so that they open nothing', () => {
    const shown = harmless(
      '確認 https://amazon.co.jp.example.com/a?b=1 まで test@example.com',
      none,
    );
    expect(shown).not.toMatch(/https?:|[a-z]\.[a-z]/);
    expect(shown).toContain('amazon[.]co[.]jp[.]example[.]com');
  });

  test.each(['1-', 'a.', 'a'])('takes time in proportion to hostile input: %s', (part) => {
    expect(growthOf((count) => harmless(part.repeat(count), none), 20_000)).toBeLessThan(40);
  });
});

test('a long message is cut on a whole character, and its numbers are still hidden', () => {
  const text = `03-6709-0234${'😀'.repeat(100)}`;
  const phone = { start: 0, end: 12, text: '03-6709-0234' } as PhoneEntity;
  expect(excerptToPassOn(text, { phones: [phone], links: [] }, 15, words.cut)).toBe(
    '03-6709-＊＊＊＊😀（以下略）',
  );
});

describe('composeSummary', () => {
  const facts = {
    what: 'SMS',
    when: '今日',
    did: '電話していない',
    checked: '2026年11月23日',
    result: '詐欺の手口と一致します。',
    reasons: ['法的手続きで急がせています'],
    todo: ['電話しない'],
    contacts: ['消費者ホットライン 188'],
    site: 'https://matta.example/',
  };

  test('holds what was ticked and no message unless asked', () => {
    const text = composeSummary(facts, words);
    expect(text).toContain('詐欺の手口と一致します。');
    expect(text).toContain('・法的手続きで急がせています');
    expect(text).not.toContain('届いた文章');
  });

  test('holds the message when asked', () => {
    expect(composeSummary({ ...facts, message: '未納料金' }, words)).toMatch(/未納料金$/);
  });
});

test.each([
  ['国民生活センター', '03-0123-4567', '国民生活センター 03-0123-4567'],
  ['消費者ホットライン 188', '188', '消費者ホットライン 188'],
])('a desk is named with its number, once: %s', (name, phone, line) =>
  expect(contactLine({ name, phone })).toBe(line),
);
