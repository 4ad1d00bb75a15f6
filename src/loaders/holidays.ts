import japan from '@holiday-jp/holiday_jp';
import type { Calendar } from '../hours/index.ts';
import { buildTime } from './build-time.ts';

/** So many months from the day of the build; a site that nobody builds for longer says nothing of hours. */
const MONTHS = 24;

/** Japan's public holidays from the day that the build speaks of. */
export function calendar(): Calendar {
  const from = buildTime();
  const until = new Date(from);
  until.setUTCMonth(until.getUTCMonth() + MONTHS);
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  return { holidays: japan.between(from, until).map(({ date }) => day(date)), until: day(until) };
}
