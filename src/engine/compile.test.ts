import { describe, expect, test } from 'vitest';
import { compileSignbook, type SignbookContent } from './compile.ts';
import { RULEBOOK_VERSION } from './rulebook.ts';

const nothing: SignbookContent = {
  rules: [],
  schemes: [],
  lexicon: {},
  brands: [],
  hosts: { shorteners: [], dynamicDns: [], endings: [] },
};

const compile = (content: Partial<SignbookContent>) => compileSignbook({ ...nothing, ...content });
const set = (...words: string[]) => ({ words, sequences: [], except: [] });

test('nothing gives an empty signbook of this version', () => {
  expect(compile({})).toStrictEqual({ version: RULEBOOK_VERSION, ...nothing });
});

describe('a name that stands for nothing is told with the place that has it', () => {
  const rules = [{ id: 'claim-a', detect: { word: { words: ['未納'] } } }];
  const scheme = (parts: string[][], without: string[] = []) =>
    compile({ rules, schemes: [{ id: 'unpaid', priority: 1, forms: [{ parts, without }] }] });

  test('a set, in a rule', () => {
    const detect = { word: { lexicon: ['money', 'debt'] } };
    const of = (lexicon: SignbookContent['lexicon']) => () =>
      compile({ rules: [{ id: 'claim-a', detect }], lexicon });
    expect(of({ money: set('円') })).toThrow('claim-a: debt がありません');
    expect(of({ money: set('円'), debt: set('未納') })).not.toThrow();
  });

  test('a set, in a sequence', () => {
    const of = (step: string) => () =>
      compile({
        lexicon: {
          money: set('円'),
          pay: { ...set('支払'), sequences: [{ of: ['money', step], gap: 5 }] },
        },
      });
    expect(of('debt')).toThrow('pay: debt がありません');
    expect(of('pay')).not.toThrow();
  });

  test('a rule, in a scheme', () => {
    expect(() => scheme([['claim-a'], ['claim-a', 'claim-b']])).toThrow(
      'unpaid: claim-b がありません',
    );
    expect(() => scheme([['claim-a']], ['claim-c'])).toThrow('unpaid: claim-c がありません');
    expect(() => scheme([['claim-a']], ['claim-a'])).not.toThrow();
  });
});

describe('a rule', () => {
  const detect = { one: { entity: 'phone' }, two: { entity: 'link' } } as const;
  const ruleOf = (rule: Partial<SignbookContent['rules'][number]>) =>
    compile({ rules: [{ id: 'claim-a', detect, ...rule }] }).rules[0];

  test('says nothing of what is usual or empty', () => {
    const usual = {
      condition: 'one and two',
      within: 60,
      channels: [],
      note: undefined,
      decisive: false,
    };
    expect(ruleOf(usual)).toStrictEqual({ id: 'claim-a', detect });
  });

  test('keeps what it says, and that nothing of it is marked', () => {
    const said = {
      condition: 'one or two',
      within: 59,
      upTo: 0,
      mark: [],
      channels: ['sms' as const],
      note: 'one-time-code' as const,
      atMost: 'suspicious' as const,
      atLeast: 'suspicious' as const,
      decisive: true,
    };
    expect(ruleOf(said)).toStrictEqual({ id: 'claim-a', detect, ...said });
  });

  test('has its words folded, in order and once each; signs alone are none', () => {
    const words = ['未納', 'ください[ね|よ|]', '！', '未 納'];
    expect(ruleOf({ detect: { word: { words, patterns: [] } } })).toStrictEqual({
      id: 'claim-a',
      detect: { word: { words: ['クダサイ[ネ|ヨ|]', '未納'] } },
    });
  });
});

test('a scheme leaves out what its forms do not say', () => {
  const forms = [
    { parts: [['claim-a']], without: [], channels: ['sms' as const] },
    { parts: [['claim-a']], without: ['claim-a'], channels: [] },
  ];
  const rules = [{ id: 'claim-a', detect: { word: { words: ['未納'] } } }];
  const { schemes } = compile({ rules, schemes: [{ id: 'unpaid', priority: 3, forms }] });
  expect(schemes).toStrictEqual([
    {
      id: 'unpaid',
      priority: 3,
      forms: [
        { parts: [['claim-a']], channels: ['sms'] },
        { parts: [['claim-a']], without: ['claim-a'] },
      ],
    },
  ]);
});

test('a set has its words folded, and keeps an empty list of them', () => {
  const sequences = [{ of: ['money', 'money'], gap: 3 }];
  const { lexicon } = compile({
    lexicon: {
      money: { words: ['おかね'], sequences: [], except: ['おかねもち'] },
      twice: { words: [], sequences, except: [] },
    },
  });
  expect(lexicon).toStrictEqual({
    money: { words: ['オカネ'], except: ['オカネモチ'] },
    twice: { words: [], sequences },
  });
});

describe('a brand', () => {
  const docomo = {
    id: 'docomo',
    aliases: [],
    fakeOnlyAliases: [],
    ambiguousAliases: [],
    except: [],
    coined: false,
    domains: [],
  };
  const brandOf = (facts: Partial<SignbookContent['brands'][number]>) =>
    compile({ brands: [{ ...docomo, ...facts }] }).brands[0];

  test('has three lists even where they are empty, and no more', () => {
    expect(brandOf({})).toStrictEqual({ id: 'docomo', aliases: [], domains: [], hosts: [] });
  });

  test('is found by names that are folded, and neither ambiguous nor only a swindler’s', () => {
    const facts = brandOf({
      aliases: ['ドコモ', 'ポイント', 'ドコモ局'],
      ambiguousAliases: ['ポイント', '通信局'],
      fakeOnlyAliases: ['ドコモ局', '通信局'],
      except: ['ドコモリ'],
      coined: true,
    });
    expect(facts).toMatchObject({
      aliases: ['トコモ'],
      fakeNames: ['トコモ局'],
      except: ['トコモリ'],
      coined: true,
    });
  });

  test('owns its domains, and of others only the hosts that it uses', () => {
    const domains = [
      { domain: 'docomo.ne.jp', hosts: ['a.docomo.ne.jp'], thirdParty: false },
      { domain: 'docomo.ne.jp', thirdParty: false },
      { domain: 'example.com', hosts: ['d.example.com', 'd.example.com'], thirdParty: true },
      { domain: 'example.net', thirdParty: true },
    ];
    expect(brandOf({ domains })).toMatchObject({
      domains: ['docomo.ne.jp'],
      hosts: ['d.example.com'],
    });
  });
});

test('hosts are listed by their domains', () => {
  const of = (domain: string) => [{ domain }];
  const hosts = { shorteners: of('bit.ly'), dynamicDns: of('duckdns.org'), endings: of('cn') };
  expect(compile({ hosts }).hosts).toStrictEqual({
    shorteners: ['bit.ly'],
    dynamicDns: ['duckdns.org'],
    endings: ['cn'],
  });
});
