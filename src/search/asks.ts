/** Stands between the ways in which people ask for a page. */
export const ASKS_SEPARATOR = '|';

/** The ways in which people ask for a page. */
export const asksOf = (asks: string | undefined): string[] =>
  asks ? asks.split(ASKS_SEPARATOR) : [];
