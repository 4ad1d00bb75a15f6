import { expect, test } from 'vitest';
import type { Held } from './crossvalidate.ts';
import type { Row } from './rows.ts';
import { languagesOf, tableOf } from './table.ts';

const LIMITS = { suspicious: 1, scam: 2, about: 0, frame: 1 };

function held(many: number, scam: number, more: Partial<Row>): Held[] {
  const row: Row = {
    id: 'a1-1',
    label: 'scam',
    group: 'phish',
    family: 'parcel-phish',
    text: '',
    part: 'a1',
    quoted: false,
    ...more,
  };
  const one = { row, scam, about: -9, most: 'scam', decisive: false, framed: false } as const;
  return Array.from({ length: many }, () => one);
}

const honest = { label: 'legit', group: 'honest' } as const;

test('what no fit saw is counted apart from the corpus, plain Japanese apart from the rest', () => {
  const table = tableOf(
    [
      ...held(2, 3, {}),
      ...held(3, 0, { unseen: true }),
      ...held(4, 1, { lang: 'vi' }),
      ...held(5, 1, { lang: 'vi', unseen: true }),
      ...held(6, 1, { ambiguous: true }),
    ],
    LIMITS,
  );
  expect(table.map(({ set, messages, flagged, scam }) => [set, messages, flagged, scam])).toEqual([
    ['unseen', 3, 0, 0],
    ['corpus', 2, 2, 2],
    ['unseen, other languages', 5, 5, 0],
    ['other languages', 4, 4, 0],
  ]);
});

test('a language is told of where it has messages enough, scams and honest ones apart', () => {
  const lines = languagesOf(
    [
      ...held(12, 1, { lang: 'vi' }),
      ...held(7, 3, { ...honest, lang: 'vi' }),
      ...held(1, 1, { ...honest, lang: 'vi' }),
      ...held(19, 1, { lang: 'ko' }),
      ...held(10, 0, { lang: 'en', unseen: true }),
      ...held(10, 0, { ...honest, lang: 'en', unseen: true }),
    ],
    LIMITS,
  );
  expect(lines).toEqual([
    {
      set: 'unseen',
      lang: 'en',
      scams: 10,
      flagged: 0,
      honest: 10,
      honestFlagged: 0,
      honestScam: 0,
    },
    {
      set: 'corpus',
      lang: 'vi',
      scams: 12,
      flagged: 12,
      honest: 8,
      honestFlagged: 8,
      honestScam: 7,
    },
  ]);
});
