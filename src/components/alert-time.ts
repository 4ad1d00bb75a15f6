/** For so many days after an alert was told, the home page shows it. */
const SHOWN_DAYS = 14;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether the home page shows an alert.
 *
 * @param day When it was told, `YYYY-MM-DD` in Japan.
 * @param now The day of the build, or the reader's.
 */
export function isCurrent(day: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(`${day}T00:00:00+09:00`);
  return age >= 0 && age < SHOWN_DAYS * DAY;
}
