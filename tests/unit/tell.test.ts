import { expect, test } from 'vitest';
import { sentencesOf } from '../../packages/engine/sentences-of.ts';
import { tell } from '../../packages/engine/src/tell.ts';
import type { Verdict } from '../../src/engine/index.ts';

const sentences = sentencesOf('ja');
const { headings, levels, lead, nothing, notes } = sentences;

/** What the command says of a verdict, whatever the weights make of a message. */

const MESSAGE = '本日中に\nお電話ください。お客様';
const explanations = {
  rules: {
    'deadline-today': { title: '急がせています', why: 'そのわけ。' },
    'reassurance-name': { title: '名前があります', why: '本物にもあります。' },
  },
  schemes: { unpaid: { title: '未納の請求', what: '', article: '' } },
  brands: {},
};

function verdict(more: Partial<Verdict> = {}): Verdict {
  return {
    level: 'suspicious',
    reckoning: { scam: 1, about: -9, wording: 0, passage: { start: 0, end: 4 } },
    schemes: [],
    signs: [
      { id: 'deadline-today', kind: 'deadline', weight: 1, spans: [{ start: 0, end: 7 }] },
      { id: 'reassurance-name', kind: 'reassurance', weight: -1, spans: [] },
      { id: 'not-explained', kind: 'claim', weight: 1, spans: [] },
    ],
    notes: [],
    phones: [],
    links: [],
    brands: [],
    ...more,
  };
}

test('a verdict is told with its level, its signs and where they stand', () => {
  const lines = tell(MESSAGE, verdict({ schemes: ['unpaid'] }), explanations, sentences).split(
    '\n',
  );
  expect(lines.slice(0, 3)).toEqual([levels.suspicious, lead.suspicious, '手口: 未納の請求']);
  expect(lines).toContain('- 急がせています 「本日中に お電」');
  expect(lines.indexOf('本物の連絡にもある書き方')).toBeGreaterThan(lines.indexOf('手がかり'));
  expect(lines).toContain('- 名前があります');
  expect(lines.join()).not.toContain('not-explained');
});

test('what matters more than the level comes first', () => {
  const told = tell(
    MESSAGE,
    verdict({ level: 'scam', notes: ['court-document'], quoted: { start: 0, end: 4 } }),
    explanations,
    sentences,
  );
  expect(told.startsWith(notes['court-document'])).toBe(true);
  expect(told).toContain(headings.ifGenuine);
  expect(told).toContain(headings.quoted);
});

test('a sign without weight is no reason, but in text about a scam', () => {
  const weightless = verdict().signs.map((sign) => ({ ...sign, weight: 0 }));
  const told = (more: Partial<Verdict>): string =>
    tell(MESSAGE, verdict({ signs: weightless, ...more }), explanations, sentences);
  expect(told({})).not.toContain('急がせています');
  expect(told({ notes: ['describes-scam'] })).toContain('急がせています');
});

test('where there is nothing to judge, only that is said', () => {
  expect(tell('', verdict({ nothing: 'empty' }), explanations, sentences)).toBe(nothing.empty);
});

test('what is told is told in the language of the sentences', () => {
  const english = sentencesOf('en');
  const told = tell(
    '',
    verdict({ schemes: ['unpaid', 'unpaid'], quoted: { start: 0, end: 0 }, level: 'scam' }),
    { ...explanations, rules: {}, schemes: { unpaid: { title: 'unpaid', what: '', article: '' } } },
    english,
  );
  expect(told).toContain(english.headings.quoted);
  expect(told).toContain('Scam method: unpaid, unpaid');
  expect(told).not.toMatch(/[\u3000-\u9fff]/);
});
