import type { Words } from '../words.ts';

/** Loads the names of all area codes in the page's language. */
export let loadAreaNames: () => Promise<Words['areaNames']>;
/** Loads the names of all countries. */
export let loadCountryNames: () => Promise<Words['countryNames']>;

/** They are loaded in this language from now on. */
export function loadPlaces(places: {
  readonly areaNames: typeof loadAreaNames;
  readonly countryNames: typeof loadCountryNames;
}): void {
  ({ areaNames: loadAreaNames, countryNames: loadCountryNames } = places);
}
