import { z } from 'zod';
import { asks, id, localized, partialDate, text } from './common.ts';
import { opening } from './opening.ts';

/** `content/contacts/<id>.yaml`: whom to call, report to, or ask. */
export const contact = z
  .strictObject({
    id,
    name: localized,
    /** What the contact is for, so that pages can group them. */
    category: z.enum([
      'emergency',
      'consumer',
      'police',
      'legal',
      'money',
      'carrier',
      'report',
      'issuer',
      'foreign',
      'genuine',
    ]),
    /** As printed for people: `188`, `#9110`, `03-3235-1155`. */
    phone: z
      .string()
      .regex(/^#?[0-9-]{3,13}$/, '電話番号は半角の数字とハイフンで書きます')
      .optional(),
    email: z.email().optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** Where there is no number or address: how to reach them. */
    route: localized.optional(),
    hours: localized.optional(),
    /** The same as `hours`, for a clock; only where the source names days and times. */
    open: opening.optional(),
    /** When somebody answers beside weekdays in the daytime; such contacts are named first. */
    outsideOfficeHours: z.array(z.enum(['night', 'holiday'])).default([]),
    cost: localized.optional(),
    purpose: localized,
    /** `false` for a number that the text tells not to use: it is shown, and cannot be tapped. */
    callable: z.boolean().default(true),
    /** For the desk of a prefecture: which, and whose desk it is. */
    area: z
      .strictObject({
        prefecture: text,
        /** `hotline`: no number was found on a public body's page; the hotline finds the desk. */
        desk: z.enum(['prefecture', 'city', 'hotline']),
      })
      .optional(),
    /** How people ask for it; found by, never shown. */
    asks: asks.optional(),
    /** Who says so, and as of when. Without a date the contact is shown with 「時点不明」 and never in a verdict. */
    source: id,
    asOf: partialDate.optional(),
    /** The page of the day `asOf` that names the same number, where `source` has no day of its own. */
    confirmedBy: id.optional(),
    /** Position on the contacts page; smaller comes first. */
    order: z.int().default(100),
  })
  .refine((value) => value.phone ?? value.email ?? value.url ?? value.route, {
    path: ['phone'],
    message: 'phone・email・url・route のどれかが要ります',
  })
  .refine((value) => !value.confirmedBy || value.asOf, {
    path: ['asOf'],
    message: 'confirmedBy を書くときは、その日付を asOf に書きます',
  });

export type Contact = z.infer<typeof contact>;
