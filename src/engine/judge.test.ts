import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { RuleSpec, SchemeSpec } from './rulebook.ts';
import type { NoteId } from './types.ts';

const sign = (
  kind: string,
  weight: number,
  note?: NoteId,
  atMost?: RuleSpec['atMost'],
): RuleSpec => ({
  id: `${kind}-x`,
  weight,
  detect: {},
  condition: '',
  within: 1,
  note,
  atMost,
});
const scheme: SchemeSpec = { id: 'x', forms: [], priority: 0 };
const whole = [{ scheme, decisive: true }];
const part = [{ scheme, decisive: false }];

describe('the level', () => {
  test('is scam only with a whole scheme, enough weight and two kinds of evidence', () => {
    const strong = [sign('claim', 2), sign('threat', 1.2)];
    expect(judge(strong, whole).level).toBe('scam');
    expect(judge(strong, part).level).toBe('suspicious');
    expect(judge([sign('claim', 1), sign('threat', 1)], whole).level).toBe('suspicious');
    expect(judge([sign('payment', 3), sign('payment', 3)], whole).level).toBe('suspicious');
  });

  test('does not rise by repeating one kind', () => {
    const claims = Array.from({ length: 9 }, () => sign('claim', 2));
    expect(judge([...claims, sign('threat', 0.4)], whole).level).toBe('suspicious');
  });

  test('leaves hurry and a wish to be called alone', () => {
    expect(judge([sign('deadline', 1.2), sign('contact', 1)], []).level).toBe('unknown');
    expect(judge([sign('deadline', 1.2), sign('contact', 1), sign('claim', 1.5)], []).level).toBe(
      'suspicious',
    );
  });

  test('is lowered by what reassures, but not below a decisive sign', () => {
    const honest = sign('reassurance', -2);
    expect(judge([sign('claim', 2.2), honest], []).level).toBe('unknown');
    expect(judge([sign('payment', 3), sign('claim', 1), honest], whole).level).toBe('scam');
  });

  test('is not raised by text that speaks about a scam, unless it carries a link of its own', () => {
    const quoted = [
      sign('claim', 2),
      sign('threat', 2),
      sign('context', 0, 'describes-scam', 'unknown'),
    ];
    expect(judge(quoted, whole)).toEqual({ level: 'unknown', notes: ['describes-scam'] });
    expect(judge([...quoted, sign('link', 1.6)], whole).level).toBe('scam');
  });

  test('is never scam for what may be a real paper of a court', () => {
    const paper = sign('context', 0, 'court-document', 'suspicious');
    expect(judge([sign('claim', 2), sign('threat', 2), paper], whole)).toEqual({
      level: 'suspicious',
      notes: ['court-document'],
    });
  });

  test('stays where a report is only likely, and the note is given', () => {
    const told = [sign('claim', 2), sign('threat', 2), sign('context', 0, 'describes-scam')];
    expect(judge(told, whole)).toEqual({ level: 'scam', notes: ['describes-scam'] });
    expect(judge(told.slice(2), [])).toEqual({ level: 'unknown', notes: [] });
  });
});

test('notes are told once', () => {
  const court = sign('context', 0, 'court-document');
  expect(judge([court, court], []).notes).toEqual(['court-document']);
});
