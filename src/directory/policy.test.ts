import { describe, expect, it } from 'vitest';
import type { NumberReport, ReportedNumber } from '../schemas/index.ts';
import { numberPolicy, type PolicySource } from './policy.ts';

const now = new Date('2026-11-23T12:00:00+09:00');

const sources: Readonly<Record<string, PolicySource>> = {
  city: { publisher: '市', kind: 'public-body', certainty: 'primary' },
  company: { publisher: '会社', kind: 'company', certainty: 'primary' },
  blog: { publisher: '個人ブログ（一）', kind: 'blog', certainty: 'secondary' },
  blogAgain: { publisher: '個人 ブログ(一)', kind: 'blog', certainty: 'secondary' },
  other: { publisher: '個人ブログ（二）', kind: 'blog', certainty: 'secondary' },
  crowd: { publisher: '口コミ', kind: 'crowd', certainty: 'secondary' },
  rumour: { publisher: 'うわさ', kind: 'public-body', certainty: 'doubtful' },
};

type Given = readonly [source: string, date?: string, doubt?: string];

const report = ([source, date, doubt]: Given): NumberReport => ({
  source,
  channel: 'sms',
  names: [],
  wording: { ja: '料金の話' },
  ...(date === undefined ? {} : { date }),
  ...(doubt === undefined ? {} : { doubt: { ja: doubt } }),
});

const entry = (digits: string, ...reports: Given[]): ReportedNumber => ({
  kind: 'number',
  digits,
  international: !digits.startsWith('0'),
  reports: reports.map(report),
});

const policy = (digits: string, ...reports: Given[]) =>
  numberPolicy(entry(digits, ...reports), (id) => sources[id], now);

