import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine, type Verdict } from '../../src/engine/index.ts';
import { content } from '../content.ts';
import { engine, rulebook } from '../engine.ts';
import { thorough } from '../thorough.ts';

describe('specimens get the verdict that the articles show', () => {
  test.each(content.specimens)('$id', ({ data }) => {
    const verdict = engine.check(data.text, { channel: data.channel });
    expect(verdict.level).toBe(data.expected.level);
    expect(verdict.schemes).toEqual(expect.arrayContaining(data.expected.schemes));
    expect(verdict.notes).toEqual(expect.arrayContaining(data.expected.notes));
  });
});

/** Highlights, numbers and links lie on whole graphemes inside the message, in order, without overlap. */
function expectSoundSpans(message: string, verdict: Verdict): void {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
  const borders = new Set([
    message.length,
    ...Array.from(segmenter.segment(message), ({ index }) => index),
  ]);
  for (const sign of verdict.signs) {
    let last = -1;
    for (const { start, end } of sign.spans) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      expect(borders.has(start) && borders.has(end)).toBe(true);
      last = end;
    }
  }
  for (const entities of [verdict.phones, verdict.links]) {
    let last = 0;
    for (const { start, end, text } of entities) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text).toBe(message.slice(start, end));
      expect([borders.has(start), borders.has(end)], JSON.stringify(message)).toEqual([true, true]);
      last = end;
    }
  }
}

test('the rulebook that is sent judges as the one that is written', () => {
  const sent = createEngine(JSON.parse(JSON.stringify(rulebook)));
  for (const { data } of content.specimens) {
    expect(sent.check(data.text, { channel: data.channel })).toEqual(
      engine.check(data.text, { channel: data.channel }),
    );
  }
});

test('a rulebook of another version is refused', () => {
  expect(() => createEngine({ ...rulebook, version: 1 as never })).toThrow('version');
});

describe('any input gets a verdict', () => {
  const scrap = fc.constantFrom(
    '有料動画の未納料金',
    '本日中に',
    '法的手続き',
    'アマゾン',
    '03-1234-56**',
    'https://amazon.co.jp.example.com',
    '1を押して',
    '\ud83d',
    '\u202e',
    '👨‍👩‍👧',
    'カ\u3099',
    '\n',
    '「',
    '」',
  );
  const message = fc
    .array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 20 })
    .map((parts) => parts.join(''));

  test('with sound highlights, and the same one again', () => {
    fc.assert(
      fc.property(message, (text) => {
        const verdict = engine.check(text);
        expectSoundSpans(text, verdict);
        expect(engine.check(text)).toEqual(verdict);
      }),
      { numRuns: 300 },
    );
  });

  test('with numbers and links whatever is drawn onto them', () => {
    const drawn = fc.constantFrom(
      ...[
        '\u0301',
        '\u20e3',
        '\ufe0f',
        '\u200d',
        '\u200c',
        '🏽',
        '\u3099',
        '\uff9e',
        '\u0600',
        '\u0e33',
      ],
      ...['\u{e0067}', '🇯', '👨‍👩‍👧', '\u1160', '\r\n'],
    );
    const entity = fc.constantFrom(
      ...['03-6709-0234', '090-1234-56**', 'https://a.example/', 'a.example.com', 'info@b.example'],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(drawn, entity, fc.constantFrom(' ', 'は')), { maxLength: 20 }),
        (pieces) => {
          const text = pieces.join('');
          expectSoundSpans(text, engine.check(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['', 'empty'],
    [' \n　', 'empty'],
    ['03-6709-02**', 'number-only'],
    ['https://example.com/', 'link-only'],
    ['🎉🎉', 'no-words'],
    ['元気ですか', undefined],
  ])('%j: nothing to judge is told apart', (text, nothing) => {
    const verdict = engine.check(text);
    expect(verdict.nothing).toBe(nothing);
    expect(verdict.level).toBe('unknown');
    // A number alone proves nothing, however it looks.
    if (nothing === 'number-only') expect(verdict.signs).toEqual([]);
  });

  /** Characters; by day a fifth of the megabyte that is tried every night. */
  const length = thorough ? 1_000_000 : 200_000;

  test.each([
    ['alternating marks', '\u0301\u0327'],
    ['marks on a kana', `か${'\u3099\u309a'.repeat(500_000)}`],
    [
      'one scam over and over',
      '有料動画の未納料金が発生しています。本日中にご連絡なき場合法的手続きに移行。',
    ],
    ['digits', '0'],
    ['digits and hyphens', '03-'],
    ['dots', '.'],
    ['Latin letters', 'a'],
    ['a link that never ends', `https://${'a.'.repeat(500_000)}`],
    ['quotation marks', '「'],
    ['lone surrogates', '\ud83d'],
    ['amounts', '1,'],
  ])('%s without end do not run away', (name, piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const most = (/marks/.test(name) ? 1000 : 10_000) * (length / 1_000_000);
    const times: number[] = [];
    // Time of this process alone, at most three times: another one may hold the machine up.
    do {
      const before = process.cpuUsage();
      engine.check(text);
      times.push(process.cpuUsage(before).user / 1000);
    } while (times.length < 3 && Math.min(...times) >= most);
    expect(Math.min(...times)).toBeLessThan(most);
  });
});
