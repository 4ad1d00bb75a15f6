import { z } from 'zod';

/** A day of the week; `holiday` is a public holiday, whatever day of the week it falls on. */
export const openDay = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday']);

/** A time of the day in Japan, `09:00`; `24:00` is the end of the day. */
const clock = z
  .string()
  .regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/,
    '時刻は "09:00" の形で書きます（終わりは "24:00" まで）',
  );

/** A day of any year, `12-29`. */
const dayOfYear = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '月日は "12-29" の形で書きます');

const slot = z
  .strictObject({ days: z.array(openDay).min(1), from: clock, to: clock })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'to は from より後の時刻です' });

/**
 * When somebody answers, so that a clock can tell: all times are Japan's, `to` is the first minute after.
 * It says what the source says and no more; the sentence a reader sees is `hours`.
 */
export const opening = z
  .strictObject({
    slots: z.array(slot).min(1),
    /**
     * Public holidays: `closed`; `open`, in the slots that name `holiday`, or as on the day of the week
     * where none does; `unknown` where the source does not say, so that nothing may be concluded.
     */
    holidays: z.enum(['closed', 'open', 'unknown']),
    /** The turn of the year: the first and last day nobody answers, or `open`; `unknown` where no day is named. */
    yearEnd: z.union([
      z.strictObject({ from: dayOfYear, to: dayOfYear }),
      z.enum(['open', 'unknown']),
    ]),
    /** The hours are a rule of thumb: some desks behind the number answer longer. */
    varies: z.boolean().default(false),
  })
  .refine(
    ({ slots, holidays }) =>
      holidays === 'open' || !slots.some(({ days }) => days.includes('holiday')),
    { path: ['holidays'], message: 'slots に holiday があるときは open と書きます' },
  );

export type Opening = z.infer<typeof opening>;