describe('a full number', () => {
  const full = '0367090672';

  it.each<[string, Given[], boolean]>([
    ['one report of last year', [['blog', '2025-11-12']], true],
    ['one report a day younger than 24 months', [['blog', '2024-11-24']], true],
    ['one report of exactly 24 months', [['blog', '2024-11-23']], false],
    ['a month that may be too old', [['blog', '2024-11']], false],
    ['a month that is young enough', [['blog', '2024-12']], true],
    ['a year that may be too old', [['blog', '2024']], false],
    ['a year that is young enough', [['blog', '2025']], true],
    ['one old report', [['blog', '2018-06-01']], false],
    ['one report without a date', [['blog']], false],
    ['two reports without a date', [['blog'], ['other']], false],
    ['two sources, one of them dated', [['blog', '2018-06-01'], ['other']], true],
    [
      'two old sources',
      [
        ['blog', '2017'],
        ['other', '2018'],
      ],
      true,
    ],
    [
      'two reports of one publisher',
      [
        ['blog', '2017'],
        ['blogAgain', '2018'],
      ],
      false,
    ],
    [
      'one source cited twice',
      [
        ['blog', '2017'],
        ['blog', '2018'],
      ],
      false,
    ],
    ['a young report with doubt', [['blog', '2026-01-01', '書き写しの誤りかもしれない']], false],
    [
      'a second source with doubt',
      [
        ['blog', '2018'],
        ['other', '2018', '不確か'],
      ],
      false,
    ],
    ['a doubtful source', [['rumour', '2026-01-01']], false],
    ['an unknown source', [['nobody', '2026-01-01']], false],
    ['a date in the future', [['blog', '2027-01-01']], false],
    ['a report of today', [['blog', '2026-11-23']], true],
  ])('%s', (_, reports, page) => {
    const result = policy(full, ...reports);
    expect(result.page).toBe(page);
    expect(result.reasons.length).toBeGreaterThan(0);
    expect(result.indexable && !result.page).toBe(false);
  });

  it('is for search engines only where a public body says it', () => {
    expect(policy(full, ['blog', '2026-01-01'])).toEqual({
      page: true,
      indexable: false,
      reasons: ['recent', 'no-public-body'],
    });
    expect(policy(full, ['company', '2026-01-01']).indexable).toBe(false);
    expect(policy(full, ['city', '2026-01-01'])).toEqual({
      page: true,
      indexable: true,
      reasons: ['recent'],
    });
    expect(policy(full, ['blog', '2026-01-01'], ['city', '2026-01-01', '不確か']).indexable).toBe(
      false,
    );
    expect(policy(full, ['blog', '2026-01-01'], ['rumour', '2026-01-01']).indexable).toBe(false);
  });

  it('tells why it has a page or none', () => {
    const reasons = (...reports: Given[]) => policy(full, ...reports).reasons;
    expect(reasons(['blog', '2018'], ['other'])).toEqual(['two-sources', 'no-public-body']);
    expect(reasons(['blog', '2018'])).toEqual(['one-old-source']);
    expect(reasons(['blog'])).toEqual(['no-date']);
  });

  it('needs one young report and one of a public body, not all of them', () => {
    const mixed = policy(full, ['city', '2018'], ['blog', '2026-01-01']);
    expect(mixed).toEqual({ page: true, indexable: true, reasons: ['two-sources', 'recent'] });
  });

  it('counts back to a month of one digit', () => {
    const at = (date: string) =>
      numberPolicy(entry(full, ['blog', date]), (id) => sources[id], new Date('2026-05-10')).page;
    expect(at('2024-05-10')).toBe(false);
    expect(at('2024-05-11')).toBe(true);
    expect(at('2024-10-01')).toBe(true);
  });

  it.each([
    ['case', 'City Blog', 'city BLOG'],
    ['a missing space', 'City Blog', 'CityBlog'],
    ['more spaces', 'City Blog', 'City \u3000 Blog'],
  ])('counts publishers that differ by %s as one', (_, one, other) => {
    const publishers = [one, other];
    const reported = entry(full, ['0', '2018'], ['1', '2018']);
    const sourceOf = (id: string): PolicySource => ({
      publisher: publishers[Number(id)] as string,
      kind: 'blog',
      certainty: 'secondary',
    });
    expect(numberPolicy(reported, sourceOf, now).reasons).toEqual(['one-old-source']);
  });

  it('abroad follows the same care', () => {
    expect(policy('18447052456', ['crowd', '2025-05-15']).page).toBe(true);
    expect(policy('18447052456', ['crowd', '2023-05-15']).page).toBe(false);
    expect(policy('451246664', ['crowd', '2023-05']).page).toBe(false);
  });

  it('that nobody can own needs one dated report', () => {
    for (const digits of [
      '8391817920',
      '18118880553',
      '18440815959',
      '03670902345',
      '05001234567',
    ]) {
      expect(policy(digits, ['crowd', '2015-05-25'])).toEqual({
        page: true,
        indexable: false,
        reasons: ['impossible', 'no-public-body'],
      });
      expect(policy(digits, ['crowd']).reasons).toEqual(['no-date']);
      expect(policy(digits, ['crowd', '2025-05-25', '不確か']).reasons).toEqual(['no-report']);
    }
  });

  it('goes by the day in Japan', () => {
    const reported = entry(full, ['blog', '2026-11-23']);
    const at = (time: string) => numberPolicy(reported, (id) => sources[id], new Date(time)).page;
    expect(at('2026-11-22T14:59:00Z')).toBe(false);
    expect(at('2026-11-22T15:01:00Z')).toBe(true);
  });
});

describe('a masked number', () => {
  it('has a page, also for search engines, with one or two digits hidden', () => {
    for (const digits of ['03670902xx', '036709023x', '0367xx0234']) {
      expect(policy(digits, ['blog', '2018'])).toEqual({
        page: true,
        indexable: true,
        reasons: ['masked'],
      });
    }
    expect(policy('03670902xx', ['blog']).page).toBe(true);
  });

  it('has none with more hidden, or with doubt only', () => {
    expect(policy('0367090xxx', ['city', '2026-01-01']).reasons).toEqual(['too-many-hidden']);
    expect(policy('03670902xx', ['blog', '2018', '不確か']).reasons).toEqual(['no-report']);
  });
});

describe('other entries', () => {
  it('have no page', () => {
    const pattern: ReportedNumber = {
      kind: 'pattern',
      id: 'pattern-03',
      pattern: '03-XXXX-XXXX',
      reports: [report(['city', '2026-01-01'])],
    };
    const removed: ReportedNumber = {
      kind: 'removed',
      digits: '0367090672',
      international: false,
      removed: '2026-11-01',
      reason: '持ち主の申し出',
    };
    for (const gone of [pattern, removed]) {
      expect(numberPolicy(gone, (id) => sources[id], now)).toEqual({
        page: false,
        indexable: false,
        reasons: [gone.kind],
      });
    }
  });
});
