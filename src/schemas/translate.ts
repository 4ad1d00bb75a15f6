import { z } from 'zod';
import { CONTENT_LOCALES, type ContentLocale } from '../locales/index.ts';

/** The collections whose texts are translated in files of their own, `content/translations/<locale>/<name>.yaml`. */
export const TRANSLATED = [
  'advice',
  'alerts',
  'brands',
  'contacts',
  'numbers',
  'remedies',
  'rules',
  'schemes',
  'site',
  'specimens',
] as const;

export type Translated = (typeof TRANSLATED)[number];

/** Languages that have such files: all but the original. */
export const TRANSLATIONS = CONTENT_LOCALES.filter(
  (code): code is Exclude<ContentLocale, 'ja'> => code !== 'ja',
);

/**
 * The texts of an entry in one language, in the shape of the entry: fields and lists that hold texts, and a
 * plain text in the place of each `{ ja: … }`. What a language lacks is left out, in a list `null`.
 */
export type Translation =
  | string
  | null
  | readonly Translation[]
  | { readonly [field: string]: Translation };

/** `content/translations/<locale>/<collection>.yaml`: translations by the id of their entry. */
export const translations = z.record(z.string(), z.unknown());

/** Why a translation does not fit its original, and where. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly kind: 'unknown' | 'length' | 'shape' | 'placeholders';
  /** What the original has there. */
  readonly expected: string;
}

/**
 * Puts the texts of one language into an entry.
 *
 * @param entry As its file has it, the Japanese texts as `{ ja: … }`.
 * @param translation Its texts in the language; where they do not fit, they are left out (see {@link misfits}).
 * @returns A new entry, its texts as `{ ja: …, <code>: … }`.
 */
export function translate(entry: unknown, translation: unknown, code: ContentLocale): unknown {
  if (translation === undefined || translation === null) return entry;
  if (isText(entry))
    return typeof translation === 'string' ? { ...entry, [code]: translation } : entry;
  if (Array.isArray(entry)) {
    if (!Array.isArray(translation)) return entry;
    return entry.map((item, index) => translate(item, translation[index], code));
  }
  if (!isRecord(entry) || !isRecord(translation)) return entry;
  return Object.fromEntries(
    Object.entries(entry).map(([field, value]) => [
      field,
      translate(value, Object.hasOwn(translation, field) ? translation[field] : undefined, code),
    ]),
  );
}

/** Everything in a translation that has no place in its original. */
export function misfits(
  entry: unknown,
  translation: unknown,
  path: readonly (string | number)[] = [],
): Misfit[] {
  if (translation === null || translation === undefined) return [];
  if (isText(entry)) {
    if (typeof translation !== 'string') return [{ path, kind: 'shape', expected: entry.ja }];
    const expected = placeholders(entry.ja);
    return placeholders(translation) === expected
      ? []
      : [{ path, kind: 'placeholders', expected: expected || entry.ja }];
  }
  if (Array.isArray(entry)) {
    if (!Array.isArray(translation)) return [{ path, kind: 'shape', expected: '[…]' }];
    if (translation.length !== entry.length)
      return [{ path, kind: 'length', expected: String(entry.length) }];
    return entry.flatMap((item, index) => misfits(item, translation[index], [...path, index]));
  }
  if (!isRecord(entry)) return [{ path, kind: 'unknown', expected: '' }];
  const fields = fieldsWithText(entry);
  if (!isRecord(translation)) return [{ path, kind: 'shape', expected: fields.join('、') }];
  return Object.entries(translation).flatMap(([field, value]) =>
    fields.includes(field)
      ? misfits(entry[field], value, [...path, field])
      : [{ path: [...path, field], kind: 'unknown' as const, expected: fields.join('、') }],
  );
}

/** How many texts an entry has, and how many of them in a language. */
export function coverage(entry: unknown, code: ContentLocale): { texts: number; own: number } {
  if (isText(entry)) return { texts: 1, own: entry[code] === undefined ? 0 : 1 };
  const parts = Array.isArray(entry) ? entry : isRecord(entry) ? Object.values(entry) : [];
  return parts
    .map((part) => coverage(part, code))
    .reduce((sum, { texts, own }) => ({ texts: sum.texts + texts, own: sum.own + own }), {
      texts: 0,
      own: 0,
    });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is { ja: string } & Record<string, string> =>
  isRecord(value) && typeof value.ja === 'string';

const fieldsWithText = (entry: Record<string, unknown>): string[] =>
  Object.keys(entry).filter((field) => coverage(entry[field], 'ja').texts > 0);

/** `{route}` and the like, which the site fills in. */
const placeholders = (text: string): string =>
  (text.match(/\{[a-zA-Z]+\}/g) ?? []).sort().join(' ');
