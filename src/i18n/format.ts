/** Dates and lists as a language writes them. Languages are `lang` attributes (BCP 47). */

/**
 * Writes a date of the content for people.
 *
 * @param date Year, month or day as content files write it: `2018`, `2018-06`, `2018-06-29`.
 * @returns In Japanese `2018年`, `2018年6月`, `2018年6月29日`.
 */
export function formatDate(date: string, lang: string): string {
  const shown: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 'yyyy'.length) shown.month = 'long';
  if (date.length > 'yyyy-mm'.length) shown.day = 'numeric';
  return new Intl.DateTimeFormat(lang, shown).format(new Date(date));
}

/** The month of a day: in Japanese `2026-11-23` becomes `2026年11月`. */
export function formatMonth(date: string, lang: string): string {
  return formatDate(date.slice(0, 7), lang);
}

/** Writes things in a row: in Japanese `一つ、二つ、三つ`. */
export function formatList(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);
}

/** Writes a number with the marks of the language: `11,400`. */
export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(lang).format(value);
}

/** Writes a share (0 to 1) in per cent, to a tenth: `91.3%`. */
export function formatPercent(share: number, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/**
 * Joins sentences, or the lines of one, to a text: languages that part words by spaces part them too.
 *
 * @param lang BCP 47.
 */
export function joinPieces(pieces: readonly string[], lang: string): string {
  const between = /^(?:ja|zh)\b/.test(lang) ? '' : ' ';
  return pieces.map((piece) => piece.trim()).join(between);
}
