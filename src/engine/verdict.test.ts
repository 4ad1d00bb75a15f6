import { describe, expect, test } from 'vitest';
import { createEngine, prepareEngine } from './engine.ts';
import type { GramWeights } from './gram-table.ts';
import { mergeWeights } from './merge-weights.ts';
import { RULEBOOK_VERSION, type Rulebook } from './rulebook.ts';
import type { Span } from './types.ts';

const RULES: Rulebook['rules'] = [
  { id: 'claim-unpaid', detect: { word: { words: ['未納', '料金'] } } },
  { id: 'phone-number', detect: { number: { entity: 'phone' } } },
  { id: 'link-any', detect: { link: { entity: 'link' } } },
  { id: 'reassurance-thanks', detect: { word: { words: ['感謝'] } } },
  { id: 'context-plain', detect: { word: { words: ['本日'] } } },
  { id: 'context-code', detect: { word: { words: ['番号'] } }, note: 'one-time-code' },
];

interface Made {
  readonly bias?: Partial<Record<'scam' | 'about' | 'frame', number>>;
  readonly grams?: Readonly<Record<string, GramWeights>>;
}

/** A rulebook of a few rules; a gram counts as many log-odds as it says. */
function rulebook({ bias = {}, grams = {} }: Made = {}): Rulebook {
  const parts = [['claim-unpaid']];
  return {
    version: RULEBOOK_VERSION,
    rules: RULES,
    schemes: [
      { id: 'unpaid', priority: 1, forms: [{ parts }] },
      { id: 'spoken', priority: 2, forms: [{ parts, channels: ['voice'] }] },
    ],
    lexicon: {},
    brands: [{ id: 'amazon', aliases: ['アマンン'], domains: ['amazon.co.jp'], hosts: [] }],
    hosts: { shorteners: [], dynamicDns: [], endings: [] },
    weights: mergeWeights({
      bias: { scam: 0, about: -9, frame: -9, ...bias },
      signs: { 'claim-unpaid': 1, 'phone-number': 1.5, 'reassurance-thanks': -2 },
      about: {},
      together: 0,
      quantum: 1,
      grams,
      thresholds: { suspicious: 1, scam: 9, about: 0, frame: 2 },
      telling: [],
    }),
  };
}

const check = (message: string, made?: Made) => createEngine(rulebook(made)).check(message);
const said = (message: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => message.slice(start, end));
/** What a sign highlights. */
const shown = (message: string, id: string, made?: Made): string[] | undefined => {
  const sign = check(message, made).signs.find((one) => one.id === id);
  return sign && said(message, sign.spans);
};

test('the heaviest sign comes first, then what weighs nothing, then reassurance', () => {
  const { signs } = check('感謝します。本日、料金の件は03-6709-0234へ');
  expect(signs.map(({ id, kind, weight }) => [id, kind, weight])).toEqual([
    ['phone-number', 'phone', 1.5],
    ['claim-unpaid', 'claim', 1],
    ['context-plain', 'context', 0],
    ['reassurance-thanks', 'reassurance', -2],
  ]);
});

describe('what is highlighted', () => {
  test.each([
    ['a number with the digits it hides', 'phone-number', '電話 03-6709-02** へ', '03-6709-02**'],
    [
      'each of two numbers',
      'phone-number',
      'Aは03-6709-0234、Bは03-0123-4567へ',
      '03-6709-0234 03-0123-4567',
    ],
    ['a link to its end', 'link-any', '確認 https://a.jp/… です', 'https://a.jp/…'],
    ['words with the particle between them', 'claim-unpaid', '料金の未納', '料金の未納'],
    ['words apart', 'claim-unpaid', '料金、または未納', '料金 未納'],
    ['a word behind a number', 'claim-unpaid', '03-6709-02** 未納です', '未納'],
    ['a word before a number', 'claim-unpaid', '未納です 03-6709-02**', '未納'],
    ['a letter with its mark', 'claim-unpaid', '未納\u200dです', '未納\u200d'],
  ])('%s', (_, id, message, expected) => {
    expect(shown(message, id)?.join(' ')).toBe(expected);
  });
});

