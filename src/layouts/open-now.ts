import { type Calendar, type Opening, type Status, statusAt } from '../hours/index.ts';

/**
 * Says beside each contact whether somebody answers now. The words and the calendar stand in the page, the hours
 * at each contact.
 *
 * @param words Element that holds them.
 */
export function tellOpenNow(words: HTMLElement): void {
  const calendar = JSON.parse(words.dataset.calendar ?? '') as Calendar;
  const status = JSON.parse(words.dataset.status ?? '') as Readonly<Record<Status, string>>;
  const now = new Date();
  for (const place of document.querySelectorAll<HTMLElement>('[data-open]')) {
    const opening = JSON.parse(place.dataset.open ?? '') as Opening;
    place.textContent = status[statusAt(opening, now, calendar)];
    place.hidden = place.textContent === '';
  }
}
