import { describe, expect, test } from 'vitest';
import { choose } from './choose.ts';
import type { Facts, Piece } from './types.ts';

const facts: Facts = { level: 'scam', topic: 'parcel', channel: 'sms', situation: 'received' };
const base: Piece = {
  id: 'base',
  when: { levels: ['scam'] },
  lead: 'base',
  first: 'base',
  withRoute: 'base {route}',
  article: 'base',
};

describe('of the pieces that hold', () => {
  test('each field comes from the most specific one that has it', () => {
    const chosen = choose(
      [
        base,
        { id: 'topic', when: { topics: ['parcel'] }, first: 'topic', steps: ['topic'] },
        { id: 'channel', when: { channels: ['sms'] }, lead: 'channel', steps: ['channel'] },
        { id: 'wide', when: { topics: ['parcel'] }, also: 'wide' },
        { id: 'other', when: { situations: ['paid'] }, lead: 'other', urgent: true },
      ],
      facts,
      undefined,
    );
    expect(chosen).toEqual({
      lead: 'channel',
      first: 'topic',
      steps: ['topic'],
      avoid: [],
      article: 'base',
      also: 'wide',
      contacts: [],
      urgent: false,
    });
  });

  test('a situation goes before everything else', () => {
    const paid: Piece = { id: 'paid', when: { situations: ['paid'] }, first: 'paid', urgent: true };
    const all: Piece = {
      id: 'all',
      when: { levels: ['scam'], topics: ['parcel'], channels: ['sms'] },
      first: 'all',
    };
    const chosen = choose([base, all, paid], { ...facts, situation: 'paid' }, 'route');
    expect(chosen).toMatchObject({ first: 'paid', urgent: true });
  });
});

describe('the route of the company', () => {
  test('stands in the sentence of the piece that gives the first step', () => {
    expect(choose([base], facts, '$& app').first).toBe('base $& app');
    expect(choose([base], facts, undefined).first).toBe('base');
  });

  test('of a wider piece does not stand where a narrower one knows no route', () => {
    const narrow: Piece = { id: 'code', when: { topics: ['parcel'] }, first: 'narrow' };
    expect(choose([base, narrow], facts, 'route').first).toBe('narrow');
  });
});

test('a gap in the advice is no silent gap', () => {
  expect(() => choose([{ id: 'a', when: {}, lead: 'a', first: 'a' }], facts, undefined)).toThrow(
    'no article for scam, parcel, sms, received',
  );
});
