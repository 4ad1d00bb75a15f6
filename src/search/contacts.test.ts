import { describe, expect, it } from 'vitest';
import { findContacts, toSearchContact } from './find-contacts.ts';
import { readQuery } from './query.ts';

describe('a contact as the search shows it', () => {
  const full = {
    id: 'police',
    name: { ja: '警察' },
    purpose: { ja: '相談' },
    phone: '#9110',
    hours: { ja: '平日' },
    asOf: '2026-01',
    callable: true,
    asks: ['けいさつ', 'おまわりさん'],
  };
  const shown = {
    id: 'police',
    name: '警察',
    purpose: '相談',
    phone: '#9110',
    hours: '平日',
    asOf: '2026-01',
    callable: undefined,
    asks: 'けいさつ|おまわりさん',
  };

  it.each([
    ['has all of one language', full, shown],
    ['may be one not to call', { ...full, callable: false }, { ...shown, callable: false }],
    [
      'may have no hours and no ways of asking',
      { ...full, hours: undefined, asks: undefined },
      { ...shown, hours: undefined, asks: undefined },
    ],
  ])('%s', (_, contact, expected) => {
    expect(toSearchContact(contact, ({ ja }) => ja)).toEqual(expected);
  });
});

describe('contacts by their number', () => {
  const contacts = ['#9110', '0120-9110-00', '188', '0120-188-188', undefined].map((phone, at) => ({
    id: phone ?? `none-${at}`,
    name: '窓口',
    purpose: '相談',
    phone,
  }));
  const found = (text: string, all = contacts) =>
    findContacts(all, readQuery(text)).map(({ id }) => id);

  it.each([
    ['9110', ['#9110'], 'not a longer one that holds it'],
    ['0120', ['0120-9110-00', '0120-188-188'], 'its beginning'],
    ['8818', ['0120-188-188'], 'its middle'],
    ['018', [], 'three digits are too few'],
    ['0120-9110-**', [], 'hidden digits are no contact’s'],
    ['+1 201 209 1100', [], 'nobody abroad'],
    ['窓口', [], 'a word is no number'],
    ['窓口\n9110', [], 'a message is none'],
  ])('%s: %j, %s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('are five at most', () => {
    const many = Array.from({ length: 7 }, (_, at) => ({
      ...{ id: `${at}`, name: '窓口', purpose: '相談' },
      phone: `0570-00000${at}`,
    }));
    expect(found('0570', many)).toEqual(['0', '1', '2', '3', '4']);
  });
});
