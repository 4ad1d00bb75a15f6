import { expect, test } from 'vitest';
import type { Verdict } from '../engine/index.ts';
import { LEVELS, textOf } from '../islands/practice/rounds.ts';
import type { CorpusRow } from '../schemas/index.ts';
import { chooseRounds } from './practice-rounds.ts';

/** Rows whose text ends in the log-odds that {@link check} gives them. */
function row(id: string, odds: number, more: Partial<CorpusRow> = {}): CorpusRow {
  const { label = 'scam' } = more;
  const group = label === 'scam' ? 'unpaid' : 'honest';
  const text = `${id} ${odds}`;
  return { id, label, group, family: `f${id}`, channel: 'sms', text, part: 'a', ...more };
}

const LINK = { text: 'a.example', host: 'a.example', mail: false, traits: [], start: 0, end: 1 };

function check(text: string): Verdict {
  const scam = Number(text.split(' ').at(-1));
  const sign = (weight: number) => ({
    id: weight > 1 ? 'wording' : weight > 0 ? 'claim-fee' : 'reassurance-name',
    kind: '',
    weight,
    spans: [{ start: 0, end: 2 }],
  });
  return {
    level: 'unknown',
    reckoning: { scam, about: 0, wording: 0, passage: { start: 0, end: 1 } },
    schemes: [],
    signs: text.includes('silent') ? [sign(2)] : [sign(2), sign(1), sign(-1)],
    notes: [],
    phones: [],
    links: text.includes('nowhere') ? [] : [LINK],
    brands: [],
  };
}

const scams = Array.from({ length: 90 }, (_, at) => row(`s${at}`, at));
const honest = Array.from({ length: 90 }, (_, at) => row(`h${at}`, -at, { label: 'legit' }));
const rounds = chooseRounds([...scams, ...honest], check, 0);
const oddsOf = (message: Parameters<typeof textOf>[0]): number =>
  Math.abs(Number(textOf(message).split(' ').at(-1)));

test('each level has rounds of ten with four to six scams, no message twice', () => {
  for (const level of LEVELS) {
    expect(rounds[level]).toHaveLength(5);
    for (const round of rounds[level]) {
      expect(round).toHaveLength(10);
      const count = round.filter(({ scam }) => scam).length;
      expect(count).toBeGreaterThanOrEqual(4);
      expect(count).toBeLessThanOrEqual(6);
    }
  }
  const texts = Object.values(rounds).flat(2).map(textOf);
  expect(new Set(texts).size).toBe(texts.length);
});

test('the surer the engine, the easier the level, on both sides', () => {
  const [first, everyday, hard] = LEVELS.map((level) => rounds[level].flat().map(oddsOf));
  expect(Math.min(...(first ?? []))).toBeGreaterThan(Math.max(...(everyday ?? [])));
  expect(Math.min(...(everyday ?? []))).toBeGreaterThan(Math.max(...(hard ?? [])));
});

test('the same rows give the same rounds, in whatever order they come', () => {
  expect(chooseRounds([...honest, ...scams].reverse(), check, 0)).toEqual(rounds);
});

test.each([
  ['longer than a screen', { text: `${'あ'.repeat(140)} 50` }],
  ['ambiguous', { ambiguous: true }],
  ['in another language', { lang: 'en' }],
  ['with words of a reader', { frame: 'question', message: '' }],
  ['no SMS', { channel: 'email' }],
  ['a scam of which only the wording tells', { text: 'silent 50' }],
  ['without a number or a link', { text: 'nowhere 50' }],
] satisfies [string, Partial<CorpusRow>][])('nothing is taken that is %s', (_, more) => {
  const strange = Array.from({ length: 60 }, (_, at) => row(`x${at}`, 50, more));
  expect(chooseRounds([...strange, ...scams, ...honest], check, 0)).toEqual(rounds);
});

test('a round has one family once, as long as there are others', () => {
  const few = scams.map((one, at) => ({ ...one, family: `f${at % 3}` }));
  for (const round of chooseRounds([...few, ...honest], check, 0).hard) {
    const families = round
      .filter(({ scam }) => scam)
      .map((message) => few.find(({ text }) => text === textOf(message))?.family);
    expect(new Set(families).size).toBe(3);
  }
});

test('a scam shows what weighs against it, an honest message what speaks for it; the wording comes last', () => {
  for (const { scam, signs } of rounds.first.flat())
    expect(signs).toEqual(scam ? ['claim-fee', 'wording'] : ['reassurance-name']);
});

test('a message is marked where its signs lie', () => {
  const [scam] = rounds.first.flat().filter((message) => message.scam);
  expect(scam?.parts[0]).toEqual([(scam && textOf(scam))?.slice(0, 2), '1・2']);
  expect(typeof scam?.parts[1]).toBe('string');
});
