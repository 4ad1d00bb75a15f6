import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/integration/load.ts';
import { opening } from '../../src/schemas/index.ts';

/** Whom to call: every prefecture has its desk, and what a clock reads is what a reader reads. */

const content = await loadContent(fileURLToPath(new URL('../..', import.meta.url)));
const contacts = content.contacts.map(({ data }) => data);
const timed = contacts.filter(({ open }) => open);
const sources = new Map(content.sources.map(({ id, data }) => [id, data]));

/** 北海道 and 東京都 among 2 府 and 43 県, in the order of their codes. */
const PREFECTURES =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(
    ' ',
  );

test('every prefecture has a desk, or says that the hotline finds it', () => {
  const named = [...new Set(contacts.flatMap(({ area }) => area?.prefecture ?? []))];
  expect(named).toHaveLength(PREFECTURES.length);
  expect(PREFECTURES.filter((prefecture) => !named.includes(prefecture))).toEqual([]);
});

test('a prefecture without a confirmed number points to the hotline, and to nothing else', () => {
  const confirmed = contacts
    .filter(({ area }) => area && area.desk !== 'hotline')
    .map(({ area }) => area?.prefecture);
  for (const { area, phone, route } of contacts) {
    if (area?.desk !== 'hotline') continue;
    expect(confirmed).not.toContain(area.prefecture);
    expect(phone).toBeUndefined();
    expect(route?.ja).toContain('消費者ホットライン');
  }
});

test('a desk is told by a public body', () => {
  const others = contacts.filter(
    ({ area, source, confirmedBy }) =>
      area && [source, confirmedBy ?? source].some((id) => sources.get(id)?.kind !== 'public-body'),
  );
  expect(others.map(({ id }) => id)).toEqual([]);
});

/** Times as a sentence writes them: 9時 and 17時30分 are `09:00` and `17:30`. */
function timesIn(sentence: string): string[] {
  return Array.from(sentence.matchAll(/(\d{1,2})時(?!間)(?:(\d{1,2})分)?/g), ([, hour, minute]) =>
    [hour, minute ?? '0'].map((part) => part?.padStart(2, '0')).join(':'),
  );
}

/** `12-29` as a sentence writes it. */
const inWords = (day: string): string => `${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`;

describe('the hours for a clock are those of the sentence', () => {
  test.each(timed)('$id', ({ open, hours }) => {
    const sentence = hours?.ja ?? '';
    const times = open?.slots.flatMap(({ from, to }) => [from, to]) ?? [];
    if (/^24時間/.test(sentence)) expect([...new Set(times)]).toEqual(['00:00', '24:00']);
    else expect([...new Set(times)].sort()).toEqual([...new Set(timesIn(sentence))].sort());
    if (typeof open?.yearEnd === 'object') {
      const { from, to } = open.yearEnd;
      for (const day of [from, to]) expect(sentence).toContain(inWords(day));
    }
  });
});

test('whoever answers on days off says so, and nobody else does', () => {
  const wrong = timed.filter(({ open, outsideOfficeHours }) => {
    const daysOff = open?.slots.some(({ days }) =>
      days.some((day) => ['sat', 'sun', 'holiday'].includes(day)),
    );
    return daysOff !== outsideOfficeHours.includes('holiday');
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('hours that no sentence tells are not kept for a clock alone', () => {
  expect(timed.filter(({ hours }) => !hours).map(({ id }) => id)).toEqual([]);
  expect(timed.length).toBeGreaterThan(30);
});

describe('an opening', () => {
  const slot = { days: ['mon'], from: '09:00', to: '17:00' };
  const rest = { holidays: 'closed', yearEnd: 'unknown' };
  test.each([
    ['ends before it begins', { slots: [{ ...slot, to: '08:00' }], ...rest }],
    ['has a time that no clock shows', { slots: [{ ...slot, from: '9:00' }], ...rest }],
    ['names holidays and shuts on them', { slots: [{ ...slot, days: ['holiday'] }], ...rest }],
    ['has no slot', { slots: [], ...rest }],
  ])('that %s is refused', (_, value) => {
    expect(opening.safeParse(value).success).toBe(false);
  });
  test('that is whole is taken', () => {
    expect(opening.safeParse({ slots: [slot], ...rest }).success).toBe(true);
  });
});
