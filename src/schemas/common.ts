import { z } from 'zod';
import { CONTENT_LOCALES, type ContentLocale } from '../locales/index.ts';

/** ASCII kebab-case; equals the file name without its extension. Public addresses are made of it. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id は半角の英小文字・数字・ハイフンで書きます');

/** A full calendar day, `2026-11-23`. Quoted in YAML so that it stays a string. */
export const day = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '日付は "2026-11-23" の形で書きます');

/** A date as exact as the source gives it: year, month or day. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    '日付は "2018" "2018-06" "2018-06-29" のどれかの形で書きます',
  );

/** One sentence or more of plain text that is not only white space. */
export const text = z.string().refine((value) => value.trim().length > 0, '空にできません');

/**
 * How people ask for a page, without its own words in view: plain, childish, panicked, in dialect, kana,
 * Latin letters, English, with slips of the keyboard.
 */
export const asks = z.array(text).min(10).max(25);

/**
 * Reader-facing text by language. Japanese always; where a translation is missing, `localize` of
 * `src/locales` says what stands in.
 */
export const localized = z.strictObject({
  ja: text,
  ...(Object.fromEntries(
    CONTENT_LOCALES.filter((code) => code !== 'ja').map((code) => [code, text.optional()]),
  ) as Record<Exclude<ContentLocale, 'ja'>, z.ZodOptional<typeof text>>),
});

/** How a message reached the reader. */
export const channel = z.enum(['sms', 'email', 'voice', 'postcard', 'web', 'chat']);

/** The three answers of the engine. */
export const level = z.enum(['scam', 'suspicious', 'unknown']);

/** What is told above the verdict. */
export const note = z.enum(['court-document', 'one-time-code', 'describes-scam']);

export type Localized = z.infer<typeof localized>;
export type Channel = z.infer<typeof channel>;
