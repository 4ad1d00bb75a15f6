import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { embedContacts } from '../schemas/index.ts';
import { readSettings } from './settings.ts';

vi.mock('virtual:embed/contacts-schema', () => ({ default: z.toJSONSchema(embedContacts) }));

function read(attributes: Readonly<Record<string, string>>, json?: string) {
  const told: string[] = [];
  const attribute = (name: string): string | null => attributes[name] ?? null;
  const settings = readSettings({ attribute, json }, 'https://matta.example/', (fault) =>
    told.push(fault),
  );
  return { settings, told };
}

const DESK = { name: 'さくら市 消費生活センター', phone: '03-0123-4567' };

test('without attributes it is the plain box', () => {
  expect(read({})).toEqual({
    settings: { locale: 'ja', theme: 'light', site: 'https://matta.example/', contacts: [] },
    told: [],
  });
});

describe('the address that articles are linked to', () => {
  test.each([
    ['https://matta.example/sub', 'https://matta.example/sub/'],
    ['https://matta.example//', 'https://matta.example/'],
    ['', ''],
  ])('%s', (given, site) => {
    expect(read({ site: given })).toMatchObject({ settings: { site }, told: [] });
  });

  test.each(['javascript:alert(1)', '/matta/', 'https://matta.example/?a=', 'data:text/html,a'])(
    '%s is refused and told',
    (given) => {
      const { settings, told } = read({ site: given });
      expect(settings.site).toBe('');
      expect(told).toEqual([expect.stringContaining(`site="${given}"`)]);
    },
  );
});

test.each([
  ['ja', 0],
  ['ja-JP', 0],
  ['', 0],
  ['fr', 1],
  ['jam', 1],
])('lang="%s" speaks Japanese, with %i faults told', (lang, faults) => {
  const { settings, told } = read({ lang });
  expect(settings.locale).toBe('ja');
  expect(told).toHaveLength(faults);
});

test('a theme that there is not is told', () => {
  expect(read({ theme: 'dark' })).toMatchObject({ settings: { theme: 'dark' }, told: [] });
  const { settings, told } = read({ theme: 'Dark' });
  expect(settings.theme).toBe('light');
  expect(told).toEqual([expect.stringContaining('light、dark、auto')]);
});

describe('desks of the city', () => {
  test('come from attributes and from JSON', () => {
    const { settings, told } = read(
      {
        'contact-name': DESK.name,
        'contact-phone': ` ${DESK.phone} `,
        'contact-hours': '平日9時〜',
      },
      JSON.stringify({ contacts: [{ ...DESK, asOf: '2027-04' }] }),
    );
    expect(told).toEqual([]);
    expect(settings.contacts).toEqual([
      { id: 'embed-1', ...DESK, hours: '平日9時〜' },
      { id: 'embed-2', ...DESK, asOf: '2027-04' },
    ]);
  });

  test.each([
    ['{"contacts": [', ['JSON']],
    ['[]', ['全体', '{ }']],
    ['{"contacts": []}', ['contacts', '1件以上']],
    ['{"contacts": [{"name": "市"}]}', ['contacts の 1番目 の phone', '必ず要ります']],
    [
      '{"contacts": [{"name": "市", "phone": "０３−０１２３"}]}',
      ['1番目 の phone', '半角の数字とハイフン'],
    ],
    [
      '{"contacts": [{"name": "市", "phone": "188", "asOf": "4月"}]}',
      ['1番目 の asOf', '2027-04-01'],
    ],
    ['{"contacts": [{"name": "", "phone": "188"}]}', ['1番目 の name', '空にはできません']],
    ['{"contacts": [{"name": 1, "phone": "188"}]}', ['1番目 の name', '" " で囲んだ文字']],
    ['{"contacts": [{"name": "市", "phone": "188", "tel": "1"}]}', ['の tel', 'つづり']],
    [
      JSON.stringify({ contacts: [{ ...DESK, purpose: '長'.repeat(201) }] }),
      ['の purpose', '200字まで'],
    ],
  ])('%s is told in plain words and left out', (json, words) => {
    const { settings, told } = read({}, json);
    expect(settings.contacts).toEqual([]);
    expect(told).toHaveLength(1);
    for (const word of words) expect(told[0]).toContain(word);
  });

  test('a fault of an attribute is told by the name of the attribute', () => {
    const { settings, told } = read({ 'contact-name': '市' });
    expect(settings.contacts).toEqual([]);
    expect(told[0]).toContain('contact-phone：書かれていません');
  });
});
