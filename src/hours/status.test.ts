import { describe, expect, test } from 'vitest';
import type { Opening } from '../schemas/index.ts';
import { type Calendar, quietAt, statusAt } from './status.ts';

const calendar: Calendar = { holidays: ['2027-01-01', '2027-01-11'], until: '2028-11-30' };
const at = (time: string): Date => new Date(`${time}:00+09:00`);

const office: Opening = {
  slots: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:30', to: '17:15' }],
  holidays: 'closed',
  yearEnd: { from: '12-29', to: '01-03' },
  varies: false,
};
const weekend: Opening = {
  slots: [{ days: ['sat', 'sun', 'holiday'], from: '10:00', to: '16:00' }],
  holidays: 'open',
  yearEnd: 'unknown',
  varies: false,
};
const always: Opening = {
  slots: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' }],
  holidays: 'open',
  yearEnd: 'open',
  varies: false,
};

describe('whether somebody answers', () => {
  test.each([
    // 2026-11-26 is a Thursday, 2027-01-11 a Monday and a public holiday.
    ['a Thursday, as the doors open', office, '2026-11-26T08:30', 'open'],
    ['a Thursday, a minute before', office, '2026-11-26T08:29', 'closed'],
    ['a Thursday, as they shut', office, '2026-11-26T17:15', 'closed'],
    ['a Saturday', office, '2026-11-28T12:00', 'closed'],
    ['a public holiday', office, '2027-01-11T12:00', 'closed'],
    ['the turn of the year, a Tuesday', office, '2026-12-29T12:00', 'closed'],
    ['the last day before it', office, '2026-12-28T12:00', 'open'],
    ['the first day after it', office, '2027-01-04T12:00', 'open'],
    ['a weekend desk on a Saturday', weekend, '2026-11-28T12:00', 'open'],
    ['a weekend desk on a public holiday', weekend, '2027-01-11T12:00', 'open'],
    ['a weekend desk on a Thursday', weekend, '2026-11-26T12:00', 'closed'],
    [
      'a weekend desk on New Year’s Day, of which nobody says',
      weekend,
      '2027-01-01T12:00',
      'unknown',
    ],
    ['the police at night', always, '2027-01-01T03:00', 'open'],
    ['the police when no holiday is known', always, '2035-01-01T03:00', 'open'],
    ['an office when no holiday is known', office, '2035-02-01T12:00', 'unknown'],
    [
      'desks of which some answer longer',
      { ...office, varies: true },
      '2026-11-26T20:00',
      'varies',
    ],
    [
      'where holidays are not told',
      { ...office, holidays: 'unknown' },
      '2027-01-11T12:00',
      'unknown',
    ],
    ['as on the day of the week', { ...office, holidays: 'open' }, '2027-01-11T12:00', 'open'],
  ] as const)('%s', (_, opening, time, status) => {
    expect(statusAt(opening, at(time), calendar)).toBe(status);
  });

  test('the clock is Japan’s wherever the reader is', () => {
    expect(statusAt(office, new Date('2026-11-25T23:30:00Z'), calendar)).toBe('open');
    expect(statusAt(office, new Date('2026-11-26T08:15:00Z'), calendar)).toBe('closed');
  });
});

describe('when most desks are closed', () => {
  test.each([
    ['2026-11-26T19:59', undefined],
    ['2026-11-26T20:00', 'night'],
    ['2026-11-26T07:59', 'night'],
    ['2026-11-26T08:00', undefined],
    ['2026-11-28T12:00', 'day-off'],
    ['2026-11-28T22:00', 'night'],
    ['2027-01-11T12:00', 'day-off'],
  ])('%s', (time, quiet) => {
    expect(quietAt(at(time), calendar)).toBe(quiet);
  });
});