describe('phrases of the wording', () => {
  const made = { grams: { 確: [9, 0, 0], 認: [9, 0, 0], 請: [31, 0, 0], 求: [20, 0, 0] } } as const;

  test('are the letters that add most, in the order of the message', () => {
    const message = '明細の確認をして二日後の午前中までに山田から請求';
    const phrases = shown(message, 'wording', {
      grams: { ...made.grams, の: [-10, 0, 0], を: [-10, 0, 0], 後: [-10, 0, 0], ら: [-10, 0, 0] },
    });
    expect(phrases).toEqual(['確認', '請求']);
  });

  test('are not told where the wording adds too little', () => {
    expect(shown('きょうの確認', 'wording', { grams: { 確: [1, 0, 0] } })).toBeUndefined();
  });

  test('of one letter are none', () => {
    expect(shown('確', 'wording', made)).toEqual([]);
  });
});

describe('the passage that tells most', () => {
  const honest = '感謝の気持ちをこめてお送りします';
  const claim = '料金について至急ご確認いただきたいことがございますのでご覧ください';

  test('is told as a part of the message', () => {
    const message = `${honest}\n${claim}`;
    const { reckoning } = check(message);
    expect(said(message, [reckoning.passage])).toEqual([claim]);
    // One of two passages costs a quarter.
    expect(reckoning.scam).toBe(0.75);
  });

  test('is all of it where no part says more', () => {
    expect(said(claim, [check(claim).reckoning.passage])).toEqual([claim]);
  });

  test('is empty where there is no text', () => {
    expect(check('').reckoning.passage).toEqual({ start: 0, end: 0 });
  });
});

describe("the reader's own words", () => {
  const made: Made = { bias: { frame: 0 }, grams: { 教: [0, 0, 31], 届: [0, 0, -31] } };
  const question = 'どなたか教えてくださいませんか';
  const received = '料金の明細が届いております';
  const message = `${question}\n${received}`;

  test('are told apart from what was received', () => {
    const { quoted } = check(message, made);
    expect(quoted && said(message, [quoted])).toEqual([received]);
    expect(check(received, made)).not.toHaveProperty('quoted');
  });

  test('are none where the reader says that all was received', () => {
    const engine = createEngine(rulebook(made));
    expect(engine.check(message, { received: true })).not.toHaveProperty('quoted');
    expect(engine.check(message, { received: false })).toHaveProperty('quoted');
  });
});

test('a verdict tells what was found besides', () => {
  const message = 'アマゾンの確認番号はhttps://a.jp/x か 03-6709-0234 で';
  const { phones, links, brands, notes, ...rest } = check(message);
  expect(phones.map(({ text }) => text)).toEqual(['03-6709-0234']);
  expect(links.map(({ text }) => text)).toEqual(['https://a.jp/x']);
  expect(brands).toEqual(['amazon']);
  expect(notes).toEqual(['one-time-code']);
  expect(rest).not.toHaveProperty('nothing');
  expect(check('03-6709-0234').nothing).toBe('number-only');
});

test('the channel chooses among the schemes', () => {
  const engine = createEngine(rulebook());
  expect(engine.check('料金', { channel: 'voice' }).schemes).toEqual(['spoken', 'unpaid']);
  expect(engine.check('料金', { channel: 'sms' }).schemes).toEqual(['unpaid']);
});

test('talk about a scam says how clear it is', () => {
  const { reckoning, level, notes } = check('きょうの話題', { bias: { about: 0.5 } });
  expect(reckoning).toMatchObject({ scam: 0, about: 0.5, wording: 0 });
  expect([level, notes]).toEqual(['unknown', ['describes-scam']]);
});

test('an engine made with pauses judges as one made at once', async () => {
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses += 1;
  };
  const engine = await prepareEngine(rulebook(), pause);
  expect(pauses).toBeGreaterThan(1);
  const message = '料金が未納です。03-6709-02**';
  expect(engine.check(message)).toEqual(check(message));
});
