import { z } from 'zod';
import { partialDate } from './common.ts';

/** Figures that a page tells: of which day the newest are, and how often new ones come out. */
export const figures = z.strictObject({
  asOf: partialDate,
  every: z.enum(['month', 'year']),
});

export type Figures = z.infer<typeof figures>;

/**
 * How many months after the newest figures newer ones must be out. The police tell a month's figures about a
 * month later, so that after three a month has been missed; a year's final ones stand in the next spring.
 */
const MONTHS: Readonly<Record<Figures['every'], number>> = { month: 3, year: 18 };

/**
 * From when on newer figures than these must be out.
 *
 * @returns The first moment of that day, UTC; counted from the last day that `asOf` can mean.
 */
export function figuresDue({ asOf, every }: Figures): Date {
  const [year = 0, month = 12, day] = asOf.split('-').map(Number);
  // The zeroth day of the month after is the last of this one.
  return day
    ? new Date(Date.UTC(year, month - 1 + MONTHS[every], day))
    : new Date(Date.UTC(year, month + MONTHS[every], 0));
}
