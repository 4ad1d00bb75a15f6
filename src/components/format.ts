/**
 * Writes a date of the content for people.
 *
 * @param date Year, month or day as content files write it: `2018`, `2018-06`, `2018-06-29`.
 * @returns `2018年`, `2018年6月`, `2018年6月29日`.
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [`${year}年`, month ? `${month}月` : '', day ? `${day}日` : ''].join('');
}

/** The month of a day: `2026-11-23` becomes `2026年11月`. */
export function formatMonth(date: string): string {
  return formatDate(date.slice(0, 7));
}
