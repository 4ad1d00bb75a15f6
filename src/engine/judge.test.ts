import { describe, expect, test } from 'vitest';
import type { FoundSign } from './examine.ts';
import { judge } from './judge.ts';
import type { Neutral } from './neutral.ts';
import type { RuleSpec } from './rulebook.ts';
import { CAP, DAMPING, REASSURANCE_CAP, strengthOf } from './score.ts';
import type { Weights } from './weights.ts';

/** One line of so many letters, or several. */
function lines(...lengths: number[]): Neutral {
  const units = [0];
  for (const length of lengths) units.push((units.at(-1) as number) + length);
  const starts = new Uint32Array(units.at(-1) as number);
  const text = 'あ'.repeat(starts.length);
  return { text, starts, ends: starts, units, hard: units.map(() => true) };
}

const NONE = { letters: [], children: [], weights: [] };
const base: Weights = {
  bias: { scam: 0, about: -9, frame: -9 },
  signs: { 'claim-a': 1, 'claim-b': 1.5, 'claim-c': 2, 'threat-a': 1, 'reassurance-a': -3 },
  about: {},
  together: 0,
  quantum: 1,
  grams: NONE,
  thresholds: { suspicious: 1, scam: 2, about: 0, frame: 2 },
  telling: [['claim-a', 'threat-a']],
};

const sign = (id: string, unit = 0, rule: Partial<RuleSpec> = {}): FoundSign => ({
  id,
  rule: { id, detect: {}, ...rule },
  marks: [],
  places: [{ first: unit, end: unit + 1 }],
});

/** Sums that add `each` at every letter of one column. */
function sums(neutral: Neutral, each: Partial<Record<'scam' | 'about' | 'frame', number[]>> = {}) {
  const running = (list: number[] = []) => {
    const sum = new Float64Array(neutral.text.length + 1);
    for (let index = 0; index < neutral.text.length; index += 1)
      sum[index + 1] = (sum[index] as number) + (list[index] ?? 0);
    return sum;
  };
  return { scam: running(each.scam), about: running(each.about), frame: running(each.frame) };
}

function level(signs: FoundSign[], weights: Partial<Weights> = {}, neutral = lines(30)): string {
  return judge(neutral, signs, sums(neutral), { ...base, ...weights }).level;
}

describe('the level', () => {
  test('rises to suspicious at its threshold', () => {
    expect(level([sign('claim-a')])).toBe('suspicious');
    expect(level([sign('claim-a')], { bias: { ...base.bias, scam: -0.01 } })).toBe('unknown');
  });

  test('is scam at its threshold, with a telling pair and two kinds of evidence', () => {
    const both = [sign('claim-a'), sign('threat-a')];
    expect(level(both)).toBe('scam');
    expect(level(both, { bias: { ...base.bias, scam: -0.01 } })).toBe('suspicious');
    expect(level(both, { telling: [] })).toBe('suspicious');
    expect(level([sign('claim-a'), sign('claim-b')], { telling: [['claim-a']] })).toBe(
      'suspicious',
    );
  });

  test('counts the wording as a kind of evidence from 1 on', () => {
    const neutral = lines(30);
    const each = (whole: number) => Array(30).fill((whole * Math.sqrt(30 + DAMPING)) / 30);
    const with_ = (wording: number): string =>
      judge(neutral, [sign('claim-a'), sign('claim-b')], sums(neutral, { scam: each(wording) }), {
        ...base,
        telling: [['claim-a']],
      }).level;
    expect(with_(1.001)).toBe('scam');
    expect(with_(0.99)).toBe('suspicious');
  });

  test('a hard rule keeps it down, another raises it once it is flagged', () => {
    const both = [sign('claim-a'), sign('threat-a', 0, { atMost: 'suspicious' })];
    expect(level(both)).toBe('suspicious');
    expect(level([sign('claim-a', 0, { decisive: true })])).toBe('scam');
    const weak = { bias: { ...base.bias, scam: -0.01 } };
    expect(level([sign('claim-a', 0, { decisive: true })], weak)).toBe('unknown');
  });

  test('a hard rule keeps it up, and makes no scam', () => {
    const asks = sign('context-a', 0, { atLeast: 'suspicious' });
    const weak = { bias: { ...base.bias, scam: -9 } };
    expect(level([sign('context-a')], weak)).toBe('unknown');
    expect(level([asks], weak)).toBe('suspicious');
    const spoken = { bias: { ...base.bias, scam: -9, about: 9 } };
    expect(level([asks], spoken)).toBe('unknown');
  });

  test('is no scam where the text is nearly talk about one, unless all of it was received', () => {
    const both = [sign('claim-a'), sign('threat-a')];
    const neutral = lines(30);
    const at = (about: number, received = false): string => {
      // The odds of a scam speak against talk about one.
      const weights = { ...base, bias: { ...base.bias, about: about + 2 } };
      return judge(neutral, both, sums(neutral), weights, received).level;
    };
    expect(at(-0.251)).toBe('scam');
    expect(at(-0.25)).toBe('suspicious');
    expect(at(-0.25, true)).toBe('scam');
  });

  test('what keeps it down must lie in the passage that says scam', () => {
    const neutral = lines(30, 30);
    const found = [
      sign('claim-c', 0),
      sign('threat-a', 0),
      sign('reassurance-a', 1, { atMost: 'suspicious' }),
    ];
    const weights = { telling: [['claim-c', 'threat-a']] };
    expect(level(found, weights, neutral)).toBe('scam');
    const here = { ...(found[2] as FoundSign), places: [{ first: 0, end: 1 }] };
    expect(
      level([...found.slice(0, 2), here], { ...weights, bias: { ...base.bias, scam: 2 } }, neutral),
    ).toBe('suspicious');
  });
});

