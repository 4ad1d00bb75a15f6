import type { Opening } from '../schemas/index.ts';

/** Public holidays, for a clock. */
export interface Calendar {
  /** `2027-01-01`, in order. */
  readonly holidays: readonly string[];
  /** The last day of which it is known whether it is a holiday. */
  readonly until: string;
}

/**
 * Whether somebody answers: `varies` where most desks behind a number are closed and some are not, `unknown`
 * where the source does not say.
 */
export type Status = 'open' | 'closed' | 'varies' | 'unknown';

/** Why a reader may reach nobody. */
export type Quiet = 'night' | 'day-off';

/** Japan has no summer time. */
const OFFSET = 9 * 60 * 60 * 1000;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const WEEKDAYS: readonly string[] = DAYS.slice(1, 6);
/** Offices are closed around these days where no source names others. */
const TURN_OF_THE_YEAR = { from: '12-29', to: '01-03' };

/**
 * Tells whether somebody answers at a time.
 *
 * @param opening When somebody answers, as the content says.
 * @param at The time; it is read as Japan's.
 */
export function statusAt(opening: Opening, at: Date, calendar: Calendar): Status {
  const { date, day, time } = inJapan(at);
  const { yearEnd, holidays, slots, varies } = opening;
  const rest = typeof yearEnd === 'object' ? yearEnd : TURN_OF_THE_YEAR;
  if (yearEnd !== 'open' && isWithin(date.slice(5), rest)) {
    return yearEnd === 'unknown' ? 'unknown' : 'closed';
  }
  const names = slots.some(({ days }) => days.includes('holiday'));
  // As open on a holiday as on the day of the week: the calendar does not matter.
  const always = holidays === 'open' && !names;
  if (!always && date > calendar.until) return 'unknown';
  const isHoliday = !always && calendar.holidays.includes(date);
  if (isHoliday && holidays !== 'open') return holidays;
  const today = isHoliday ? 'holiday' : day;
  const open = slots.some(
    ({ days, from, to }) => days.includes(today) && from <= time && time < to,
  );
  if (open) return 'open';
  return varies ? 'varies' : 'closed';
}

/**
 * Tells whether most desks are closed: from 20 to 8 o'clock, at weekends and on public holidays.
 *
 * @param at The time; it is read as Japan's.
 */
export function quietAt(at: Date, { holidays }: Calendar): Quiet | undefined {
  const { date, day, time } = inJapan(at);
  if (time >= '20:00' || time < '08:00') return 'night';
  return WEEKDAYS.includes(day) && !holidays.includes(date) ? undefined : 'day-off';
}

function inJapan(at: Date) {
  const shifted = new Date(at.getTime() + OFFSET);
  const written = shifted.toISOString();
  return {
    date: written.slice(0, 10),
    time: written.slice(11, 16),
    day: DAYS[shifted.getUTCDay()] as (typeof DAYS)[number],
  };
}

/** Days of the year from one to the other, also over its end. */
function isWithin(day: string, { from, to }: { readonly from: string; readonly to: string }) {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}