describe('signs add up', () => {
  const odds = (signs: FoundSign[], weights: Partial<Weights> = {}): number => {
    const neutral = lines(30);
    return judge(neutral, signs, sums(neutral), { ...base, ...weights }).score.scam;
  };

  test('of one kind to 3 at most', () => {
    expect(odds([sign('claim-a'), sign('claim-b')])).toBe(2.5);
    expect(odds([sign('claim-a'), sign('claim-b'), sign('claim-c')])).toBe(CAP);
    expect(CAP).toBe(3);
  });

  test('and what reassures takes back 2 at most', () => {
    expect(odds([sign('claim-c'), sign('threat-a'), sign('reassurance-a')])).toBe(
      3 - REASSURANCE_CAP,
    );
    expect(REASSURANCE_CAP).toBe(2);
  });

  test('a telling pair adds its own part, more of them ever less, up to 3', () => {
    expect(odds([sign('claim-a'), sign('threat-a')], { together: 0.5 })).toBe(2.5);
    expect(strengthOf(0)).toBe(0);
    expect(strengthOf(1)).toBe(1);
    expect(strengthOf(7)).toBe(3);
    expect(strengthOf(100)).toBe(3);
  });

  test('a sign that lies elsewhere adds nothing to a passage; one without a place adds everywhere', () => {
    const neutral = lines(30, 30);
    const { score } = judge(neutral, [sign('claim-c', 1)], sums(neutral), base);
    expect(score.scam).toBe(2);
    const reassured = [sign('claim-c', 1), sign('reassurance-a', 0)];
    // Without the first line the second reassures nobody, but to choose one of two costs a quarter.
    expect(judge(neutral, reassured, sums(neutral), base).score).toMatchObject({
      scam: 1.75,
      first: 1,
      end: 2,
    });
    const everywhere = [sign('claim-c', 1), { ...sign('reassurance-a'), places: [] }];
    expect(judge(neutral, everywhere, sums(neutral), base).score.scam).toBe(0);
  });

  test('a passage with a telling pair loses nothing', () => {
    const neutral = lines(30, 30);
    const signs = [sign('claim-a', 1), sign('threat-a', 1), sign('reassurance-a', 0)];
    expect(judge(neutral, signs, sums(neutral), base).score).toMatchObject({ scam: 2, first: 1 });
  });
});

describe('text about a scam', () => {
  const neutral = lines(30);
  const about = { ...base, bias: { ...base.bias, about: 0.1 } };

  test('is told and not flagged, from its threshold on', () => {
    const { level, notes } = judge(neutral, [], sums(neutral), about);
    expect([level, notes]).toEqual(['unknown', ['describes-scam']]);
    const below = { ...base, bias: { ...base.bias, about: -0.1 } };
    expect(judge(neutral, [], sums(neutral), below).notes).toEqual([]);
    const at = { ...base, bias: { ...base.bias, about: 0 } };
    expect(judge(neutral, [], sums(neutral), at).notes).toEqual(['describes-scam']);
  });

  test('is none where a scam is likelier, or where the reader says that it was received', () => {
    expect(judge(neutral, [sign('claim-c')], sums(neutral), about)).toMatchObject({
      level: 'suspicious',
      notes: [],
    });
    expect(judge(neutral, [], sums(neutral), about, true).notes).toEqual([]);
  });
});

describe("the reader's own words", () => {
  const neutral = lines(20, 20);
  const own = (first: number, second: number) =>
    sums(neutral, { frame: [...Array(20).fill(first), ...Array(20).fill(second)] });
  const weights = { ...base, bias: { ...base.bias, frame: 0 } };
  const each = (odds: number): number => (odds * Math.sqrt(20 + 6)) / 20;

  test('are told apart from the threshold on, and are no evidence', () => {
    const signs = [sign('claim-c', 0)];
    expect(judge(neutral, signs, own(each(2.01), each(-3)), weights)).toMatchObject({
      framed: true,
      stretch: { first: 1, end: 2 },
      level: 'unknown',
    });
    expect(judge(neutral, signs, own(each(1.99), each(-3)), weights)).toMatchObject({
      framed: false,
      level: 'suspicious',
    });
  });

  test('are told apart at the threshold', () => {
    const at = { ...weights, bias: { ...weights.bias, frame: 2 } };
    expect(judge(neutral, [], own(0, each(-9)), at).framed).toBe(true);
    const above = { ...at, thresholds: { ...at.thresholds, frame: 2.01 } };
    expect(judge(neutral, [], own(0, each(-9)), above).framed).toBe(false);
  });

  test('one sentence says no more than 4', () => {
    const high = { ...weights, thresholds: { ...weights.thresholds, frame: 4.01 } };
    expect(judge(neutral, [], own(each(40), each(-3)), high).framed).toBe(false);
  });

  test('fewer than 12 letters are no message', () => {
    const short = (letters: number) => {
      const text = lines(20, letters);
      const frame = [...Array(20).fill(1), ...Array(letters).fill(-1)];
      return judge(text, [], sums(text, { frame }), weights).framed;
    };
    expect(short(12)).toBe(true);
    expect(short(11)).toBe(false);
  });
});
